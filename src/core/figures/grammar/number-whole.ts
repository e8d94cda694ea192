import { addAmounts, multiplyAmounts } from '../amount';
import { compareDecimals, isDecimal, normaliseDecimal } from '../decimal';
import { isPlural } from '../tables/plurals';
import {
  ordinalWords,
  plainScaleLetters,
  scaleLetters,
  scaleNames,
  scaleWords,
  smallNumbers,
  tens,
} from '../tables/number-words';
import { blankGroupAt } from './blank-group';
import { atLastPlaces } from './last-places';
import type { NumberReading } from './number';
import { readAddedPart, readDivisor, readMixedPart } from './number-parts';
import { countSignificant, plainDigitsOf, readDigits } from './written-number';
import { isDash, isTyingHyphen, lowerAt, tokenAt, type Token, type Tokens } from './token';

interface Working {
  at: number;
  total: string;
  group: string | null;
  lastScale: number;
  mantissa: string;
  scaleWord: string | null;
  digits: string | null;
  /** False where only a whole number is wanted, without "and a half". */
  readonly takesParts: boolean;
}

/** Larger than any scale word, so that the first one always fits. */
const noScaleYet = 99;

/** Reads a number in digits or words that is no mere part; null where none starts. */
export const readWhole = atLastPlaces((tokens, from): NumberReading | null => {
  const work = start(tokens, from, true);
  if (work === null) return null;
  const value = addAmounts(work.total, work.group ?? '0');
  return {
    to: work.at,
    value,
    mantissa: mantissaOf(tokens, work, value),
    scaleWord: work.scaleWord,
    bare: work.at === from + 1 && /^\d+$/.test(tokens[from]?.text ?? ''),
    loose: false,
    part: false,
    significantDigits: work.digits === null ? null : countSignificant(work.digits),
  };
});

/** The value before its last scale; "hundred" is one for a range that ends in it ("3 or 4 hundred"). */
function mantissaOf(tokens: Tokens, { at, scaleWord, mantissa }: Working, value: string): string {
  if (scaleWord !== null) return mantissa;
  return lowerAt(tokens, at - 1) === 'hundred' && value.endsWith('00') ? value.slice(0, -2) : value;
}

interface WholeReading {
  readonly to: number;
  readonly value: string;
}

/** The whole number that starts at a token, without parts behind "and". */
export const wholeAt = atLastPlaces((tokens, from): WholeReading | null => {
  const work = start(tokens, from, false);
  const value = work === null ? null : addAmounts(work.total, work.group ?? '0');
  return work === null || value === null || !/^\d+$/.test(value) ? null : { to: work.at, value };
});

function start(tokens: Tokens, from: number, takesParts: boolean): Working | null {
  if (!mayStart(tokens[from])) return null;
  const work: Working = {
    at: from,
    total: '0',
    group: null,
    lastScale: noScaleYet,
    mantissa: '0',
    scaleWord: null,
    digits: null,
    takesParts,
  };
  const first = lowerAt(tokens, from);
  if ((first === 'a' || first === 'an') && isScaleOrHundred(tokens, from + 1)) {
    work.group = '1';
    work.at = from + 1;
  } else if (first === 'hundred' && scaleWords.has(lowerAt(tokens, from + 1))) {
    work.group = '1';
  }
  const opened = work.at;
  while (takeStep(tokens, work));
  return work.at === opened || (work.group === null && work.scaleWord === null) ? null : work;
}

/** Digits, a number word, "hundred" or an article; all else starts no number. */
function mayStart(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return token?.kind === 'number';
  const word = token.lower;
  return smallNumbers.has(word) || tens.has(word) || word === 'hundred' || word === 'a' || word === 'an';
}

/** Each step takes a word or two and says whether the number went on. */
function takeStep(tokens: Tokens, work: Working): boolean {
  const token = tokens[work.at];
  if (token === undefined) return false;
  if (token.kind === 'number') return takeDigits(tokens, work);
  return (
    takeSmall(tokens, work) ||
    takeHundred(tokens, work) ||
    takeScale(tokens, work) ||
    (work.takesParts && takeAddedPart(tokens, work)) ||
    takePoint(tokens, work) ||
    takeJoint(tokens, work)
  );
}

function takeDigits(tokens: Tokens, work: Working): boolean {
  const token = tokens[work.at];
  if (token === undefined || (work.group !== null && !continuesHundred(tokens, work))) return false;
  const joined = blankGroupAt(tokens, work.at);
  const written = joined ?? token.text;
  const value = readDigits(written);
  if (
    value === null ||
    (work.scaleWord !== null && work.group === null && !followsAsSmallerScale(tokens, work))
  )
    return false;
  work.group = work.group === null ? value : addAmounts(work.group, value);
  work.digits = work.digits ?? plainDigitsOf(written);
  work.at += joined === null ? 1 : 2;
  const mixed = work.takesParts ? readMixedPart(tokens, work.at) : null;
  if (mixed !== null) {
    work.group = addAmounts(work.group, mixed.value);
    work.at = mixed.to;
  }
  return true;
}

