import { breakableWords } from '../tables/breakable-words';
import { currencyCodes, gluedSigns } from '../tables/currencies';
import { isDigit, isLetter, isWordUnit, unitsAt } from './characters';

/** Where the second half of a word of figures ends that the end of a line breaks ("bil-", "lion"); `end` where it breaks none. */
export function brokenWordEnd(text: string, from: number, end: number, limit: number): number {
  const rest = lineBreakEnd(text, end, limit);
  if (rest === end) return end;
  const to = scanRun(text, rest, rest, limit);
  const joined = `${text.slice(from, end)}${text.slice(rest, to)}`;
  return breakableWords.has(joined.toLowerCase()) ? to : end;
}

/** Where the text goes on behind a hyphen that touches a word and ends its line; `at` where none stands there. */
export function lineBreakEnd(text: string, at: number, limit: number): number {
  if (!isHyphen(text.charCodeAt(at)) || text.charCodeAt(at + 1) !== lineFeed) return at;
  let next = at + 2;
  while (next < limit && text.charCodeAt(next) === blank) next += 1;
  const goesOn = next < limit && isWordUnit(text, next, text.charCodeAt(next));
  return goesOn ? next : at;
}

const [lineFeed, blank] = [0x0a, 0x20];

/** The hyphens of a keyboard and of typesetters, and the soft one. */
function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0xad;
}

/** Where the word that starts here ends: letters with their marks and digits, "don't", "U.S.", and no possessive. */
export function scanWord(text: string, from: number, end: number): number {
  const abbreviation = scanAbbreviation(text, from, end);
  if (abbreviation > from) return abbreviation;
  let at = from;
  for (;;) {
    at = scanRun(text, from, at, end);
    const next = afterApostrophe(text, at, end);
    if (next === at) return at;
    at = next;
  }
}

/** "KShs" is the longest sign of letters. */
const longestSign = 4;

/** What tells an amount from the name of a road: decimals, groups of three, or a scale word behind the digits. */
const sureAmount =
  /\d{1,3}(?:,\d{3})+|\d+\.\d|\d+ ?(?:hundred|thousand|million|billion|trillion|bn|mn|m|k)\b/y;

/** "R450" may be rand or a road, which the words around tell; "R2-D2" and "R0" are neither. */
const plainDigits = /[1-9]\d*(?![\p{L}\d-])/uy;

/** "Rs500", "R720 billion": a sign of letters ends before the digits, one letter only before what may be an amount. */
function isGluedSign(text: string, word: number, at: number): boolean {
  const sign = text.slice(word, at);
  if (!gluedSigns.has(sign) || sign.length > 1) return gluedSigns.has(sign);
  return startsWith(sureAmount, text, at) || (sign === 'R' && startsWith(plainDigits, text, at));
}

function startsWith(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** A currency's code ends before its digits: "USD115" is two tokens. */
function scanRun(text: string, word: number, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (!isWordUnit(text, at, code)) return at;
    if (at - word === 3 && isDigit(code) && currencyCodes.has(text.slice(word, at))) return at;
    if (at > word && at - word <= longestSign && isDigit(code) && isGluedSign(text, word, at)) return at;
    at += unitsAt(code);
  }
  return end;
}

/** Letters behind an apostrophe belong to the word, but for the possessive. */
function afterApostrophe(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if ((code !== 0x27 && code !== 0x2019) || at + 1 >= end) return at;
  let next = at + 1;
  while (next < end && isLetter(text, next, text.charCodeAt(next))) next += unitsAt(text.charCodeAt(next));
  const isPossessive = next === at + 2 && text.charAt(at + 1) === 's';
  return next === at + 1 || isPossessive ? at : next;
}

/** "U.S.", "p.m.": two or more single letters with their points; its own start where there is none. */
function scanAbbreviation(text: string, from: number, end: number): number {
  let at = from;
  let letters = 0;
  while (at + 1 < end && text.charCodeAt(at + 1) === 0x2e && isLetter(text, at, text.charCodeAt(at))) {
    at += 2;
    letters += 1;
  }
  return letters > 1 ? at : from;
}
