import { constants } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { failure, success, type Result } from '#core/result';
import { firstMigration } from './migration-0001';
import { boardMigration } from './migration-0002';
import { noteDraftMigration } from './migration-0003';
import { turnMarkMigration } from './migration-0004';
import type { SqliteConnection } from './sqlite-connection';
import { foldLogIntoFile, pragmaNumber, setUserVersion } from './sqlite-dialect';
import { quoted, reasonOf } from './store-problems';

/** One step of the file's form. Steps are numbered from 1 without a gap and never change once released. */
export interface Migration {
  readonly version: number;
  readonly description: string;
  readonly statements: readonly string[];
}

export const migrations: readonly Migration[] = [
  firstMigration,
  boardMigration,
  noteDraftMigration,
  turnMarkMigration,
];

/** The newest form a list of migrations leads to. */
export function newestVersion(list: readonly Migration[]): number {
  return Math.max(0, ...list.map((migration) => migration.version));
}

async function apply(connection: SqliteConnection, migration: Migration): Promise<void> {
  await connection.run('begin immediate');
  try {
    for (const statement of migration.statements) await connection.run(statement);
    await setUserVersion(connection, migration.version);
    await connection.run('commit');
  } catch (error) {
    await connection.run('rollback');
    throw error;
  }
}

/** Applies every migration that the file has not seen, each in a transaction of its own. */
export async function applyMigrations(
  connection: SqliteConnection,
  list: readonly Migration[],
): Promise<void> {
  const from = await pragmaNumber(connection, 'user_version');
  const pending = list
    .filter((migration) => migration.version > from)
    .toSorted((a, b) => a.version - b.version);
  for (const migration of pending) await apply(connection, migration);
}

/** A name beside the file that nothing has yet: a copy set aside never replaces an earlier one. */
async function setAside(path: string, version: number): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const copy = `${path}.version-${version}${attempt === 1 ? '' : `-${attempt}`}.backup`;
    try {
      await copyFile(path, copy, constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

/** Brings an older project up to date, after setting a copy of it aside; the copy is kept. */
export async function bringUpToDate(
  connection: SqliteConnection,
  path: string,
  list: readonly Migration[],
): Promise<Result<{ readonly copy: string | null }>> {
  const from = await pragmaNumber(connection, 'user_version');
  if (from >= newestVersion(list)) return success({ copy: null });
  let copy: string | null = null;
  try {
    await foldLogIntoFile(connection);
    copy = await setAside(path, from);
    await applyMigrations(connection, list);
    return success({ copy });
  } catch (error) {
    const kept = copy === null ? '' : ` A copy of it as it was is ${quoted(copy)}.`;
    return failure(
      'migration-failed',
      `${quoted(path)} could not be brought up to date (${reasonOf(error)}); it was left as it was.${kept}`,
    );
  }
}
