import { isPlural } from '../tables/plurals';
import { scaleWords } from '../tables/number-words';
import { timeUnits } from '../tables/units';
import { dateMention } from './date-mention';
import type { Mention } from './mention';
import { wholeAt } from './number-whole';
import { isTyingHyphen, lowerAt, type Tokens } from './token';
import type { YearReading } from './year';

/** Centuries that years are spoken in ("nineteen ninety-one"). */
const centuries: ReadonlyMap<string, number> = new Map([
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

const before = /^(?:in|since|by|from|of|until|till|during|before|after|early|late|to|year|through)$/;

/** "in nineteen ninety-one", "since twenty twenty-two", "in two thousand and eight": years as they are spoken, behind a word of time. */
export function readSpokenYear(tokens: Tokens, from: number): Mention | null {
  if (!before.test(lowerAt(tokens, from - 1))) return null;
  const found = spokenYearAt(tokens, from);
  return found === null ? null : dateMention(from, found.to, String(found.year));
}

/** A year in words that counts nothing: "nineteen eighty-six", "nineteen hundred and five", "two thousand and eight". */
export function spokenYearAt(tokens: Tokens, from: number): YearReading | null {
  const found = readInHundreds(tokens, from) ?? readInThousands(tokens, from);
  return found === null || counts(tokens, found.to) ? null : found;
}

function readInHundreds(tokens: Tokens, from: number): YearReading | null {
  const century = centuries.get(lowerAt(tokens, from));
  if (century === undefined) return null;
  const at = isTyingHyphen(tokens, from + 1) ? from + 2 : from + 1;
  const rest = yearOfCentury(tokens, at);
  return rest === null ? null : { year: century + rest.year, to: rest.to };
}

/** "ninety-one", "oh five", "hundred and five" of a century. */
function yearOfCentury(tokens: Tokens, at: number): YearReading | null {
  const word = lowerAt(tokens, at);
  const hyphen = isTyingHyphen(tokens, at + 1) ? 1 : 0;
  if (word === 'oh') return yearBelow(tokens, at + 1 + hyphen, 1, 9);
  if (word === 'hundred')
    return yearBelow(tokens, lowerAt(tokens, at + 1) === 'and' ? at + 2 : at + 1, 1, 99);
  return yearBelow(tokens, at, 10, 99);
}

function yearBelow(tokens: Tokens, at: number, least: number, most: number): YearReading | null {
  if (tokens[at]?.kind !== 'word') return null;
  const whole = wholeAt(tokens, at);
  const year = Number(whole?.value);
  return whole !== null && year >= least && year <= most ? { year, to: whole.to } : null;
}

/** Years of our time only: "in two thousand and eight" before nothing that it counts. */
function readInThousands(tokens: Tokens, from: number): YearReading | null {
  if (lowerAt(tokens, from) !== 'two' || lowerAt(tokens, from + 1) !== 'thousand') return null;
  const whole = wholeAt(tokens, from);
  const year = Number(whole?.value);
  return whole !== null && whole.to > from + 2 && year > 2000 && year < 2100 ? { year, to: whole.to } : null;
}

function counts(tokens: Tokens, to: number): boolean {
  const next = lowerAt(tokens, to);
  return isPlural(next) || scaleWords.has(next) || timeUnits.has(next) || /^(?:%|percent|per)$/.test(next);
}