/** "3 hundred and | 21": whole digits below a hundred that take no scale of their own. */
function continuesHundred(tokens: Tokens, work: Working): boolean {
  const digits = tokens[work.at]?.text ?? '';
  const next = lowerAt(tokens, work.at + 1);
  return (
    /^[1-9]\d?$/.test(digits) &&
    /^\d+00$/.test(work.group ?? '') &&
    lowerAt(tokens, work.at - 2) === 'hundred' &&
    lowerAt(tokens, work.at - 1) === 'and' &&
    next !== 'hundred' &&
    !scaleWords.has(next)
  );
}

/** "3 billion 400 million": digits after a scale word need a smaller scale of their own. */
function followsAsSmallerScale(tokens: Tokens, work: Working): boolean {
  const word = lowerAt(tokens, work.at + 1);
  const next = word === 'hundred' ? 2 : scaleWords.get(word);
  return next !== undefined && next < work.lastScale;
}

function takeSmall(tokens: Tokens, work: Working): boolean {
  const word = lowerAt(tokens, work.at);
  const ten = tens.get(word);
  const value = smallNumbers.get(word) ?? ten;
  if (value === undefined || !fits(value, work) || (ten !== undefined && opensDivisor(tokens, work)))
    return false;
  work.group = addAmounts(work.group ?? '0', String(value));
  work.at += 1;
  return true;
}

/** In "one hundred thirty-fifths" the tens belong to the divisor. */
function opensDivisor(tokens: Tokens, work: Working): boolean {
  if (work.group === null || !isTyingHyphen(tokens, work.at + 1)) return false;
  const word = lowerAt(tokens, work.at + 2);
  return word.endsWith('s') && ordinalWords.has(word.slice(0, -1));
}

/** "twenty" takes "five", "two hundred" takes anything below a hundred, digits take nothing. */
function fits(value: number, work: Working): boolean {
  if (work.group === null) return true;
  if (!/^\d+$/.test(work.group) || work.group === '0') return false;
  const group = Number(work.group);
  if (work.digits !== null)
    return (
      group % 100 === 0 &&
      group > 0 &&
      value > 0 &&
      value < 100 &&
      group < 1000 &&
      !/^\d+00/.test(work.digits)
    );
  return group % 100 === 0 ? value < 100 : group % 10 === 0 && group % 100 >= 20 && value > 0 && value < 10;
}

function takeHundred(tokens: Tokens, work: Working): boolean {
  if (lowerAt(tokens, work.at) !== 'hundred' || work.group === null) return false;
  if (!isDecimal(work.group) || (work.digits === null && compareDecimals(work.group, '100') >= 0))
    return false;
  if (readDivisor(tokens, work.at, false)?.to === work.at + 1) return false;
  work.group = multiplyAmounts(work.group, '100');
  work.at += 1;
  return true;
}

function takeScale(tokens: Tokens, work: Working): boolean {
  const power = scaleAt(tokens, work.at, work.digits !== null);
  if (power === null || power >= work.lastScale) return takeCroreOfLakhs(tokens, work);
  if (work.group === null) return false;
  work.total = addAmounts(work.total, multiplyAmounts(work.group, `1${'0'.repeat(power)}`));
  work.mantissa = work.group;
  work.scaleWord = work.scaleWord ?? scaleNames.get(power) ?? null;
  work.lastScale = power;
  work.group = null;
  work.at += 1;
  return true;
}

/** "three lakh crore": the one scale word that is multiplied by another. */
function takeCroreOfLakhs(tokens: Tokens, work: Working): boolean {
  if (work.group !== null || work.scaleWord !== 'lakh' || lowerAt(tokens, work.at) !== 'crore') return false;
  work.total = multiplyAmounts(work.total, '10000000');
  work.at += 1;
  return true;
}

/** Letters count as a scale only where they touch digits; most of them need money before, or something counted behind. */
function scaleAt(tokens: Tokens, at: number, afterDigits: boolean): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const word = scaleWords.get(token.lower);
  if (word !== undefined) return /^(?:mil|bil|cr)$/.test(token.lower) && !afterDigits ? null : word;
  if (!afterDigits || token.spaced) return null;
  const letter = scaleLetters.get(token.text);
  if (letter === undefined || isTyingHyphen(tokens, at + 1)) return null;
  const sure = plainScaleLetters.has(token.text) || isMoneyBefore(tokens, at - 1);
  return sure || (token.text === 'm' && countsSoon(tokens, at + 1)) ? letter : null;
}

/** People who are told by what befell them ("1.5m unemployed"). */
const people = /^(?:unemployed|jobless|homeless|displaced|poor|dead|injured|people)$/;

/** What tells a length from a count of millions ("1.8m tall men"). */
const lengths = /^(?:tall|long|wide|deep|high|thick|away|apart|below|above|of|from|in|and|or|to)$/;

/** "52m jobs", "52m new jobs", "1.5m unemployed". */
function countsSoon(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  if (people.test(word) || isPlural(word)) return true;
  return tokens[at]?.kind === 'word' && !lengths.test(word) && isPlural(lowerAt(tokens, at + 1));
}

