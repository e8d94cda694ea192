import { randomUUID } from 'node:crypto';
import type { TextFile } from '../files/read-text-file';

/** How many chosen files are kept: whoever chooses again and again does not fill the memory. */
const mostKept = 4;

/**
 * Files that were chosen in a dialog and read. The window is given a token for each and never names a path itself, so
 * it cannot ask main to read a file that nobody chose.
 */
export class ChosenFiles {
  readonly #files = new Map<string, TextFile>();

  /** Keeps a file and gives the token that stands for it. */
  keep(file: TextFile): string {
    const token = randomUUID();
    this.#files.set(token, file);
    for (const oldest of this.#files.keys()) {
      if (this.#files.size <= mostKept) break;
      this.#files.delete(oldest);
    }
    return token;
  }

  /** The file of a token; null where it is too long ago. */
  find(token: string): TextFile | null {
    return this.#files.get(token) ?? null;
  }
}
