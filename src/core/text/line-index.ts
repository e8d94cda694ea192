/** Where each line of a text begins (UTF-16 offsets); line feeds end lines. */
export interface LineIndex {
  readonly starts: readonly number[];
  readonly length: number;
}

/** A place as people count it: line and column from 1, columns in UTF-16 units (as Monaco does). */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** Reads the line starts once, so that later look-ups are logarithmic. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { starts, length: text.length };
}

/** The line and column of an offset; offsets outside the text are drawn to its ends. */
export function positionAt(index: LineIndex, offset: number): LinePosition {
  const inside = Math.min(Math.max(offset, 0), index.length);
  const line = lastAtOrBefore(index.starts, inside);
  return { line: line + 1, column: inside - (index.starts[line] ?? 0) + 1 };
}

/** The offset of a line and column, drawn into the text. */
export function offsetAt(index: LineIndex, position: LinePosition): number {
  const line = Math.min(Math.max(position.line - 1, 0), index.starts.length - 1);
  return Math.min((index.starts[line] ?? 0) + position.column - 1, index.length);
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
