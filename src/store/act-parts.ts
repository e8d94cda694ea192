import type { CallInput, CallName, CallOutput } from '#core/contract/calls';
import type { ChangeSet, CommandEnvironment } from '#core/review/change-set';
import { insertedId, refuse, type Decision } from '#core/review/decision';
import type { TableName, Tables } from '#core/review/entities';
import type { Reader } from './reader';

/** One command of the contract: what it reads and decides, and what it answers once that is written. */
export interface Act<Name extends CallName> {
  readonly decide: (read: Reader, input: CallInput<Name>, env: CommandEnvironment) => Promise<Decision>;
  readonly answer: (changeSet: ChangeSet) => CallOutput<Name>;
}

/** The answer of a command that makes nothing. */
export const nothing = (): null => null;

/** Answers with the id of the row that was added to a table. */
export function madeIn(table: TableName): (changeSet: ChangeSet) => string {
  return (changeSet) => insertedId(changeSet, table) ?? '';
}

/** A command on something that is gone. */
export function missing(what: string): Decision {
  return refuse('not-found', `This ${what} is not in the project any more.`);
}

/** Decides on gathered rows, or says what is missing. */
export async function on<Rows>(
  what: string,
  gathered: Promise<Rows | null>,
  decide: (rows: Rows) => Decision | Promise<Decision>,
): Promise<Decision> {
  const rows = await gathered;
  return rows === null ? missing(what) : decide(rows);
}

/** A command on one row. */
export function onRow<Name extends TableName>(
  read: Reader,
  [table, id, what]: readonly [Name, string, string],
  decide: (row: Tables[Name]) => Decision | Promise<Decision>,
): Promise<Decision> {
  return read.row(table, id).then((row) => (row === null ? missing(what) : decide(row)));
}
