import { isPlural } from '../tables/plurals';
import { scaleWords, smallNumbers, tens } from '../tables/number-words';
import { timeUnits } from '../tables/units';
import { dateMention } from './date-mention';
import type { Mention } from './mention';
import { wholeAt } from './number-whole';
import { isTyingHyphen, lowerAt, type Tokens } from './token';

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
  const found = readInHundreds(tokens, from) ?? readInThousands(tokens, from);
  if (found === null || counts(tokens, found.to)) return null;
  return dateMention(from, found.to, String(found.year));
}

function readInHundreds(tokens: Tokens, from: number): { readonly year: number; readonly to: number } | null {
  const century = centuries.get(lowerAt(tokens, from));
  const at = isTyingHyphen(tokens, from + 1) ? from + 2 : from + 1;
  const word = lowerAt(tokens, at);
  if (century === undefined || (!tens.has(word) && (smallNumbers.get(word) ?? 0) < 10)) return null;
  const rest = wholeAt(tokens, at);
  return rest === null || Number(rest.value) > 99
    ? null
    : { year: century + Number(rest.value), to: rest.to };
}

/** Years of our time only: "in two thousand and eight" before nothing that it counts. */
function readInThousands(
  tokens: Tokens,
  from: number,
): { readonly year: number; readonly to: number } | null {
  if (lowerAt(tokens, from) !== 'two' || lowerAt(tokens, from + 1) !== 'thousand') return null;
  const whole = wholeAt(tokens, from);
  const year = Number(whole?.value);
  return whole !== null && whole.to > from + 2 && year > 2000 && year < 2100 ? { year, to: whole.to } : null;
}

function counts(tokens: Tokens, to: number): boolean {
  const next = lowerAt(tokens, to);
  return isPlural(next) || scaleWords.has(next) || timeUnits.has(next) || /^(?:%|percent|per)$/.test(next);
}
