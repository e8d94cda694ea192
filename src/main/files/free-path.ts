import { access } from 'node:fs/promises';
import { extname, join } from 'node:path';

function isTaken(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A path for a file of this name that replaces nothing: "Report.html", or "Report (2).html" where that is there already. */
export async function freePath(folder: string, fileName: string): Promise<string> {
  const ending = extname(fileName);
  const stem = fileName.slice(0, fileName.length - ending.length);
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? fileName : `${stem} (${String(number)})${ending}`);
    if (!(await isTaken(path))) return path;
  }
}
