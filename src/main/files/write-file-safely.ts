import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { success, type Result } from '#core/result';
import { describeFileError } from './file-error';

/**
 * Writes a file so that its name holds either the old content or all of the new: beside it, onto the disk, then by a
 * rename. A full disk leaves what was there before.
 */
export async function writeFileSafely(path: string, content: string | Uint8Array): Promise<Result<null>> {
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}.part`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    return success(null);
  } catch (problem) {
    await rm(beside, { force: true }).catch(() => undefined);
    return describeFileError(problem, basename(path));
  }
}
