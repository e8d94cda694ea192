/** What stands at an offset, told cheaply for ASCII and by Unicode's categories for everything else. */

const upperLetter = /^[\p{Lu}\p{Lt}]/u;
const lowerLetter = /^\p{Ll}/u;

/** True for white space, a line feed and Unicode's blanks included: what a regular expression calls \s. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code >= 0xa0 && isSpaceBeyondAscii(code);
}

function isSpaceBeyondAscii(code: number): boolean {
  if (code >= 0x2000 && code <= 0x202f)
    return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f;
  return code === 0xa0 || code === 0x1680 || code === 0x205f || code === 0x3000 || code === 0xfeff;
}

/** True for white space at an offset; false beyond either end. */
export function isSpaceAt(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at));
}

/** True for 0 to 9. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** True for a capital or title-case letter of any script. */
export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return code >= 0x80 && upperLetter.test(pointAt(text, at));
}

/** True for a small letter of any script. */
export function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return code >= 0x80 && lowerLetter.test(pointAt(text, at));
}

/** The first offset from `at` on that holds no white space; `end` where there is none. */
export function skipSpace(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isSpaceAt(text, next)) next += 1;
  return next;
}

/** The offset behind the last unit before `end` that is not white space; `start` where there is none. */
export function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isSpaceAt(text, last - 1)) last -= 1;
  return last;
}

/** A surrogate pair as one. */
function pointAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
