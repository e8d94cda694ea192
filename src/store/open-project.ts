import { success, type Result } from '#core/result';
import { inspectFile, readOnlyFolderReason, type FileReport } from './inspect-file';
import { bringUpToDate, migrations, newestVersion, type Migration } from './migrations';
import { ProjectStore } from './project-store';
import { SqliteConnection } from './sqlite-connection';
import { settleReader, settleWriter } from './sqlite-dialect';
import { problemOf } from './store-problems';
import { makeUpgradedCopy } from './upgraded-copy';

export interface OpenOptions {
  /** Opens for reading even where writing were possible. */
  readonly readOnly?: boolean;
  /** The steps of the file's form; only tests give others. */
  readonly migrations?: readonly Migration[];
}

async function openReader(address: string): Promise<SqliteConnection> {
  const reader = await SqliteConnection.open(address, 'read');
  await settleReader(reader);
  return reader;
}

/** The tables of an older file lack what is asked of them; it is not ours to change, so a copy of it is read. */
async function openForReading(
  path: string,
  report: FileReport,
  reason: string,
  list: readonly Migration[],
): Promise<ProjectStore> {
  const readOnlyReason = report.readOnlyReason ?? reason;
  if (report.userVersion >= newestVersion(list))
    return new ProjectStore({
      path,
      writer: null,
      reader: await openReader(report.readAddress),
      readOnlyReason,
    });
  const copy = await makeUpgradedCopy(path, list);
  const reader = await openReader(copy.path);
  return new ProjectStore({ path, writer: null, reader, readOnlyReason, afterClose: copy.remove });
}

async function openForWriting(path: string, list: readonly Migration[]): Promise<Result<ProjectStore>> {
  const writer = await SqliteConnection.open(path, 'write');
  try {
    await settleWriter(writer);
    const current = await bringUpToDate(writer, path, list);
    if (current.ok)
      return success(
        new ProjectStore({ path, writer, reader: await openReader(path), readOnlyReason: null }),
      );
    await writer.close();
    return current;
  } catch (error) {
    await writer.close();
    throw error;
  }
}

/** The engine's word that file or folder cannot be written after all. */
function isWriteRefusal(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'SQLITE_CANTOPEN' || error.code === 'SQLITE_READONLY')
  );
}

/** Opens a project. Nothing is written before the file is known to be ours, whole, and of a version we know. */
export async function openProjectFile(
  path: string,
  options: OpenOptions = {},
): Promise<Result<ProjectStore>> {
  const list = options.migrations ?? migrations;
  const report = await inspectFile(path, newestVersion(list));
  if (!report.ok) return report;
  try {
    if (options.readOnly === true || report.value.readOnlyReason !== null) {
      return success(
        await openForReading(path, report.value, 'The project was opened for reading only.', list),
      );
    }
    return await openForWriting(path, list).catch(async (error: unknown) => {
      if (!isWriteRefusal(error)) throw error;
      return success(await openForReading(path, report.value, readOnlyFolderReason(path), list));
    });
  } catch (error) {
    return { ok: false, error: problemOf(error, path) };
  }
}
