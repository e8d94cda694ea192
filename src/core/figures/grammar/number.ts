import { compareAmounts, multiplyAmounts, negateAmount } from '../amount';
import { fractionWords, scaleNames, scaleWords, smallNumbers, tens } from '../tables/number-words';
import { readPart } from './number-parts';
import { readWhole } from './number-whole';
import { isDash, lowerAt, tokenAt, type Tokens } from './token';

/** A number as said, before anybody knows of what. `to` is the token after it. */
export interface NumberReading {
  readonly to: number;
  /** A decimal, or a quotient that does not end ("2/3"). */
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
  /** A part of a whole: "two-thirds", "3/4". */
  readonly part: boolean;
}

/** Reads the longest number that starts at a token, with its sign; null where none does. */
export function readNumber(tokens: Tokens, from: number): NumberReading | null {
  if (!hasSign(tokens, from)) return readUnsigned(tokens, from);
  const found = readUnsigned(tokens, from + 1);
  return found === null
    ? null
    : { ...found, value: negateAmount(found.value), mantissa: negateAmount(found.mantissa), bare: false };
}

/** A number without the sign before it. */
export function readUnsigned(tokens: Tokens, from: number): NumberReading | null {
  if (lowerAt(tokens, from) === 'point') return readPointFirst(tokens, from);
  const whole = readWhole(tokens, from);
  const loose = readCouple(tokens, from) ?? readDozens(tokens, from, whole);
  if (loose !== null || !mayBePart(tokens, from, whole)) return loose ?? whole;
  return readScaledPart(tokens, from) ?? longer(whole, readPart(tokens, from));
}

/** "point five percent": digits behind a point that no number stands before; elsewhere a point is something else ("at this point five came"). */
function readPointFirst(tokens: Tokens, from: number): NumberReading | null {
  const digits: number[] = [];
  for (let at = from + 1; ; at += 1) {
    const digit = smallNumbers.get(lowerAt(tokens, at));
    if (digit === undefined || digit > 9) break;
    digits.push(digit);
  }
  const to = from + 1 + digits.length;
  const percent = /^(?:percent|per|%|percentage)$/.test(lowerAt(tokens, to));
  return digits.length > 0 && percent ? roundNumber(to, `0.${digits.join('')}`, 0) : null;
}

/** "thirty-two fifths" is a part; in "one hundred and three quarters" the part is added. */
function longer(whole: NumberReading | null, part: NumberReading | null): NumberReading | null {
  return part === null || (whole !== null && whole.to >= part.to) ? whole : part;
}

/** A cheap look: a mark, an article, "half", or a word behind the number that divides it. */
function mayBePart(tokens: Tokens, from: number, whole: NumberReading | null): boolean {
  if (whole === null) return true;
  const next = tokens[whole.to];
  if (next === undefined) return lowerAt(tokens, whole.to - 1).endsWith('s');
  if (next.kind === 'mark') return next.text === '/' || isDash(next);
  return (
    next.lower === 'over' ||
    fractionWords.has(next.lower) ||
    tens.has(next.lower) ||
    dividing.test(next.lower) ||
    lowerAt(tokens, from + 1) === '/'
  );
}

/** "-th", "-ths", "-firsts": an ordinal word, or more than one of them. */
const dividing = /(?:ths?|firsts|seconds|thirds?)$/;

/** "-5", "minus five", "negative five"; a dash between two numbers is none, nor is "ten minus five". */
export function hasSign(tokens: Tokens, at: number): boolean {
  const [token, next, before] = [tokens[at], tokens[at + 1], tokenAt(tokens, at - 1)];
  if (token === undefined || next === undefined) return false;
  if (token.lower === 'minus' || token.lower === 'negative')
    return before?.kind !== 'number' && !smallNumbers.has(before?.lower ?? '') && !isEitherSign(tokens, at);
  if (!isDash(token) || next.spaced || next.kind !== 'number') return false;
  return (
    token.spaced ||
    before === undefined ||
    (before.kind === 'mark' && !isDash(before) && !/^[%)\]"”’]$/.test(before.text))
  );
}

/** "plus or minus 3 points": how far off it may be, and no amount below zero. */
function isEitherSign(tokens: Tokens, minus: number): boolean {
  return /^(?:or|and)$/.test(lowerAt(tokens, minus - 1)) && lowerAt(tokens, minus - 2) === 'plus';
}

/** "half a million", "a quarter of a million", "two thirds of a million", "three quarters billion". */
function readScaledPart(tokens: Tokens, from: number): NumberReading | null {
  const part = readBarePart(tokens, from);
  if (part === null || compareAmounts(part.value, '1') >= 0) return null;
  const skips = lowerAt(tokens, part.to) === 'of' ? 1 : 0;
  const article = ['a', 'an', 'one'].includes(lowerAt(tokens, part.to + skips)) ? 1 : 0;
  const at = part.to + skips + article;
  const word = lowerAt(tokens, at);
  if (word === 'dozen')
    return { ...roundNumber(at + 1, multiplyAmounts(part.value, '12'), 0), scaleWord: 'dozen' };
  const power = scaleWords.get(word);
  return power === undefined ? null : { ...roundNumber(at + 1, part.value, power), mantissa: part.value };
}

function readBarePart(tokens: Tokens, from: number): { readonly to: number; readonly value: string } | null {
  const at = ['a', 'one'].includes(lowerAt(tokens, from)) ? from + 1 : from;
  const word = lowerAt(tokens, at);
  if (word === 'half') return { to: at + 1, value: '0.5' };
  if (word === 'quarter') return { to: at + 1, value: '0.25' };
  return readPart(tokens, from);
}

/** "a couple of hundred" is about two hundred. */
function readCouple(tokens: Tokens, from: number): NumberReading | null {
  if (lowerAt(tokens, from + 1) !== 'couple' || !/^(?:a|the)$/.test(lowerAt(tokens, from))) return null;
  const at = lowerAt(tokens, from + 2) === 'of' ? from + 3 : from + 2;
  const power = lowerAt(tokens, at) === 'hundred' ? 2 : scaleWords.get(lowerAt(tokens, at));
  return power === undefined ? null : { ...roundNumber(at + 1, '2', power), loose: true };
}

const dozens: ReadonlySet<string> = new Set(['dozen', 'dozens', 'dozs', 'dzs']);

/** "a dozen", "two dozen" are exact. */
function readDozens(tokens: Tokens, from: number, whole: NumberReading | null): NumberReading | null {
  const at = whole?.to ?? from + 1;
  const word = lowerAt(tokens, at);
  if (!dozens.has(word) || (whole === null && (lowerAt(tokens, from) !== 'a' || word !== 'dozen')))
    return null;
  return { ...roundNumber(at + 1, multiplyAmounts(whole?.value ?? '1', '12'), 0), scaleWord: 'dozen' };
}

function roundNumber(to: number, mantissa: string, power: number): NumberReading {
  return {
    to,
    value: multiplyAmounts(mantissa, `1${'0'.repeat(power)}`),
    mantissa,
    scaleWord: scaleNames.get(power) ?? null,
    significantDigits: null,
    bare: false,
    loose: false,
    part: false,
  };
}
