import type { CommandEnvironment } from './change-set';
import { claimIsRemoved } from './claim-commands';
import type { ClaimRecord } from './claim-record';
import { decide, deleted, inserted, refuse, updated, type Decision } from './decision';
import { optionalLine, storable } from './entered-text';
import type { EvidenceLinkRow, SourceRow, Stance } from './entities';

export interface EvidenceFields {
  readonly stance: Stance;
  readonly passage: string;
  readonly pinpoint: string | null;
}

function storedFields(input: EvidenceFields): EvidenceFields {
  return { stance: input.stance, passage: storable(input.passage), pinpoint: optionalLine(input.pinpoint) };
}

/** Links a source to a claim. The same source may bear on a claim with several passages, but not twice with the same one. */
export function linkEvidence(
  rows: ClaimRecord & { readonly source: SourceRow },
  input: EvidenceFields,
  env: CommandEnvironment,
): Decision {
  if (rows.claim.removed) return claimIsRemoved();
  const fields = storedFields(input);
  const twice = rows.links.some(
    (link) => link.sourceId === rows.source.id && link.passage === fields.passage,
  );
  if (twice)
    return refuse('evidence-duplicate', 'This source is linked to the claim with the same passage already.');
  const row: EvidenceLinkRow = {
    id: env.newId(),
    sequence: env.nextSequence(),
    claimId: rows.claim.id,
    sourceId: rows.source.id,
    reviewerId: env.reviewerId,
    ...fields,
    linkedAt: env.now,
  };
  return decide('link source', [inserted('evidenceLink', row)]);
}

/** Changes stance, passage or pinpoint of a link. */
export function editEvidence(rows: { readonly link: EvidenceLinkRow }, input: EvidenceFields): Decision {
  return decide('edit evidence', updated('evidenceLink', rows.link, storedFields(input)));
}

/** Takes a source off a claim; the source stays in the project. */
export function unlinkEvidence(rows: { readonly link: EvidenceLinkRow }): Decision {
  return decide('unlink source', [deleted('evidenceLink', rows.link)]);
}
