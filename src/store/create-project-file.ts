import { randomUUID } from 'node:crypto';
import { link, rename, rm, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure, success, type Result } from '#core/result';
import { applyMigrations, migrations } from './migrations';
import { ProjectStore } from './project-store';
import { SqliteConnection } from './sqlite-connection';
import { settleReader, settleWriter, setApplicationId } from './sqlite-dialect';
import { problemOf, quoted } from './store-problems';
import { writerVersion } from './writer-version';

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Version and name of the file go into its header before the log is switched on, so that a look at the header tells. */
async function openNew(path: string): Promise<ProjectStore> {
  const writer = await SqliteConnection.open(path, 'create');
  await setApplicationId(writer);
  await applyMigrations(writer, migrations);
  await writer.run('insert into meta (id, writer_version, next_sequence) values (1, ?, 1)', [writerVersion]);
  await settleWriter(writer);
  const reader = await SqliteConnection.open(path, 'read');
  await settleReader(reader);
  return new ProjectStore({ path, writer, reader, readOnlyReason: null });
}

/** Gives the finished file its name. A link refuses to replace what came to be there meanwhile; a rename would not. */
async function putInPlace(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
    await unlink(draft);
  } catch (error) {
    // Some disks (FAT, network shares) know no links; there a look before the rename is all there is.
    if ((error instanceof Error && 'code' in error && error.code === 'EEXIST') || (await exists(path)))
      throw error;
    await rename(draft, path);
  }
}

function alreadyThere(path: string): Result<never> {
  return failure('file-exists', `${quoted(path)} exists already and was left as it is; choose another name.`);
}

function notCreated(error: unknown, path: string): Result<never> {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EEXIST') return alreadyThere(path);
  if (
    ['EACCES', 'EPERM', 'EROFS', 'SQLITE_CANTOPEN', 'SQLITE_READONLY', 'SQLITE_IOERR'].includes(String(code))
  ) {
    return failure(
      'folder-read-only',
      `${quoted(path)} could not be created, because its folder is missing or cannot be written; choose another folder.`,
    );
  }
  return { ok: false, error: problemOf(error, path) };
}

/**
 * Makes a project file and fills it. It is built beside its place under another name, so that a failure on the way leaves
 * no half of a project under the final one.
 */
export async function createProjectFile(
  path: string,
  fill: (store: ProjectStore) => Promise<Result<unknown>>,
): Promise<Result<null>> {
  if (await exists(path)) return alreadyThere(path);
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    const store = await openNew(draft);
    const filled = await fill(store).finally(() => store.close());
    if (!filled.ok) return filled;
    await putInPlace(draft, path);
    return success(null);
  } catch (error) {
    return notCreated(error, path);
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal'])
      await rm(`${draft}${ending}`, { force: true }).catch(() => undefined);
  }
}
