import { ordinalWords } from '../tables/number-words';
import { withPart } from './date-context';
import { rangeMention } from './date-mention';
import type { Mention } from './mention';
import { readOrdinalNumber } from './ordinal';
import { isTyingHyphen, lowerAt, type Token, type Tokens } from './token';

/** "the 1990s", "mid-1990s": the ten years, as an interval. */
export function readDecade(tokens: Tokens, from: number): Mention | null {
  const named = decadeWords.get(lowerAt(tokens, from));
  const year = named ?? decadeInDigits(tokens, from);
  if (year === null || (named !== undefined && !isDecadeWord(tokens, from))) return null;
  const to = named === undefined ? from + 2 : from + 1;
  return {
    ...rangeMention(withPart(tokens, from), to, String(year), String(year + 9)),
    reason: 'a decade',
  };
}

/** "1990s"; "the 90s" and "the '90s" are taken for the last century's. */
function decadeInDigits(tokens: Tokens, from: number): number | null {
  const [digits, plural] = [tokens[from]?.text ?? '', tokens[from + 1]];
  if (plural?.lower !== 's' || plural.spaced) return null;
  if (/^(?:1[89]|20)\d0$/.test(digits)) return Number(digits);
  const short = /^[3-9]0$/.test(digits) && decadeBefore.test(lowerAt(tokens, from - 1));
  return short ? 1900 + Number(digits) : null;
}

/** "the 20th century", "the nineteenth century": the hundred years that begin alike. */
export function readCentury(tokens: Tokens, from: number): Mention | null {
  if (!mayCountCenturies(tokens[from])) return null;
  const ordinal = readOrdinalNumber(tokens, from);
  if (ordinal === null || ordinal.value < 5 || ordinal.value > 22) return null;
  const at = isTyingHyphen(tokens, ordinal.to) ? ordinal.to + 1 : ordinal.to;
  if (!/^centur(?:y|ies)$/.test(lowerAt(tokens, at))) return null;
  const first = (ordinal.value - 1) * 100;
  return rangeMention(from, at + 1, String(first).padStart(4, '0'), String(first + 99).padStart(4, '0'));
}

/** A quick look: most number words open no ordinal. */
function mayCountCenturies(token: Token | undefined): boolean {
  return token?.kind === 'number' || ordinalWords.has(token?.lower ?? '') || token?.lower === 'twenty';
}

const decadeBefore = /^(?:the|early|late|mid|['’‘])$/;

/** The twenties are left out: they may be this century's. */
export const decadeWords: ReadonlyMap<string, number> = new Map(
  ['thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map((word, at) => [
    word,
    1930 + at * 10,
  ]),
);

/** "the eighties", "in the mid-nineties"; a woman in her sixties is of that age. */
function isDecadeWord(tokens: Tokens, from: number): boolean {
  return decadeBefore.test(lowerAt(tokens, withPart(tokens, from) - (withPart(tokens, from) < from ? 0 : 1)));
}
