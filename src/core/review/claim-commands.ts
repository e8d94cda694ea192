import { assertNever, type Result } from '../result';
import { spanContains } from '../text/span';
import type { Checkability } from '../claims/claim-candidate';
import { anchorOf } from './anchor';
import type { CommandEnvironment } from './change-set';
import { currentRevision, type ClaimRecord } from './claim-record';
import { decide, inserted, refuse, updated, type Decision } from './decision';
import { optionalLine } from './entered-text';
import type { FigureRow, TurnRow, VersionRow, WorkflowState } from './entities';
import { textSelection, type TextSelection } from './selection';

/** A version's text with what a selection in it can touch. */
export interface TextRows {
  readonly version: VersionRow;
  readonly turns: readonly TurnRow[];
  readonly figures: readonly FigureRow[];
}

export interface SelectedSpan {
  readonly start: number;
  readonly end: number;
}

/** A claim that a person marked is worth a look by that alone; one with a figure more. Machine scores reach from 0 to 1. */
const worthOfMarked = { withFigure: 0.7, withoutFigure: 0.5 } as const;

function revisionFields(rows: TextRows, selection: TextSelection) {
  return {
    versionId: rows.version.id,
    turnId: selection.turn.id,
    start: selection.start,
    end: selection.end,
    anchors: [anchorOf(rows.version.text, selection)],
  };
}

/** Makes a claim of a selection inside one turn. */
export function createClaim(rows: TextRows, input: SelectedSpan, env: CommandEnvironment): Decision {
  const selected: Result<TextSelection> = textSelection(rows.version.text, rows.turns, input, 'claim');
  if (!selected.ok) return selected;
  const figure = rows.figures.find((candidate) => spanContains(selected.value, candidate));
  const id = env.newId();
  const revisionId = env.newId();
  return decide('create claim', [
    inserted('claim', {
      id,
      sequence: env.nextSequence(),
      transcriptId: rows.version.transcriptId,
      revisionId,
      kind: figure === undefined ? 'position' : 'quantity',
      checkworthiness: figure === undefined ? worthOfMarked.withoutFigure : worthOfMarked.withFigure,
      reason: 'Marked by a reviewer.',
      origin: 'person',
      checkability: 'checkable',
      checkabilityReason: null,
      triagedBy: env.reviewerId,
      workflow: 'triaged',
      removed: false,
    }),
    inserted('claimRevision', {
      id: revisionId,
      claimId: id,
      number: 1,
      ...revisionFields(rows, selected.value),
    }),
  ]);
}

/** Where a claim goes when what was judged is no longer what is written. */
export function afterEdit(workflow: WorkflowState): WorkflowState {
  switch (workflow) {
    case 'assessed':
    case 'second-check':
    case 'adjudication':
    case 'approved':
    case 'released':
    case 'corrected':
      return 'researching';
    case 'captured':
    case 'triaged':
    case 'researching':
    case 'on-hold':
    case 'withdrawn':
      return workflow;
    default:
      return assertNever(workflow);
  }
}

/** Moves a claim's span: a new revision; judgements stay with the wording they were made on. */
export function editClaimSpan(
  rows: TextRows & ClaimRecord,
  input: SelectedSpan,
  env: CommandEnvironment,
): Decision {
  if (rows.claim.removed) return claimIsRemoved();
  const selected = textSelection(rows.version.text, rows.turns, input, 'claim');
  if (!selected.ok) return selected;
  const current = currentRevision(rows);
  const fields = revisionFields(rows, selected.value);
  if (current.anchors.length === 1 && current.start === fields.start && current.end === fields.end) {
    return decide('edit claim span', []);
  }
  const id = env.newId();
  const number = Math.max(...rows.revisions.map((revision) => revision.number)) + 1;
  return decide('edit claim span', [
    inserted('claimRevision', { id, claimId: rows.claim.id, number, ...fields }),
    ...updated('claim', rows.claim, { revisionId: id, workflow: afterEdit(rows.claim.workflow) }),
  ]);
}

/** Takes a claim out of the work. It stays in the file with its judgements. */
export function removeClaim(rows: Pick<ClaimRecord, 'claim'>): Decision {
  if (rows.claim.removed) return claimIsRemoved();
  return decide('remove claim', updated('claim', rows.claim, { removed: true }));
}

export interface TriageInput {
  readonly checkability: Checkability;
  readonly reason: string | null;
}

/** Decides whether a claim is to be checked; anything but checkable says why. */
export function triageClaim(
  rows: Pick<ClaimRecord, 'claim'>,
  input: TriageInput,
  env: CommandEnvironment,
): Decision {
  if (rows.claim.removed) return claimIsRemoved();
  const checkable = input.checkability === 'checkable';
  const reason = optionalLine(input.reason);
  if (!checkable && reason === null) {
    return refuse(
      'reason-needed',
      'Setting a claim aside needs a reason; the report prints it in its list of what was not checked.',
    );
  }
  const fields = {
    checkability: input.checkability,
    checkabilityReason: checkable ? null : reason,
    triagedBy: env.reviewerId,
    workflow: rows.claim.workflow === 'captured' ? ('triaged' as const) : rows.claim.workflow,
  };
  return decide(
    checkable ? 'mark claim as checkable' : 'set claim aside',
    updated('claim', rows.claim, fields),
  );
}

/** The answer to any command on a claim that was taken out. */
export function claimIsRemoved(): Decision {
  return refuse('claim-removed', 'This claim was removed; undo the removal to work on it.');
}
