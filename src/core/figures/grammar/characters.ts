/** Kinds of UTF-16 units, looked up for ASCII and asked of Unicode beyond it. */
const asciiEnd = 0x80;
const letters = new Uint8Array(asciiEnd);
for (let code = 0; code < asciiEnd; code += 1)
  letters[code] = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ? 1 : 0;

const letterBeyondAscii = /^\p{L}/u;
const wordUnitBeyondAscii = /^[\p{L}\p{M}\p{N}]/u;
const vulgarFraction = /^[¼½¾⅐-⅞²³¹⁰⁴-⁹]/u;

/** True for the ten digits of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True where a letter starts. */
export function isLetter(text: string, at: number, code: number): boolean {
  if (code < asciiEnd) return letters[code] === 1;
  return letterBeyondAscii.test(pointAt(text, at, code));
}

/** True where a letter, a combining mark or a digit starts. Fractions and raised digits stand for themselves. */
export function isWordUnit(text: string, at: number, code: number): boolean {
  if (code < asciiEnd) return letters[code] === 1 || isDigit(code);
  const point = pointAt(text, at, code);
  return wordUnitBeyondAscii.test(point) && !vulgarFraction.test(point);
}

/** How many units the character that starts with this one takes. */
export function unitsAt(code: number): 1 | 2 {
  return code >= 0xd800 && code <= 0xdbff ? 2 : 1;
}

function pointAt(text: string, at: number, code: number): string {
  return text.slice(at, at + unitsAt(code));
}
