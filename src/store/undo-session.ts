import type { ChangeSet, CommandEnvironment, RowChange } from '#core/review/change-set';
import { invert, takesJudgedText, takesUsedTurn, turnsAdded } from '#core/review/invert';
import {
  afterMark,
  emptyStacks,
  type HistoryMark,
  type UndoEntry,
  type UndoStacks,
} from '#core/review/undo-stacks';
import type { ProjectStore } from './project-store';
import type { Reader } from './reader';
import { failure, success, type Result } from '#core/result';

/** Keeps every reviewer's stacks as far as the history has been read; other processes may write it too. */
export class UndoMemory {
  readonly #stacks = new Map<string, UndoStacks>();
  #readTo = 0;

  /** The stacks of one reviewer, after reading what is new. */
  async stacksOf(read: Reader, reviewerId: string): Promise<UndoStacks> {
    for (const mark of await read.historyMarks(this.#readTo)) {
      this.#readTo = mark.sequence;
      if (mark.reviewerId !== null) this.#note(mark.reviewerId, mark);
    }
    return this.#stacks.get(reviewerId) ?? emptyStacks;
  }

  #note(reviewerId: string, mark: HistoryMark): void {
    this.#stacks.set(reviewerId, afterMark(this.#stacks.get(reviewerId) ?? emptyStacks, mark));
  }
}

/** An act that can be taken back, as read from the history. */
export interface PastAct {
  readonly entry: UndoEntry;
  readonly changeSet: ChangeSet;
}

/** The change set that an entry of the history was. */
export async function pastAct(read: Reader, entry: UndoEntry): Promise<PastAct> {
  const rows = await read.historyRows(entry.sequences);
  const changes = rows.flatMap((row) => JSON.parse(row.changes) as readonly RowChange[]);
  return { entry, changeSet: { label: entry.label, group: null, changes } };
}

/** The claims whose judgements the inversion must know. */
function claimIds(changes: readonly RowChange[]): readonly string[] {
  return changes.flatMap((change) => {
    const row = change.after ?? change.before;
    if (change.table === 'claim') return [change.id];
    return row !== null && 'claimId' in row ? [row.claimId] : [];
  });
}

/** What taking a past act back would change; refuses where judgements would lose the text they are on. */
export async function takeBack(
  read: Reader,
  past: PastAct,
  env: CommandEnvironment,
): Promise<Result<ChangeSet>> {
  const judgements = await read.rowsIn('judgement', 'claimId', claimIds(past.changeSet.changes));
  if (takesJudgedText(past.changeSet, { judgements })) {
    return failure(
      'undo-judged',
      'Adding this transcript cannot be undone: claims in it were judged, and judgements are kept.',
    );
  }
  const turns = turnsAdded(past.changeSet);
  const revisions = await read.rowsIn('claimRevision', 'turnId', turns);
  const figures = await read.rowsIn('figure', 'turnId', turns);
  if (takesUsedTurn(past.changeSet, { judgements, revisions, figures })) {
    return failure(
      'undo-used',
      `"${past.entry.label}" cannot be undone: claims or figures were made or judged in these words since, and they are kept.`,
    );
  }
  return success(invert(past.changeSet, { judgements }, env));
}

/** The claim that a change is about, for the window to go to; null where there is none or it is gone. */
export function claimOf(changeSet: ChangeSet): string | null {
  const kept = changeSet.changes.filter((change) => !(change.table === 'claim' && change.after === null));
  const gone = new Set(
    changeSet.changes
      .filter((change) => change.table === 'claim' && change.after === null)
      .map((change) => change.id),
  );
  return claimIds(kept).find((id) => !gone.has(id)) ?? null;
}

/** Who changed one of these rows after the act; null where nobody can be named. */
export async function whoChangedSince(
  store: ProjectStore,
  past: PastAct,
  reviewerId: string,
): Promise<string | null> {
  const ids = new Set(past.changeSet.changes.map((change) => change.id));
  const last = past.entry.sequences.at(-1) ?? 0;
  const named = await store.read(async (read) => {
    const later = await read.historyAfter(last, 500);
    const touching = later.findLast((row) => {
      const changes = JSON.parse(row.changes) as readonly RowChange[];
      return (
        row.reviewerId !== null &&
        row.reviewerId !== reviewerId &&
        changes.some((change) => ids.has(change.id))
      );
    });
    const reviewer = await read.row('reviewer', touching?.reviewerId ?? '');
    return reviewer?.name ?? null;
  });
  return named.ok ? named.value : null;
}
