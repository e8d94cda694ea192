import { basename } from 'node:path';
import type { Problem } from '#core/result';

/** A file's name as it stands in a sentence. */
export function quoted(path: string): string {
  return `"${basename(path)}"`;
}

/** The engine's or system's own words for what went wrong. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** One sentence per way a file can fail: what happened to which file, and what the person can do. */
const sentences: Readonly<Record<string, readonly [code: string, sentence: string]>> = {
  ENOENT: ['file-missing', 'does not exist; look for it under another name or in another folder.'],
  ENOTDIR: ['file-missing', 'does not exist; look for it under another name or in another folder.'],
  EACCES: ['file-forbidden', 'may not be opened by you; ask its owner for the right to read it.'],
  EPERM: ['file-forbidden', 'may not be opened by you; ask its owner for the right to read it.'],
  EROFS: ['folder-read-only', 'lies on a disk that cannot be written; choose another place.'],
  ENOSPC: ['disk-full', 'could not be written because the disk is full; free some space and try again.'],
  SQLITE_FULL: ['disk-full', 'could not be written because the disk is full; free some space and try again.'],
  SQLITE_BUSY: [
    'file-locked',
    'is in use by another program that has locked it; close that program and try again.',
  ],
  SQLITE_LOCKED: [
    'file-locked',
    'is in use by another program that has locked it; close that program and try again.',
  ],
  SQLITE_READONLY: ['file-read-only', 'cannot be written; copy it to a folder of your own to work on it.'],
  SQLITE_CANTOPEN: [
    'file-not-opened',
    'could not be opened; check that you may read it and write in its folder.',
  ],
  SQLITE_NOTADB: [
    'file-damaged',
    'is damaged: its content is not what its name says; go back to a copy of it.',
  ],
  SQLITE_CORRUPT: ['file-damaged', 'is damaged and was left as it is; go back to a copy of it.'],
  SQLITE_CONSTRAINT: [
    'conflict',
    'was not changed, because something else in it depends on what was to be changed.',
  ],
};

/** An error of the system or the engine as a problem that names the file. */
export function problemOf(error: unknown, path: string): Problem {
  const known = sentences[codeOf(error)];
  if (known !== undefined) return { code: known[0], message: `${quoted(path)} ${known[1]}` };
  return { code: 'store-failed', message: `${quoted(path)} could not be used: ${reasonOf(error)}.` };
}
