import { readDay } from '../calendar';
import type { DateContext } from './date-context';
import { dateMention } from './date-mention';
import { pointMention } from './date-point';
import { joinPoint, joinTime, readFromNow } from './date-range';
import { readCentury, readDecade } from './decade';
import { readFixedDay } from './fixed-day';
import type { Mention } from './mention';
import { readMonthDate } from './month-date';
import { readNumericDate } from './numeric-date';
import { readCountedPart, readLoosePart } from './part-of-time';
import { readFiscalYear, readMonthsOfYear, readPartOfYear, readYearToMonth } from './part-of-year';
import { readYear } from './plain-year';
import { readStep, readTimeOfToday } from './relative-date';
import { resolved } from './relative-mention';
import { readSpokenYear } from './spoken-year';
import { lowerAt, type Tokens } from './token';
import { yearAt, yearPhraseAt, type YearReading } from './year';

/** Reads an absolute or partial date, or a range of dates, from a token on. */
export function readDate(tokens: Tokens, from: number, context: DateContext): Mention | null {
  if (isArticle(lowerAt(tokens, from))) return null;
  const fixed = readFixedDay(tokens, from, context);
  if (fixed !== null) return joinTime(tokens, fixed, context, readTimeOrPart) ?? fixed;
  const point = readMonthDate(tokens, from, context);
  if (point !== null) {
    const joined = joinPoint(tokens, point, context, readTimeOrPart);
    return joined ?? (point.sure ? pointMention(point, context) : null);
  }
  const single = readPlainDate(tokens, from, context);
  if (single === null) return readFromNow(tokens, from, context, readTimeOrPart);
  return joinTime(tokens, single, context, readTimeOrPart) ?? single;
}

/** No date begins with its article; a quick look, since most of what is asked here are articles. */
function isArticle(word: string): boolean {
  return word === 'the' || word === 'a' || word === 'an';
}

/** A time that may be joined to another, or that a part is of: also "this year", "the decade". */
function readTime(tokens: Tokens, from: number, context: DateContext): Mention | null {
  const year = yearPhraseAt(tokens, from, context);
  if (year !== null) return yearMention(tokens, from, year);
  const at = lowerAt(tokens, from) === 'the' ? from + 1 : from;
  const point = readMonthDate(tokens, at, context);
  if (point !== null) return pointMention(point, context);
  return (
    readFixedDay(tokens, at, context) ??
    readUnparted(tokens, at, context) ??
    readStep(tokens, at, context) ??
    readTimeOfToday(tokens, at, context.base)
  );
}

/** A year in digits is a date; "this year" is told from the day of speaking. */
function yearMention(tokens: Tokens, from: number, { year, to }: YearReading): Mention {
  const value = String(year);
  return yearAt(tokens, to - 1) === null
    ? { ...dateMention(from, to, value), kind: 'relative-date', reason: resolved }
    : dateMention(from, to, value);
}

/** The same, or a part of one. */
function readTimeOrPart(tokens: Tokens, from: number, context: DateContext): Mention | null {
  const at = lowerAt(tokens, from) === 'the' ? from + 1 : from;
  return (
    readLoosePart(tokens, at, context, readTime) ??
    readCountedPart(tokens, at, context, readTime) ??
    readTime(tokens, from, context)
  );
}

/** Dates that are told without the name of a month. */
function readPlainDate(tokens: Tokens, from: number, context: DateContext): Mention | null {
  return (
    readLoosePart(tokens, from, context, readTimeOrPart) ??
    readCountedPart(tokens, from, context, readTime) ??
    readUnparted(tokens, from, context)
  );
}

function readUnparted(tokens: Tokens, from: number, context: DateContext): Mention | null {
  return (
    readIso(tokens, from) ??
    readNumericDate(tokens, from) ??
    readPartOfYear(tokens, from, context) ??
    readMonthsOfYear(tokens, from, context) ??
    readYearToMonth(tokens, from, context) ??
    readFiscalYear(tokens, from) ??
    readDecade(tokens, from) ??
    readCentury(tokens, from) ??
    readYear(tokens, from) ??
    readSpokenYear(tokens, from)
  );
}

function readIso(tokens: Tokens, from: number): Mention | null {
  const text = tokens[from]?.text ?? '';
  if (text.length !== 10) return null;
  return readDay(text) === null ? null : dateMention(from, from + 1, text);
}
