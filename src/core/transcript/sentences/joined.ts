import { isLowerAt, isSpaceAt, isUpperAt } from '../../text/letters';

/** Addresses and names of files are shorter than this on either side of a full stop. */
const longestToken = 48;

/** What makes a run without spaces an address, not two sentences. */
const address = /[@\\]|:\/\/|\/\w|^www\.|\b(?:com|org|net|gov|edu|info|html?|pdf)\b/i;

/** True where two sentences stand without white space between them ("world.Today is"), and no address or name does. */
export function joinsSentences(
  text: string,
  start: number,
  markAt: number,
  next: number,
  end: number,
): boolean {
  if (!isUpperAt(text, next) || !endsWord(text, start, markAt) || !opensWord(text, next, end)) return false;
  if (/["'“‘([]/.test(text.charAt(next - 1))) return false;
  return !address.test(tokenAround(text, start, markAt, end));
}

/** Two small letters, or a digit with another unit before it: no initial and no acronym. */
function endsWord(text: string, start: number, markAt: number): boolean {
  if (markAt - start < 2) return false;
  if (/[\d)%]/.test(text.charAt(markAt - 1))) return !isSpaceAt(text, markAt - 2);
  return isLowerAt(text, markAt - 1) && isLowerAt(text, markAt - 2);
}

/** A capital with a small letter behind it, or the words "I" and "A". */
function opensWord(text: string, next: number, end: number): boolean {
  if (next + 1 >= end) return false;
  return isLowerAt(text, next + 1) || (/[IA]/.test(text.charAt(next)) && isSpaceAt(text, next + 1));
}

function tokenAround(text: string, start: number, markAt: number, end: number): string {
  const before = text.slice(Math.max(start, markAt - longestToken), markAt).match(/\S*$/)?.[0] ?? '';
  const after = text.slice(markAt, Math.min(end, markAt + longestToken)).match(/^\S*/)?.[0] ?? '';
  return before + after;
}
