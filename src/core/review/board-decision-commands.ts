import type { RelationKind } from '../compare/board';
import { failure } from '../result';
import type { CommandEnvironment } from './change-set';
import { decide, deleted, inserted, updated, type Decision } from './decision';
import { storable } from './entered-text';
import type { DismissalRow, RelationDecisionRow } from './entities';

export interface RelationInput {
  readonly transcriptId: string;
  /** See `pairKey`. */
  readonly pair: string;
  /** What the program finds, as the person saw it. */
  readonly computed: RelationKind;
  /** The same to confirm it, another to override it. */
  readonly relation: RelationKind;
  readonly note: string;
}

/** Confirms what was computed, or overrides it with a note that says why. A later word takes the place of the earlier one. */
export function decideRelation(
  { standing }: { readonly standing: RelationDecisionRow | null },
  input: RelationInput,
  env: CommandEnvironment,
): Decision {
  const { transcriptId, pair, computed, relation } = input;
  const note = storable(input.note).trim();
  const overrides = relation !== computed;
  if (overrides && note === '') {
    return failure('note-empty', 'Say why: whoever reads the report sees the note beside your word.');
  }
  const fields = { computed, relation, note, reviewerId: env.reviewerId, decidedAt: env.now };
  const label = overrides ? 'override relation' : 'confirm relation';
  if (standing !== null) return decide(label, updated('relationDecision', standing, fields));
  const row = { id: env.newId(), sequence: env.nextSequence(), transcriptId, pair, ...fields };
  return decide(label, [inserted('relationDecision', row)]);
}

/** Takes a word on a relation back; what was computed holds again. */
export function withdrawRelation({ standing }: { readonly standing: RelationDecisionRow }): Decision {
  return decide('take back word on relation', [deleted('relationDecision', standing)]);
}

/** Sets a question of the board aside, with the reason. */
export function dismissQuestion(
  { standing }: { readonly standing: DismissalRow | null },
  input: { readonly transcriptId: string; readonly question: string; readonly reason: string },
  env: CommandEnvironment,
): Decision {
  const reason = storable(input.reason).trim();
  if (reason === '') return failure('reason-empty', 'Say why the question is set aside.');
  const fields = { reason, reviewerId: env.reviewerId, dismissedAt: env.now };
  if (standing !== null) return decide('dismiss question', updated('dismissal', standing, fields));
  const { transcriptId, question } = input;
  const row = { id: env.newId(), sequence: env.nextSequence(), transcriptId, question, ...fields };
  return decide('dismiss question', [inserted('dismissal', row)]);
}

/** Asks a question again that was set aside. */
export function restoreQuestion({ standing }: { readonly standing: DismissalRow }): Decision {
  return decide('ask question again', [deleted('dismissal', standing)]);
}
