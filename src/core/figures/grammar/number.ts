import { addDecimals, compareDecimals, isDecimal, multiplyDecimals, normaliseDecimal } from '../decimal';
import { scaleLetters, scaleNames, scaleWords, smallNumbers, tens } from '../tables/number-words';
import { isTyingHyphen, lowerAt, type Tokens } from './token';

/** A number as said, before anybody knows of what. `to` is the token after it. */
export interface NumberReading {
  readonly to: number;
  readonly value: string;
  /** The value before the last scale word: "3.4" of "3.4 billion". */
  readonly mantissa: string;
  readonly scaleWord: string | null;
  /** Digits written before the scale word; null where it was said in words. */
  readonly significantDigits: number | null;
  /** Digits only, without separators, point or scale: it may be a year or a label. */
  readonly bare: boolean;
  /** "a couple of hundred" carries its own "about". */
  readonly loose: boolean;
}

interface Working {
  at: number;
  total: string;
  group: string | null;
  lastScale: number;
  mantissa: string;
  scaleWord: string | null;
  digits: string | null;
}

/** Larger than any scale word, so that the first one always fits. */
const noScaleYet = 99;

/** Reads the longest number that starts at a token; null where none does. */
export function readNumber(tokens: Tokens, from: number): NumberReading | null {
  return readLooseNumber(tokens, from) ?? readHalfScale(tokens, from) ?? readPlainNumber(tokens, from);
}

function readPlainNumber(tokens: Tokens, from: number): NumberReading | null {
  const work: Working = {
    at: from,
    total: '0',
    group: null,
    lastScale: noScaleYet,
    mantissa: '0',
    scaleWord: null,
    digits: null,
  };
  if (['a', 'an'].includes(lowerAt(tokens, from)) && isScaleOrHundred(tokens, from + 1)) {
    work.group = '1';
    work.at = from + 1;
  }
  while (takeStep(tokens, work));
  if (work.at === from || (work.group === null && work.scaleWord === null)) return null;
  return finish(tokens, from, work);
}

function finish(tokens: Tokens, from: number, work: Working): NumberReading {
  const value = addDecimals(work.total, work.group ?? '0');
  const bare = work.at === from + 1 && /^\d+$/.test(tokens[from]?.text ?? '');
  const mantissa = work.scaleWord === null ? value : work.mantissa;
  return {
    to: work.at,
    value,
    mantissa,
    scaleWord: work.scaleWord,
    bare,
    loose: false,
    significantDigits: work.digits === null ? null : countSignificant(work.digits),
  };
}

/** Each step takes a word or two and says whether the number went on. */
function takeStep(tokens: Tokens, work: Working): boolean {
  return (
    takeDigits(tokens, work) ||
    takeSmall(tokens, work) ||
    takeHundred(tokens, work) ||
    takeScale(tokens, work) ||
    takeHalf(tokens, work) ||
    takePoint(tokens, work) ||
    takeJoint(tokens, work)
  );
}

function takeDigits(tokens: Tokens, work: Working): boolean {
  const token = tokens[work.at];
  if (token?.kind !== 'number' || work.group !== null) return false;
  const value = readDigits(token.text);
  if (value === null) return false;
  if (work.scaleWord !== null && !followsAsSmallerScale(tokens, work)) return false;
  work.group = value;
  work.digits = work.digits ?? plainDigitsOf(token.text);
  work.at += 1;
  takeMixedFraction(tokens, work);
  return true;
}

/** "3 billion 400 million": digits after a scale word need a smaller scale of their own. */
function followsAsSmallerScale(tokens: Tokens, work: Working): boolean {
  const next = scaleWords.get(lowerAt(tokens, work.at + 1));
  return next !== undefined && next < work.lastScale;
}

