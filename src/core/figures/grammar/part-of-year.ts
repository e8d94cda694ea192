import { addMonths, writeMonth } from '../calendar';
import { months } from '../tables/months';
import { yearOfMonth, type DateContext } from './date-context';
import { dateMention, rangeMention } from './date-mention';
import type { Mention } from './mention';
import { wholeAt } from './number-whole';
import { isCapitalised, lowerAt, type Tokens } from './token';
import { endYear } from './plain-year';
import { yearAt, yearPhraseAt, type YearReading } from './year';

const quarterWords: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
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

/** "Q3 2021", "H1 2023", "Q2 of this year"; "in the third quarter" of the year told by tense. */
export function readPartOfYear(tokens: Tokens, from: number, context: DateContext): Mention | null {
  const short = shortParts.get(lowerAt(tokens, from));
  if (short === undefined) return readQuarter(tokens, from, context);
  const joined = /^(?:of|in|-)$/.test(lowerAt(tokens, from + 1));
  const year = yearPhraseAt(tokens, joined ? from + 2 : from + 1, context);
  const [size, part] = short;
  return year === null ? null : monthsMention(from, year.to, year.year, (part - 1) * size + 1, size);
}

/** "in the third quarter GDP grew": a quarter of a year, and no quarter of a town or a game. */
function readQuarter(tokens: Tokens, from: number, context: DateContext): Mention | null {
  const part = quarterWords.get(lowerAt(tokens, from));
  if (part === undefined || lowerAt(tokens, from + 1) !== 'quarter' || !isWhen(tokens, from)) return null;
  const year = yearOfMonth(part * 3, context);
  return year === null ? null : monthsMention(from, from + 2, year, part * 3 - 2, 3);
}

function isWhen(tokens: Tokens, from: number): boolean {
  return (
    lowerAt(tokens, from - 1) === 'the' &&
    /^(?:in|for|during|of|by|since)$/.test(lowerAt(tokens, from - 2)) &&
    lowerAt(tokens, from + 2) !== 'of'
  );
}

/** "in ten months of this year": the months from its first on. */
export function readMonthsOfYear(tokens: Tokens, from: number, context: DateContext): Mention | null {
  if (!/^(?:in|over|during|for)$/.test(lowerAt(tokens, from - 1))) return null;
  const count = wholeAt(tokens, from);
  if (count === null || !/^months?$/.test(lowerAt(tokens, count.to))) return null;
  if (!/^(?:of|in)$/.test(lowerAt(tokens, count.to + 1))) return null;
  const [year, size] = [yearPhraseAt(tokens, count.to + 2, context), Number(count.value)];
  if (year === null || size < 1 || size > 12) return null;
  return monthsMention(from, year.to, year.year, 1, size);
}

function monthsMention(from: number, to: number, year: number, first: number, size: number): Mention {
  return rangeMention(from, to, writeMonth(year, first), writeMonth(year, first + size - 1));
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
  const isTwelve = lowerAt(tokens, from) === '12' || lowerAt(tokens, from) === 'twelve';
  return isTwelve && lowerAt(tokens, from + 1) === 'months' ? from + 2 : null;
}

/** "FY2023", "FY 2022-23", "fiscal 2024", "financial year 2022/23", as the plain years, for states begin theirs in different months. */
export function readFiscalYear(tokens: Tokens, from: number): Mention | null {
  const year = fiscalYearAt(tokens, from);
  if (year === null) return null;
  const second = /^[-–/]$/.test(lowerAt(tokens, year.to)) ? endYear(tokens, year.to + 1, year.year) : null;
  const found =
    second?.year === year.year + 1 && tokens[year.to + 1]?.spaced === false
      ? rangeMention(from, second.to, String(year.year), String(second.year))
      : dateMention(from, year.to, String(year.year));
  return { ...found, reason: 'a fiscal year; its first month is not said' };
}

function fiscalYearAt(tokens: Tokens, from: number): YearReading | null {
  const word = lowerAt(tokens, from);
  if (word === 'fiscal' || word === 'financial') {
    const named = lowerAt(tokens, from + 1) === 'year';
    return named || word === 'fiscal' ? yearAt(tokens, named ? from + 2 : from + 1) : null;
  }
  if (!word.startsWith('fy')) return null;
  const to = word === 'fy' ? from + 2 : from + 1;
  const digits = word === 'fy' ? (tokens[from + 1]?.text ?? '') : word.slice(2);
  if (/^\d\d$/.test(digits)) return { year: 2000 + Number(digits), to };
  return /^(?:19|20)\d\d$/.test(digits) ? { year: Number(digits), to } : null;
}
