import { sql, type Expression, type RawBuilder } from 'kysely';
import type { StoredValue } from './codecs';
import type { SqliteConnection } from './sqlite-connection';

/** Everything that only SQLite understands stands in this file; the rest of the queries are portable. */

/** "CLMD": tells a Claimdesk project from any other SQLite file. */
export const applicationId = 0x434c4d44;

/** Settings of a handle that writes. FULL keeps every acknowledged edit at power loss; it costs about 0.2 ms an edit. */
const writerSettings = [
  'pragma journal_mode = wal',
  'pragma synchronous = full',
  'pragma foreign_keys = on',
  'pragma trusted_schema = off',
  'pragma cell_size_check = on',
  // 64 MB: an import then fits, and its pages are written once.
  'pragma cache_size = -64000',
] as const;

const readerSettings = [
  'pragma trusted_schema = off',
  'pragma cell_size_check = on',
  'pragma query_only = on',
] as const;

export async function settleWriter(connection: SqliteConnection): Promise<void> {
  for (const setting of writerSettings) await connection.all(setting);
}

export async function settleReader(connection: SqliteConnection): Promise<void> {
  for (const setting of readerSettings) await connection.all(setting);
}

/** The number a pragma answers with. */
export async function pragmaNumber(
  connection: SqliteConnection,
  name: 'user_version' | 'application_id' | 'synchronous',
): Promise<number> {
  const [row] = await connection.all(`pragma ${name}`);
  return Number(row?.[name] ?? 0);
}

export async function setUserVersion(connection: SqliteConnection, version: number): Promise<void> {
  await connection.run(`pragma user_version = ${Math.trunc(version)}`);
}

export async function setApplicationId(connection: SqliteConnection): Promise<void> {
  await connection.run(`pragma application_id = ${applicationId}`);
}

/** What the engine finds wrong with the file; empty where nothing is. `quick` leaves out the comparison of indexes. */
export async function integrityFaults(
  connection: SqliteConnection,
  depth: 'quick' | 'full',
): Promise<readonly string[]> {
  const pragma = depth === 'quick' ? 'quick_check' : 'integrity_check';
  const rows = await connection.all(`pragma ${pragma}(20)`);
  return rows.map((row) => String(Object.values(row)[0])).filter((line) => line !== 'ok');
}

/** Rows that point at rows which are not there, in words. */
export async function danglingReferences(connection: SqliteConnection): Promise<readonly string[]> {
  const rows = await connection.all('pragma foreign_key_check');
  return rows.map((row) => `a row of ${row['table']} points at a row of ${row['parent']} that is missing`);
}

/**
 * All rows of a query as one JSON text, each row a list of its cells. The driver hands over values one by one, on the main
 * thread; one text of a million values costs it nothing, and the engine writes it on a thread of its own.
 */
export function packedRows(cells: readonly Expression<unknown>[]): RawBuilder<string> {
  return sql<string>`json_group_array(json_array(${sql.join(cells)}))`;
}

/** A number as text that reads back as the same number: the engine's JSON keeps 15 digits only. */
export function exactNumber(cell: Expression<unknown>): RawBuilder<string> {
  return sql<string>`printf('%!.17g', ${cell})`;
}

/** The rows of a packed query. */
export function unpackRows(
  answer: { readonly packed?: unknown } | undefined,
): readonly (readonly StoredValue[])[] {
  const packed = answer?.packed;
  return typeof packed === 'string' ? (JSON.parse(packed) as readonly (readonly StoredValue[])[]) : [];
}

/** Names of triggers and views: a project has none, so whoever put one there meant to run something. */
export async function activeSchemaObjects(connection: SqliteConnection): Promise<readonly string[]> {
  const rows = await connection.all("select name from sqlite_schema where type in ('trigger', 'view')");
  return rows.map((row) => String(row['name']));
}

/** Names of the tables in the file. */
export async function tablesInFile(connection: SqliteConnection): Promise<readonly string[]> {
  const rows = await connection.all(
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
  );
  return rows.map((row) => String(row['name']));
}

/** Brings everything into the main file, so that no -wal is left behind for a copy to forget. */
export async function foldLogIntoFile(connection: SqliteConnection): Promise<void> {
  await connection.all('pragma wal_checkpoint(truncate)');
}
