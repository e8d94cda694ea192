import type { CommandEnvironment } from './change-set';
import { claimIsRemoved } from './claim-commands';
import { draftOf, type ClaimRecord } from './claim-record';
import { decide, inserted, updated, type Decision } from './decision';
import { storable } from './entered-text';
import { supersedingJudgement } from './judgement-commands';
import { standingJudgementOf } from './standing-judgement';

const label = 'write rationale';

/** Keeps the rationale as typed so far. What one visit to the field typed shares a group, and one undo takes it back. */
export function saveRationale(
  rows: ClaimRecord,
  input: { readonly text: string; readonly group: string },
  env: CommandEnvironment,
): Decision {
  if (rows.claim.removed) return claimIsRemoved();
  const text = storable(input.text);
  const draft = draftOf(rows, env.reviewerId);
  if (draft === null) {
    const row = {
      id: env.newId(),
      claimId: rows.claim.id,
      reviewerId: env.reviewerId,
      text,
      savedAt: env.now,
    };
    return decide(label, text === '' ? [] : [inserted('draft', row)], input.group);
  }
  const changes = draft.text === text ? [] : updated('draft', draft, { text, savedAt: env.now });
  return decide(label, changes, input.group);
}

/** The field was left: where the reviewer has a judgement, the typed rationale joins it as a superseding one. */
export function settleRationale(
  rows: ClaimRecord,
  input: { readonly group: string },
  env: CommandEnvironment,
): Decision {
  if (rows.claim.removed) return claimIsRemoved();
  const draft = draftOf(rows, env.reviewerId);
  const standing = standingJudgementOf(rows.judgements, rows.claim.revisionId, env.reviewerId);
  if (draft === null || standing === null || draft.text === standing.rationale)
    return decide(label, [], input.group);
  const fields = { verdict: standing.verdict, rationale: draft.text };
  return decide(
    label,
    [inserted('judgement', supersedingJudgement(rows.claim, standing, fields, env))],
    input.group,
  );
}
