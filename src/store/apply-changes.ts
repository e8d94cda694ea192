import type { CompiledQuery } from 'kysely';
import type { RowChange } from '#core/review/change-set';
import type { TableName, Tables } from '#core/review/entities';
import { canonicalJson } from './canonical-json';
import { codecs, type StoredRow } from './codecs';
import type { Queries } from './kysely-dialect';
import { batches } from './reader';
import { columnsOf, decodeRow, encodeRow } from './row-codec';

/** Values in one statement; SQLite allows 32,766, and past some thousands a longer statement is no faster. */
const valuesInStatement = 8000;

/** A row is not what the command saw: somebody else was there first. */
export class Conflict extends Error {
  readonly table: TableName;
  readonly id: string;

  constructor(table: TableName, id: string) {
    super(`The row ${id} of ${table} is not as expected.`);
    this.table = table;
    this.id = id;
  }
}

type Operation = 'insert' | 'update' | 'delete';

/** Neighbouring changes that do the same. */
interface Run {
  readonly operation: Operation;
  readonly changes: RowChange[];
}

function operationOf(change: RowChange): Operation {
  if (change.before === null) return 'insert';
  return change.after === null ? 'delete' : 'update';
}

function runsOf(changes: readonly RowChange[]): readonly Run[] {
  const runs: Run[] = [];
  for (const change of changes) {
    const operation = operationOf(change);
    const last = runs.at(-1);
    if (last?.operation === operation) last.changes.push(change);
    else runs.push({ operation, changes: [change] });
  }
  return runs;
}

/** References are checked at commit, so a run may be sorted by table: long runs become few statements. */
function byTable(changes: readonly RowChange[]): ReadonlyMap<TableName, readonly RowChange[]> {
  const tables = new Map<TableName, RowChange[]>();
  for (const change of changes) {
    const list = tables.get(change.table);
    if (list === undefined) tables.set(change.table, [change]);
    else list.push(change);
  }
  return tables;
}

function sameRow(name: TableName, stored: StoredRow | undefined, expected: RowChange['before']): boolean {
  if (stored === undefined || expected === null) return false;
  const encoded = encodeRow(name, expected);
  const equalCells = Object.keys(encoded).every((column) => encoded[column] === stored[column]);
  // The keys of a JSON cell may stand in another order; only then is the longer comparison needed.
  return equalCells || canonicalJson(decodeRow(name, stored)) === canonicalJson(expected);
}

/** Statements that insert rows, batch by batch. */
function* insertStatements(
  queries: Queries,
  name: TableName,
  changes: readonly RowChange[],
): Generator<CompiledQuery> {
  const codec = codecs[name];
  const size = Math.max(1, Math.floor(valuesInStatement / columnsOf(codec).length));
  let full: CompiledQuery | null = null;
  for (const batch of batches(changes, size)) {
    const rows = batch.map((change) => encodeRow(name, change.after as Tables[typeof name]));
    // Building a statement costs more than running it, so full batches share one and differ in their values alone.
    const statement: CompiledQuery =
      full !== null && batch.length === size
        ? { ...full, parameters: rows.flatMap((row) => Object.values(row)) }
        : queries.insertInto(codec.table).values(rows).compile();
    full ??= statement;
    yield statement;
  }
}

/** One batch is made ready while the engine still writes the one before; the handle keeps their order. */
async function insertRows(
  queries: Queries,
  name: TableName,
  changes: readonly RowChange[],
  signal?: AbortSignal,
): Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  for (const statement of insertStatements(queries, name, changes)) {
    const before = running;
    running = queries.executeQuery(statement);
    // Whoever waits for it learns of a failure; until somebody does, it is not an unhandled one.
    running.catch(() => undefined);
    await before;
    if (signal?.aborted === true) break;
  }
  await running;
  signal?.throwIfAborted();
}

async function deleteRows(queries: Queries, name: TableName, changes: readonly RowChange[]): Promise<void> {
  const { table } = codecs[name];
  for (const batch of batches(changes)) {
    const ids = batch.map((change) => change.id);
    const stored = await queries.selectFrom(table).selectAll().where('id', 'in', ids).execute();
    const byId = new Map(stored.map((row) => [row['id'], row]));
    for (const change of batch) {
      if (!sameRow(name, byId.get(change.id), change.before)) throw new Conflict(name, change.id);
    }
    await queries.deleteFrom(table).where('id', 'in', ids).execute();
  }
}

async function updateRow(queries: Queries, change: RowChange): Promise<void> {
  const { table } = codecs[change.table];
  const [stored] = await queries.selectFrom(table).selectAll().where('id', '=', change.id).execute();
  if (!sameRow(change.table, stored, change.before)) throw new Conflict(change.table, change.id);
  const row = encodeRow(change.table, change.after as Tables[typeof change.table]);
  await queries.updateTable(table).set(row).where('id', '=', change.id).execute();
}

/**
 * Applies changes in their order inside a transaction; throws Conflict where a row is not as its change says, and an
 * AbortError where the signal ended it on its way.
 */
export async function applyChanges(
  queries: Queries,
  changes: readonly RowChange[],
  signal?: AbortSignal,
): Promise<void> {
  for (const run of runsOf(changes)) {
    if (run.operation === 'update') {
      for (const change of run.changes) await updateRow(queries, change);
      continue;
    }
    const act = run.operation === 'insert' ? insertRows : deleteRows;
    for (const [name, changesOfTable] of byTable(run.changes))
      await act(queries, name, changesOfTable, signal);
  }
}
