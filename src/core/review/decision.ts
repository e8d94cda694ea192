import { failure, success, type Result } from '../result';
import type { ChangeSet, RowChange } from './change-set';
import type { TableName, Tables } from './entities';

/** What a command answers: what it would change, or why it will not. */
export type Decision = Result<ChangeSet>;

/** The changes of one act. An empty list is a legal answer: the person asked for what already is. */
export function decide(label: string, changes: readonly RowChange[], group: string | null = null): Decision {
  return success({ label, changes, group });
}

/** Changes nothing, and says why in one sentence. */
export function refuse(code: string, message: string): Decision {
  return failure(code, message);
}

function change<Name extends TableName>(
  table: Name,
  id: string,
  before: Tables[Name] | null,
  after: Tables[Name] | null,
): RowChange {
  // The mapped union cannot see that table and rows belong together; this signature makes sure of it.
  return { table, id, before, after } as RowChange;
}

/** A new row. */
export function inserted<Name extends TableName>(table: Name, after: Tables[Name]): RowChange {
  return change(table, after.id, null, after);
}

/** A row taken out. */
export function deleted<Name extends TableName>(table: Name, before: Tables[Name]): RowChange {
  return change(table, before.id, before, null);
}

/** The row with some fields replaced: one change, or none where every field already had its value. */
export function updated<Name extends TableName>(
  table: Name,
  before: Tables[Name],
  fields: Partial<Tables[Name]>,
): readonly RowChange[] {
  const names = Object.keys(fields) as (keyof Tables[Name])[];
  if (names.every((name) => before[name] === fields[name])) return [];
  return [change(table, before.id, before, { ...before, ...fields })];
}

/** Id of the first row that a change set adds to a table: what a command that makes something answers with. */
export function insertedId(changeSet: ChangeSet, table: TableName): string | null {
  const found = changeSet.changes.find((entry) => entry.table === table && entry.before === null);
  return found?.id ?? null;
}
