import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure, success, type Result } from '#core/result';
import { decodeText } from './decode-text';
import { describeFileError } from './file-error';

/** A longer text is no transcript of one event, and would make every later stage slow. */
export const largestTextFile = 64 * 1024 * 1024;

export interface TextFile {
  readonly fileName: string;
  /** Decoded, not yet canonical. */
  readonly text: string;
}

/** Reads a transcript from the disk. What is not a text a person could mean is refused with one sentence. */
export async function readTextFile(path: string): Promise<Result<TextFile>> {
  const fileName = basename(path);
  try {
    // One handle for looking and reading, so that the file cannot be another one in between.
    const file = await open(path, 'r');
    try {
      const found = await file.stat();
      const problem = refuse(fileName, found.isDirectory(), found.isFile(), found.size);
      if (problem !== null) return problem;
      const decoded = decodeText(await file.readFile(), fileName);
      if (!decoded.ok) return decoded;
      if (decoded.value.trim() === '') return failure('file-empty', `"${fileName}" has no words in it.`);
      return success({ fileName, text: decoded.value });
    } finally {
      await file.close();
    }
  } catch (problem) {
    return describeFileError(problem, fileName);
  }
}

function refuse(fileName: string, isFolder: boolean, isFile: boolean, size: number): Result<never> | null {
  if (isFolder) return failure('file-folder', `"${fileName}" is a folder. Choose a text file in it.`);
  if (!isFile) return failure('file-special', `"${fileName}" is not a file that can be read as text.`);
  if (size === 0) return failure('file-empty', `"${fileName}" is empty (0 bytes).`);
  if (size > largestTextFile) {
    const megabytes = Math.ceil(size / (1024 * 1024));
    return failure(
      'file-large',
      `"${fileName}" has ${megabytes} MB; a transcript can have up to 64 MB. Split it and try again.`,
    );
  }
  return null;
}
