import type { ExportedFile } from '#core/contract/views';
import { success, type Result } from '#core/result';
import { freePath } from './free-path';
import { writeFileSafely } from './write-file-safely';

/** A file that is ready to be written. */
export interface FileToExport {
  readonly format: string;
  readonly fileName: string;
  readonly content: string | Uint8Array;
}

/** Writes files into a folder beside whatever is there; stops at the first that cannot be written, and says which. */
export async function exportFiles(
  folder: string,
  files: readonly FileToExport[],
): Promise<Result<readonly ExportedFile[]>> {
  const exported: ExportedFile[] = [];
  for (const { format, fileName, content } of files) {
    const path = await freePath(folder, fileName);
    const written = await writeFileSafely(path, content);
    if (!written.ok) return written;
    exported.push({ format, path });
  }
  return success(exported);
}