/** "2 1/2" and "2½". */
function takeMixedFraction(tokens: Tokens, work: Working): void {
  const [a, slash, b] = [tokens[work.at], tokens[work.at + 1], tokens[work.at + 2]];
  if (
    a?.kind === 'number' &&
    a.text === '1' &&
    slash?.text === '/' &&
    !slash.spaced &&
    (b?.text === '2' || b?.text === '4')
  ) {
    work.group = addDecimals(work.group ?? '0', b.text === '2' ? '0.5' : '0.25');
    work.at += 3;
  } else if (a?.text === '½' || a?.text === '¼' || a?.text === '¾') {
    work.group = addDecimals(work.group ?? '0', a.text === '½' ? '0.5' : a.text === '¼' ? '0.25' : '0.75');
    work.at += 1;
  }
}

function takeSmall(tokens: Tokens, work: Working): boolean {
  const word = lowerAt(tokens, work.at);
  const value = smallNumbers.get(word) ?? tens.get(word);
  if (value === undefined || !fits(value, work)) return false;
  work.group = addDecimals(work.group ?? '0', String(value));
  work.at += 1;
  return true;
}

/** "twenty" takes "five", "two hundred" takes anything below a hundred, digits take nothing. */
function fits(value: number, work: Working): boolean {
  if (work.group === null) return true;
  if (work.digits !== null || !/^\d+$/.test(work.group) || work.group === '0') return false;
  const group = Number(work.group);
  return group % 100 === 0 ? value < 100 : group % 10 === 0 && group % 100 >= 20 && value > 0 && value < 10;
}

function takeHundred(tokens: Tokens, work: Working): boolean {
  if (
    lowerAt(tokens, work.at) !== 'hundred' ||
    work.group === null ||
    compareDecimals(work.group, '100') >= 0
  )
    return false;
  work.group = multiplyDecimals(work.group, '100');
  work.at += 1;
  return true;
}

function takeScale(tokens: Tokens, work: Working): boolean {
  const power = scaleAt(tokens, work.at, work.digits !== null);
  if (power === null || work.group === null || power >= work.lastScale) return false;
  work.total = addDecimals(work.total, multiplyDecimals(work.group, `1${'0'.repeat(power)}`));
  work.mantissa = work.group;
  work.scaleWord = work.scaleWord ?? scaleNames.get(power) ?? null;
  work.lastScale = power;
  work.group = null;
  work.at += 1;
  return true;
}

/** Letters count as a scale only where they touch digits, and "m" only after money, which the caller tells by context. */
function scaleAt(tokens: Tokens, at: number, afterDigits: boolean): number | null {
  const token = tokens[at];
  const word = scaleWords.get(token?.lower ?? '');
  if (word !== undefined || token === undefined) return word ?? null;
  if (!afterDigits || token.spaced) return null;
  const letter = scaleLetters.get(token.text);
  return letter !== undefined && (/[kKB]/.test(token.text) || isMoneyBefore(tokens, at - 1)) ? letter : null;
}

function isMoneyBefore(tokens: Tokens, number: number): boolean {
  return /^[$€£¥₽₼]$/.test(tokens[number - 1]?.text ?? '');
}

/** "and a half" adds to the group; "three and a half million" multiplies afterwards. */
function takeHalf(tokens: Tokens, work: Working): boolean {
  if (lowerAt(tokens, work.at) !== 'and' || work.group === null) return false;
  const article = lowerAt(tokens, work.at + 1) === 'a' || lowerAt(tokens, work.at + 1) === 'one' ? 1 : 0;
  const part = { half: '0.5', quarter: '0.25' }[lowerAt(tokens, work.at + 1 + article)];
  if (part === undefined) return false;
  work.group = addDecimals(work.group, part);
  work.at += 2 + article;
  return true;
}

/** "three point four". */
function takePoint(tokens: Tokens, work: Working): boolean {
  if (lowerAt(tokens, work.at) !== 'point' || work.group === null || !/^\d+$/.test(work.group)) return false;
  const digits: string[] = [];
  for (let at = work.at + 1; ; at += 1) {
    const digit = smallNumbers.get(lowerAt(tokens, at));
    if (digit === undefined || digit > 9) break;
    digits.push(String(digit));
  }
  if (digits.length === 0) return false;
  work.group = normaliseDecimal(`${work.group}.${digits.join('')}`);
  work.at += 1 + digits.length;
  return true;
}