function isMoneyBefore(tokens: Tokens, number: number): boolean {
  return /^[$€£¥₽₼₹₺₴]$/.test(tokenAt(tokens, number - 1)?.text ?? '');
}

/** "three and a half million", "a million and a half", "one hundred and three and two thirds". */
function takeAddedPart(tokens: Tokens, work: Working): boolean {
  const tied = isTyingHyphen(tokens, work.at) ? 1 : 0;
  const and = lowerAt(tokens, work.at + tied);
  if (and !== 'and' && and !== '&') return false;
  const part = tied === 1 ? readTiedHalf(tokens, work.at + 1) : readAddedPart(tokens, work.at + 1);
  if (part === null) return false;
  const scale = scaleWords.get(lowerAt(tokens, part.to));
  if (work.group !== null) work.group = addAmounts(work.group, part.value);
  else if (scale !== undefined && scale < work.lastScale) work.group = part.value;
  else work.total = addAmounts(work.total, multiplyAmounts(part.value, `1${'0'.repeat(work.lastScale)}`));
  work.at = part.to;
  return true;
}

const tiedParts: ReadonlyMap<string, string> = new Map([
  ['half', '0.5'],
  ['quarter', '0.25'],
]);

/** "one-and-a-half", "two-and-a-quarter", from "and" on. */
function readTiedHalf(tokens: Tokens, and: number): { readonly to: number; readonly value: string } | null {
  const part = tiedParts.get(lowerAt(tokens, and + 4));
  const tied = isTyingHyphen(tokens, and + 1) && isTyingHyphen(tokens, and + 3);
  return tied && lowerAt(tokens, and + 2) === 'a' && part !== undefined ? { to: and + 5, value: part } : null;
}

/** "three point four", "two hundred point seventy-one". */
function takePoint(tokens: Tokens, work: Working): boolean {
  if (lowerAt(tokens, work.at) !== 'point' || work.group === null || !/^\d+$/.test(work.group)) return false;
  const digits: string[] = [];
  let at = work.at + 1;
  for (; ; at += 1) {
    const digit = smallNumbers.get(lowerAt(tokens, at));
    if (digit === undefined || digit > 9) break;
    digits.push(String(digit));
  }
  const spoken = digits.length === 0 ? wholeAt(tokens, at) : { to: at, value: digits.join('') };
  if (spoken === null || tokens[work.at + 1]?.kind === 'number') return false;
  work.group = normaliseDecimal(`${work.group}.${spoken.value}`);
  work.at = spoken.to;
  return true;
}

/** Hyphen, comma or "and" between number words; taken only where the next word goes on. */
function takeJoint(tokens: Tokens, work: Working): boolean {
  const hyphen = isTyingHyphen(tokens, work.at) || isSpacedHyphen(tokens, work.at);
  const word = lowerAt(tokens, work.at);
  const and = (word === 'and' || word === '&') && takesAnd(work);
  const comma = word === ',' && work.group === null && work.scaleWord !== null && work.digits === null;
  if (!hyphen && !and && !comma) return false;
  if (and && tokens[work.at + 1]?.kind === 'number') return takeAndDigits(tokens, work);
  return goesOnBehind(tokens, work, hyphen, comma);
}

function goesOnBehind(tokens: Tokens, work: Working, hyphen: boolean, comma: boolean): boolean {
  if (work.digits !== null && hyphen && !scaleWords.has(lowerAt(tokens, work.at + 1))) return false;
  const word = lowerAt(tokens, work.at + 1);
  const value = smallNumbers.get(word) ?? tens.get(word);
  const scaleNext = hyphen && (scaleWords.has(word) || word === 'hundred') && work.group !== null;
  const known = value !== undefined && fits(value, work) && (work.group !== null || work.scaleWord !== null);
  if (!scaleNext && !known) return false;
  if (comma && !opensHundred(tokens, work.at + 1)) return false;
  work.at += 1;
  return true;
}

/** "three million, two hundred": behind a comma the number goes on only in hundreds. */
function opensHundred(tokens: Tokens, at: number): boolean {
  return lowerAt(tokens, at + 1) === 'hundred';
}

function takeAndDigits(tokens: Tokens, work: Working): boolean {
  work.at += 1;
  if (work.group !== null && continuesHundred(tokens, work)) return true;
  work.at -= 1;
  return false;
}

/** "fifty - two" as tokenised newswire writes it. */
function isSpacedHyphen(tokens: Tokens, at: number): boolean {
  if (!isDash(tokens[at]) || tokens[at]?.text !== '-') return false;
  return tens.has(lowerAt(tokens, at - 1)) && (smallNumbers.get(lowerAt(tokens, at + 1)) ?? 99) < 10;
}

function takesAnd(work: Working): boolean {
  return (
    (work.group === null && work.scaleWord !== null) || (work.group !== null && /^\d+00$/.test(work.group))
  );
}

function isScaleOrHundred(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  return word === 'hundred' || (scaleWords.has(word) && !word.endsWith('s'));
}
