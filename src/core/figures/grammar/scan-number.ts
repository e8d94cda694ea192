import { isDigit, isLetter } from './characters';

const comma = 0x2c;
const point = 0x2e;
const blank = 0x20;

/** Where the number in digits that starts here ends, with its separators, decimals and power of ten. */
export function scanNumber(text: string, from: number, end: number): number {
  const first = digitsEnd(text, from, end);
  const isoDate = scanIsoDate(text, from, first, end);
  if (isoDate > first) return isoDate;
  const grouped = first - from > 3 ? first : scanGroups(text, first, end);
  const plain = grouped > first ? grouped : scanLooseGroups(text, from, first, end);
  return scanPower(text, scanDecimals(text, from, plain, end), end);
}

function digitsEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function scanIsoDate(text: string, from: number, first: number, end: number): number {
  if (first - from !== 4 || text.charCodeAt(first) !== 0x2d) return first;
  const month = digitsEnd(text, first + 1, end);
  if (month - first !== 3 || text.charCodeAt(month) !== 0x2d) return first;
  const day = digitsEnd(text, month + 1, end);
  return day - month === 3 ? day : first;
}

/** Groups of three behind one sign of grouping; a lone point is no such sign, and a plain blank only where it is sure. */
function scanGroups(text: string, first: number, end: number): number {
  const sign = text.charCodeAt(first);
  if (sign !== comma && sign !== point && sign !== blank && !isGroupSign(sign)) return first;
  let [at, groups] = [first, 0];
  while (text.charCodeAt(at) === sign && digitsEnd(text, at + 1, end) === at + 4) {
    at += 4;
    groups += 1;
  }
  if (sign === blank)
    return isSureBlank(text, first, at, groups) || decimalCommaEnd(text, at, end) > at
      ? at
      : lastRoundBlank(text, first, at);
  if (sign === point) return groups > 1 || (groups === 1 && decimalCommaEnd(text, at, end) > at) ? at : first;
  return at;
}

/** Blanks that never break a line, and the apostrophes of Swiss figures. */
function isGroupSign(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x27 || code === 0x2019;
}

/** Two groups behind plain blanks are one number; "in 15 200 came" are two. */
function isSureBlank(text: string, first: number, at: number, groups: number): boolean {
  return groups > 1 || (groups === 1 && text.slice(first + 1, at) === '000');
}

function lastRoundBlank(text: string, first: number, at: number): number {
  return text.slice(at - 3, at) === '000' ? at : first;
}

/** Indian grouping: "12,34,567". */
function scanLooseGroups(text: string, from: number, first: number, end: number): number {
  if (first - from > 2 || text.charCodeAt(first) !== comma) return first;
  let at = first;
  while (text.charCodeAt(at) === comma && digitsEnd(text, at + 1, end) === at + 3) at += 3;
  const last = text.charCodeAt(at) === comma && digitsEnd(text, at + 1, end) === at + 4;
  return at > first && last ? at + 4 : first;
}

/** ".5", and ",50" where a comma can be nothing else; further points make a version, kept as one token. */
function scanDecimals(text: string, from: number, at: number, end: number): number {
  const withComma = decimalCommaEnd(text, at, end);
  if (withComma > at && !(at > from && text.slice(from, at).includes(','))) return withComma;
  let rest = at;
  while (text.charCodeAt(rest) === point && rest + 1 < end && isDigit(text.charCodeAt(rest + 1)))
    rest = digitsEnd(text, rest + 1, end);
  return rest;
}

/** One or two digits behind a comma, and no further comma on either side: "5,00", not "22,24,26". */
function decimalCommaEnd(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== comma) return at;
  const to = digitsEnd(text, at + 1, end);
  const count = to - at - 1;
  const goesOn = text.charCodeAt(to) === comma && isDigit(text.charCodeAt(to + 1));
  return count > 0 && count < 3 && !goesOn && !followsList(text, at) ? to : at;
}

function followsList(text: string, at: number): boolean {
  let back = at - 1;
  while (isDigit(text.charCodeAt(back))) back -= 1;
  return text.charCodeAt(back) === comma && isDigit(text.charCodeAt(back - 1));
}

const signs: ReadonlySet<string> = new Set('+-−');

/** "1e10", "1.3x10^6", "2.48×10−5". */
function scanPower(text: string, at: number, end: number): number {
  const sign = text.charAt(at);
  if (sign === 'e' || sign === 'E') return powerEnd(text, at, at + 1, end);
  if ((sign !== 'x' && sign !== '×') || text.slice(at + 1, at + 3) !== '10') return at;
  if (text.charAt(at + 3) === '^') return powerEnd(text, at, at + 4, end);
  return signs.has(text.charAt(at + 3)) ? powerEnd(text, at, at + 3, end) : at;
}

function powerEnd(text: string, at: number, from: number, end: number): number {
  const digits = signs.has(text.charAt(from)) ? from + 1 : from;
  const to = digitsEnd(text, digits, end);
  return to > digits && to - digits < 4 && !isLetter(text, to, text.charCodeAt(to) || 0) && to <= end
    ? to
    : at;
}
