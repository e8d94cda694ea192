import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyMigrations, type Migration } from './migrations';
import { SqliteConnection } from './sqlite-connection';

/** A copy that is read in the place of an older file that nobody may write to. */
export interface UpgradedCopy {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

async function copyWithLog(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const log = await stat(`${from}-wal`).catch(() => null);
  if (log !== null) await copyFile(`${from}-wal`, `${to}-wal`);
}

/** Copies an older project byte by byte, so that a check of it says the same, and brings the copy up to date. */
export async function makeUpgradedCopy(path: string, list: readonly Migration[]): Promise<UpgradedCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-read-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const copy = join(folder, 'copy.claimdesk');
  try {
    await copyWithLog(path, copy);
    const connection = await SqliteConnection.open(copy, 'write');
    await applyMigrations(connection, list).finally(() => connection.close());
    return { path: copy, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