/** Hyphen or "and" between number words; taken only where the next word goes on. */
function takeJoint(tokens: Tokens, work: Working): boolean {
  const joins = isTyingHyphen(tokens, work.at) || (lowerAt(tokens, work.at) === 'and' && takesAnd(work));
  if (!joins || work.digits !== null) return false;
  const word = lowerAt(tokens, work.at + 1);
  const value = smallNumbers.get(word) ?? tens.get(word);
  const scaleNext =
    isTyingHyphen(tokens, work.at) && (scaleWords.has(word) || word === 'hundred') && work.group !== null;
  if (
    !scaleNext &&
    (value === undefined || !fits(value, work) || (work.group === null && work.scaleWord === null))
  )
    return false;
  work.at += 1;
  return true;
}

function takesAnd(work: Working): boolean {
  return (
    (work.group === null && work.scaleWord !== null) || (work.group !== null && /^[1-9]00$/.test(work.group))
  );
}

function isScaleOrHundred(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  return word === 'hundred' || (scaleWords.has(word) && !word.endsWith('s'));
}

/** "half a million", "a half million", "a quarter of a million". */
function readHalfScale(tokens: Tokens, from: number): NumberReading | null {
  const at = lowerAt(tokens, from) === 'a' ? from + 1 : from;
  const part = { half: '0.5', quarter: '0.25' }[lowerAt(tokens, at)];
  if (part === undefined) return null;
  const skips = lowerAt(tokens, at + 1) === 'of' ? 1 : 0;
  const article = lowerAt(tokens, at + 1 + skips) === 'a' ? 1 : 0;
  const power = scaleWords.get(lowerAt(tokens, at + 1 + skips + article));
  if (power === undefined) return null;
  const value = multiplyDecimals(part, `1${'0'.repeat(power)}`);
  return {
    to: at + 2 + skips + article,
    value,
    mantissa: part,
    scaleWord: scaleNames.get(power) ?? null,
    significantDigits: null,
    bare: false,
    loose: false,
  };
}

/** "a couple of hundred" is about two hundred; "a dozen", "two dozen" are exact. */
function readLooseNumber(tokens: Tokens, from: number): NumberReading | null {
  if (['a', 'the'].includes(lowerAt(tokens, from)) && lowerAt(tokens, from + 1) === 'couple') {
    const at = lowerAt(tokens, from + 2) === 'of' ? from + 3 : from + 2;
    const power = lowerAt(tokens, at) === 'hundred' ? 2 : scaleWords.get(lowerAt(tokens, at));
    return power === undefined ? null : roundNumber(at + 1, '2', power, true);
  }
  const count = ['a', 'one'].includes(lowerAt(tokens, from)) ? 1 : smallNumbers.get(lowerAt(tokens, from));
  if (count === undefined || lowerAt(tokens, from + 1) !== 'dozen') return null;
  return { ...roundNumber(from + 2, String(count * 12), 0, false), scaleWord: 'dozen' };
}

function roundNumber(to: number, mantissa: string, power: number, loose: boolean): NumberReading {
  const value = multiplyDecimals(mantissa, `1${'0'.repeat(power)}`);
  return {
    to,
    value,
    mantissa,
    scaleWord: scaleNames.get(power) ?? null,
    significantDigits: null,
    bare: false,
    loose,
  };
}

/** Digits with their separators taken out; null for versions and addresses ("192.168.1.2"). */
export function readDigits(written: string): string | null {
  const grouped = /^\d{1,3}(?:\.\d{3}){2,}$/.test(written) ? written.replaceAll('.', '') : written;
  const joined = grouped.replace(/[,'’\s]/g, '');
  return isDecimal(joined) ? normaliseDecimal(joined) : null;
}

function plainDigitsOf(written: string): string {
  return written.replace(/[^\d.]/g, '');
}

/** Every digit from the first that is not zero; written-out zeros count. */
function countSignificant(digits: string): number {
  return Math.max(1, digits.replace('.', '').replace(/^0+/, '').length);
}
