import type { ChangeSet, CommandEnvironment, RowChange } from './change-set';
import { inserted } from './decision';
import type { ClaimRevisionRow, FigureRow, JudgementRow } from './entities';
import { withdrawalOf } from './judgement-commands';

/** What the append-only table holds about the rows that are to be taken back. */
export interface InversionRows {
  /** Every judgement on the claims of the change set. */
  readonly judgements: readonly JudgementRow[];
}

type JudgementChange = Extract<RowChange, { readonly table: 'judgement' }>;

/** The row that says today what this one said: taking back a withdrawal says it afresh, so look for the last such copy. */
function latestCopy(judgement: JudgementRow, all: readonly JudgementRow[]): JudgementRow {
  const follower = (row: JudgementRow, withdraws: boolean): JudgementRow | undefined =>
    all.find((other) => other.supersedes === row.id && (other.verdict === null) === withdraws);
  const withdrawal = follower(judgement, true);
  const copy = withdrawal && follower(withdrawal, false);
  return copy === undefined ? judgement : latestCopy(copy, all);
}

/** The opposite of an added judgement is a later row: a withdrawal, or what was withdrawn said afresh. */
function oppositeJudgement(
  { after }: JudgementChange,
  rows: InversionRows,
  env: CommandEnvironment,
): readonly RowChange[] {
  if (after === null) return [];
  if (after.verdict !== null)
    return [inserted('judgement', withdrawalOf(latestCopy(after, rows.judgements), env))];
  const withdrawn = rows.judgements.find((judgement) => judgement.id === after.supersedes);
  if (withdrawn === undefined) return [];
  const copy = { id: env.newId(), sequence: env.nextSequence(), supersedes: after.id, recordedAt: env.now };
  return [inserted('judgement', { ...withdrawn, ...copy })];
}

/** Swaps before and after. Judgements hold on to the claim and wording they were made on, so those stay in the file. */
function swapped(entry: Exclude<RowChange, JudgementChange>, rows: InversionRows): readonly RowChange[] {
  const held = rows.judgements;
  if (
    entry.table === 'claim' &&
    entry.before === null &&
    entry.after !== null &&
    held.some((row) => row.claimId === entry.id)
  ) {
    return [{ ...entry, before: entry.after, after: { ...entry.after, removed: true } }];
  }
  if (
    entry.table === 'claimRevision' &&
    entry.before === null &&
    held.some((row) => row.revisionId === entry.id || isOfHeldClaim(entry, row))
  ) {
    return [];
  }
  return [{ ...entry, before: entry.after, after: entry.before } as RowChange];
}

/** A claim that stays keeps the wording it was made with, whichever wording the judgement was on. */
function isOfHeldClaim(
  entry: Extract<RowChange, { readonly table: 'claimRevision' }>,
  row: JudgementRow,
): boolean {
  return entry.after !== null && entry.after.number === 1 && entry.after.claimId === row.claimId;
}

/** The change set that takes another one back: in reverse order, and appending where rows are never taken away. */
export function invert(changeSet: ChangeSet, rows: InversionRows, env: CommandEnvironment): ChangeSet {
  const changes = changeSet.changes
    .toReversed()
    .flatMap((entry) =>
      entry.table === 'judgement' ? oppositeJudgement(entry, rows, env) : swapped(entry, rows),
    );
  return { label: changeSet.label, group: null, changes };
}

/** True where taking the change set back would take away a text whose claims were judged: judgements are kept. */
export function takesJudgedText(changeSet: ChangeSet, rows: InversionRows): boolean {
  const addsText = changeSet.changes.some((entry) => entry.table === 'version' && entry.before === null);
  return addsText && rows.judgements.length > 0;
}

/** What stands in the turns that a change set added, whoever put it there. */
export interface UsedTurns extends InversionRows {
  readonly revisions: readonly ClaimRevisionRow[];
  readonly figures: readonly FigureRow[];
}

/** The turns that taking the change set back would take away, where words that were read become a turn of their own. */
export function turnsAdded(changeSet: ChangeSet): readonly string[] {
  if (changeSet.changes.some(({ table }) => table === 'version')) return [];
  return changeSet.changes.flatMap(({ table, id, before }) =>
    table === 'turn' && before === null ? [id] : [],
  );
}

/** True where one of those turns holds more than the change set brings back: what was made or judged in it since. */
export function takesUsedTurn(changeSet: ChangeSet, { revisions, figures, judgements }: UsedTurns): boolean {
  const made = new Set(changeSet.changes.filter(({ before }) => before === null).map(({ id }) => id));
  const known = new Set(changeSet.changes.map(({ id }) => id));
  const judged = new Set(judgements.map(({ claimId }) => claimId));
  return (
    figures.some(({ id }) => !known.has(id)) ||
    revisions.some(({ id, claimId }) => !known.has(id) || (made.has(id) && judged.has(claimId)))
  );
}
