import { isLowerAt, isSpaceAt, isUpperAt, skipSpace } from '../../text/letters';

/** "1.", "2)", "3.)", "a." at the head of a list's item. */
export interface ListMarker {
  /** What stands behind number or letter, and which of the two it is; items of one list share it. */
  readonly form: string;
  readonly value: number;
  readonly end: number;
}

const marker = /^(?:(\d{1,2})|([a-z]))(\.\)|\.|\))(?=\s)/;
const longestMarker = 6;

/** Lists of letters that go further than this are none. */
const lastLetter = 26;

/** The marker at an offset, where an item's words follow it; null where there is none. */
export function readListMarker(text: string, at: number, end: number): ListMarker | null {
  const found = text.slice(at, Math.min(at + longestMarker, end)).match(marker);
  if (found === null) return null;
  const after = skipSpace(text, at + found[0].length, end);
  if (after >= end || (!isUpperAt(text, after) && found[2] !== undefined)) return null;
  return markerOf(found, at);
}

function markerOf(found: RegExpMatchArray, at: number): ListMarker {
  const [whole, digits, letter, mark = ''] = found;
  const value = digits === undefined ? (letter ?? '').charCodeAt(0) - 0x60 : Number(digits);
  return { form: `${digits === undefined ? 'letter' : 'number'}${mark}`, value, end: at + whole.length };
}

/** The head of the list's next item, whose mark stands at `markAt`; null where it is something else. */
export function nextItem(
  text: string,
  list: ListMarker,
  start: number,
  markAt: number,
  end: number,
): { readonly at: number; readonly item: ListMarker } | null {
  const at = backOver(text, start, markAt);
  if (at <= start || !isSpaceAt(text, at - 1)) return null;
  const item = readListMarker(text, at, end);
  if (
    item === null ||
    item.form !== list.form ||
    item.value !== list.value + 1 ||
    item.value > lastLetter * 4
  )
    return null;
  return isUpperAt(text, skipSpace(text, item.end, end)) ? { at, item } : null;
}

function backOver(text: string, start: number, markAt: number): number {
  let at = markAt;
  while (at > start && markAt - at < 2 && /[\da-z]/.test(text.charAt(at - 1))) at -= 1;
  return isLowerAt(text, at) && markAt - at > 1 ? markAt : at;
}
