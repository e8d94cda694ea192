import { constants } from 'node:fs';
import { access, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { failure, success, type Result } from '#core/result';
import type { StoredRow } from './codecs';
import { SqliteConnection } from './sqlite-connection';
import {
  activeSchemaObjects,
  applicationId,
  integrityFaults,
  pragmaNumber,
  tablesInFile,
} from './sqlite-dialect';
import { problemOf, quoted } from './store-problems';

/** What a look at a file told, before anything was written near it. */
export interface FileReport {
  /** Address to read it at without touching it. */
  readonly readAddress: string;
  /** Why it cannot be written; null where it can. */
  readonly readOnlyReason: string | null;
  readonly userVersion: number;
}

/** The first bytes of every SQLite file. */
const magic = 'SQLite format 3\0';
/** SQLite's file header: its length, and where the two numbers that a program may set stand in it. */
const header = { length: 100, userVersion: 60, applicationId: 68 } as const;

async function readHeader(path: string): Promise<Result<Buffer>> {
  const found = await stat(path);
  if (found.isDirectory())
    return failure('file-is-folder', `${quoted(path)} is a folder; choose a project file inside it.`);
  if (!found.isFile())
    return failure('file-not-project', `${quoted(path)} is not a regular file; choose a Claimdesk project.`);
  if (found.size === 0)
    return failure('file-empty', `${quoted(path)} is empty (0 bytes); go back to a copy of it.`);
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(header.length), 0, header.length, 0);
    return success(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

function checkHeader(bytes: Buffer, path: string): Result<null> {
  if (bytes.subarray(0, magic.length).toString('latin1') !== magic) {
    return failure(
      'file-not-project',
      `${quoted(path)} is not a Claimdesk project; choose a file that ends in .claimdesk.`,
    );
  }
  if (bytes.length < header.length)
    return failure(
      'file-damaged',
      `${quoted(path)} is damaged: its end is missing; go back to a copy of it.`,
    );
  if (bytes.readUInt32BE(header.applicationId) !== applicationId) {
    return failure(
      'file-not-project',
      `${quoted(path)} is a database of another program, not a Claimdesk project; open it with the program that made it.`,
    );
  }
  return success(null);
}

/** Opening says more than asking for the rights: it knows of locks on files, access lists and disks mounted for reading. */
async function opensForWriting(path: string): Promise<boolean> {
  return open(path, 'r+').then(
    (file) => file.close().then(() => true),
    () => false,
  );
}

/** Why a project is read-only when it is its folder that cannot be written: the log has to stand beside it. */
export function readOnlyFolderReason(path: string): string {
  return `The folder of ${quoted(path)} cannot be written; copy the project elsewhere to work on it.`;
}

async function readOnlyReason(path: string): Promise<string | null> {
  if (!(await opensForWriting(path))) return `${quoted(path)} is write-protected; copy it to work on it.`;
  return access(dirname(path), constants.W_OK).then(
    () => null,
    () => readOnlyFolderReason(path),
  );
}

async function logExists(path: string): Promise<boolean> {
  return stat(`${path}-wal`).then(
    (found) => found.size > 0,
    () => false,
  );
}

/**
 * Address for a handle that reads. Without a log nobody is writing and the file is complete: `immutable` leaves not even a
 * lock. With one, SQLite must read both.
 */
async function readAddress(path: string): Promise<string> {
  const address = pathToFileURL(path).href;
  return (await logExists(path)) ? address : `${address}?immutable=1`;
}

function newer(path: string, meta: StoredRow | undefined): Result<never> {
  const writer = String(meta?.['writer_version'] ?? 'a newer version').replace(/[^\w.+ -]/gu, '');
  return failure(
    'file-newer',
    `${quoted(path)} was written by Claimdesk ${writer}, which is newer than this one, and was left as it is; update Claimdesk to open it.`,
  );
}

async function writerRow(connection: SqliteConnection): Promise<StoredRow | undefined> {
  return connection.all('select * from meta').then(
    (rows) => rows[0],
    () => undefined,
  );
}

async function checkContent(
  connection: SqliteConnection,
  path: string,
  newest: number,
): Promise<Result<number>> {
  const userVersion = await pragmaNumber(connection, 'user_version');
  if (userVersion > newest) return newer(path, await writerRow(connection));
  const [active] = await activeSchemaObjects(connection);
  if (active !== undefined) {
    return failure(
      'file-foreign-parts',
      `${quoted(path)} holds a database program ("${active.slice(0, 60)}") that Claimdesk never writes, and was not opened; ask whoever sent it for a clean copy.`,
    );
  }
  const faults = await integrityFaults(connection, 'quick');
  const tables = await tablesInFile(connection);
  if (faults.length > 0 || userVersion === 0 || !tables.includes('history')) {
    return failure(
      'file-damaged',
      `${quoted(path)} is damaged and was left as it is; go back to a copy of it.`,
    );
  }
  return success(userVersion);
}

/** Looks at a file and writes nothing: is it there, ours, of a version we know, whole, writable? */
export async function inspectFile(path: string, newest: number): Promise<Result<FileReport>> {
  let connection: SqliteConnection | null = null;
  try {
    const bytes = await readHeader(path);
    if (!bytes.ok) return bytes;
    const checked = checkHeader(bytes.value, path);
    if (!checked.ok) return checked;
    const address = await readAddress(path);
    connection = await SqliteConnection.open(address, 'read');
    const userVersion = await checkContent(connection, path, newest);
    if (!userVersion.ok) return userVersion;
    return success({
      readAddress: address,
      readOnlyReason: await readOnlyReason(path),
      userVersion: userVersion.value,
    });
  } catch (error) {
    return { ok: false, error: problemOf(error, path) };
  } finally {
    await connection?.close();
  }
}
