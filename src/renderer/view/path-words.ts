import type { ExportedFile } from '#core/contract/views';

/** The end of a path, which tells files apart: the name and the folders before it that fit. */
export function shortPath(path: string, longest = 56): string {
  if (path.length <= longest) return path;
  const separator = path.includes('\\') ? '\\' : '/';
  const parts = path.split(separator);
  const kept: string[] = [];
  while (
    parts.length > 0 &&
    (kept.length === 0 || [...kept, parts.at(-1) ?? ''].join(separator).length + 2 <= longest)
  ) {
    kept.unshift(parts.pop() ?? '');
  }
  return `…${separator}${kept.join(separator)}`;
}

/** The file name of a path, and the folder it is in. */
export function fileAndFolder(path: string): { readonly file: string; readonly folder: string } {
  const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return { file: path.slice(cut + 1), folder: path.slice(0, Math.max(cut, 0)) };
}

/** Where files were written, and which. */
export function writtenWords(files: readonly ExportedFile[]): string {
  const places = files.map(({ path }) => fileAndFolder(path));
  const names = places.map(({ file }) => file).join(', ');
  return `Written to ${shortPath(places[0]?.folder ?? '')}: ${names}`;
}
