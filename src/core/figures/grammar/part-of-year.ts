import { addMonths, writeMonth } from '../calendar';
import { months } from '../tables/months';
import { yearOfMonth, type DateContext } from './date-context';
import { dateMention, rangeMention } from './date-mention';
import type { Mention } from './mention';
import { wholeAt } from './number-whole';
import { isCapitalised, lowerAt, type Tokens } from './token';
import { yearAt, yearPhraseAt } from './year';

const quarterWords: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 4],
]);

/** Quarters and halves as tables write them. */
export const shortParts: ReadonlyMap<string, readonly [size: number, part: number]> = new Map([
  ['q1', [3, 1]],
  ['q2', [3, 2]],
  ['q3', [3, 3]],
  ['q4', [3, 4]],
  ['h1', [6, 1]],
  ['h2', [6, 2]],
]);

/** "the first quarter of 2021", "Q3 2021", "H1 2023", "the second half of this year"; "in the third quarter" of the year told by tense. */
export function readPartOfYear(tokens: Tokens, from: number, context: DateContext): Mention | null {
  const short = shortParts.get(lowerAt(tokens, from));
  const [size, part] = short ?? namedPart(tokens, from);
  if (part === null) return null;
  const end = short === undefined ? from + 2 : from + 1;
  const joined =
    ['of', 'in'].includes(lowerAt(tokens, end)) || (short !== undefined && lowerAt(tokens, end) === '-');
  const year = yearPhraseAt(tokens, joined ? end + 1 : end, context);
  if (year !== null) return monthsMention(from, year.to, year.year, (part - 1) * size + 1, size);
  const alone =
    size === 3 && short === undefined && isWhen(tokens, from) ? yearOfMonth(part * 3, context) : null;
  return alone === null ? null : monthsMention(from, end, alone, (part - 1) * size + 1, size);
}

/** Months of a named part. */
const partSizes: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
]);

function namedPart(tokens: Tokens, from: number): readonly [size: number, part: number | null] {
  const size = partSizes.get(lowerAt(tokens, from + 1));
  return size === undefined ? [0, null] : [size, quarterWords.get(lowerAt(tokens, from)) ?? null];
}

/** "in the third quarter GDP grew": a quarter of a year, and no quarter of a town or a game. */
function isWhen(tokens: Tokens, from: number): boolean {
  return (
    lowerAt(tokens, from - 1) === 'the' &&
    /^(?:in|for|during|of|by|since)$/.test(lowerAt(tokens, from - 2)) &&
    lowerAt(tokens, from + 2) !== 'of' &&
    lowerAt(tokens, from) !== 'last'
  );
}

/** The end of the year that months are counted from. */
const yearEnds: ReadonlyMap<string, 1 | -1> = new Map([
  ['first', 1],
  ['last', -1],
]);

/** "the first nine months of this year", "in ten months of this year", "the last two months of 2022". */
export function readMonthsOfYear(tokens: Tokens, from: number, context: DateContext): Mention | null {
  const named = yearEnds.get(lowerAt(tokens, from));
  const plain = named === undefined && /^(?:in|over|during|for)$/.test(lowerAt(tokens, from - 1));
  const end = plain ? 1 : named;
  const count = end === undefined ? null : wholeAt(tokens, plain ? from : from + 1);
  if (end === undefined || count === null || !/^months?$/.test(lowerAt(tokens, count.to))) return null;
  const of = ['of', 'in'].includes(lowerAt(tokens, count.to + 1)) ? count.to + 2 : count.to + 1;
  if (plain && of === count.to + 1) return null;
  const [year, size] = [yearPhraseAt(tokens, of, context), Number(count.value)];
  if (year === null || size < 1 || size > 12) return null;
  return monthsMention(from, year.to, year.year, end === 1 ? 1 : 13 - size, size);
}

function monthsMention(from: number, to: number, year: number, first: number, size: number): Mention {
  const last = Math.min(12, first + size - 1);
  return rangeMention(from, to, writeMonth(year, first), writeMonth(year, last));
}

/** "the year to June 2023", "the 12 months ending in March": the twelve months that end with the one named. */
export function readYearToMonth(tokens: Tokens, from: number, context: DateContext): Mention | null {
  const end = lowerAt(tokens, from) === 'year' ? from + 1 : twelveMonthsEnd(tokens, from);
  if (end === null || !/^(?:to|ending|ended|through)$/.test(lowerAt(tokens, end))) return null;
  const at = lowerAt(tokens, end + 1) === 'in' ? end + 2 : end + 1;
  const month = isCapitalised(tokens[at]) ? months.get(lowerAt(tokens, at)) : undefined;
  if (month === undefined) return null;
  const said = yearPhraseAt(tokens, at + 1, context);
  const year = said?.year ?? yearOfMonth(month, context);
  if (year === null) return null;
  const first = addMonths({ year, month, day: 1 }, -11);
  return rangeMention(from, said?.to ?? at + 1, writeMonth(first.year, first.month), writeMonth(year, month));
}

function twelveMonthsEnd(tokens: Tokens, from: number): number | null {
  const count = wholeAt(tokens, from);
  return count?.value === '12' && lowerAt(tokens, count.to) === 'months' ? count.to + 1 : null;
}

/** "FY2023", "FY 2022-23", "fiscal 2024", as the plain years, for states begin theirs in different months. */
export function readFiscalYear(tokens: Tokens, from: number): Mention | null {
  const word = lowerAt(tokens, from);
  const apart = word === 'fy' || word === 'fiscal';
  const digits = apart ? (tokens[from + 1]?.text ?? '') : word.slice(2);
  if (!(apart || word.startsWith('fy')) || !/^(?:\d{2}|(?:19|20)\d\d)$/.test(digits)) return null;
  const to = apart ? from + 2 : from + 1;
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  const joined = /^[-–/]$/.test(lowerAt(tokens, to)) && tokens[to + 1]?.spaced === false;
  const next = joined ? (yearAt(tokens, to + 1)?.year ?? shortYear(tokens[to + 1]?.text ?? '')) : null;
  const found =
    next === year + 1
      ? rangeMention(from, to + 2, String(year), String(next))
      : dateMention(from, to, String(year));
  return { ...found, reason: 'a fiscal year; its first month is not said' };
}

function shortYear(digits: string): number | null {
  return /^\d\d$/.test(digits) ? 2000 + Number(digits) : null;
}
