import { addDays, addMonths, daysInMonth, weekdayOf, writeDay, type Day } from '../calendar';
import { weekdays } from '../tables/months';
import { endsNounPhrase } from '../tables/function-words';
import { weekFrom, type DateContext } from './date-context';
import type { Mention } from './mention';
import { readMonthDate } from './month-date';
import { readOrdinalNumber } from './ordinal';
import { relativeMention } from './relative-mention';
import { isCapitalised, lowerAt, type Tokens } from './token';

/** Parts of a day that belong to it: "Monday morning", "yesterday evening". */
const partsOfDay = /^(?:morning|afternoon|evening|night|noon)$/;

/** Where a day ends together with the part of it that is named behind. */
export function withPartOfDay(tokens: Tokens, to: number): number {
  return partsOfDay.test(lowerAt(tokens, to)) ? to + 1 : to;
}

/** "on Monday", "Tuesday the eleventh", "Tuesday of last week"; a weekday before a date is left to the date. */
export function readWeekday(tokens: Tokens, from: number, context: DateContext): Mention | null {
  const weekday = isCapitalised(tokens[from]) ? weekdays.get(lowerAt(tokens, from)) : undefined;
  if (weekday === undefined || isBeforeDate(tokens, from, context)) return null;
  return (
    readDayOfMonth(tokens, from, weekday, context) ??
    readOfWeek(tokens, from, weekday, context.base) ??
    readPlain(tokens, from, weekday, context)
  );
}

/** "Monday, | May 9": the day is told by its date. */
export function isBeforeDate(tokens: Tokens, from: number, context: DateContext): boolean {
  const at = lowerAt(tokens, from + 1) === ',' ? from + 2 : from + 1;
  const date = readMonthDate(tokens, lowerAt(tokens, at) === 'the' ? at + 1 : at, context);
  return date !== null && date.days !== null;
}

/** The last one behind in the past tense, else the next one ahead. */
function readPlain(
  tokens: Tokens,
  from: number,
  weekday: number,
  { base, tense }: DateContext,
): Mention | null {
  if (lowerAt(tokens, from - 1) !== 'on') return null;
  return relativeMention(from, withPartOfDay(tokens, from + 1), base, (day) => {
    const distance = weekday - weekdayOf(day);
    if (tense === 'future') return writeDay(addDays(day, distance >= 0 ? distance : distance + 7));
    return writeDay(addDays(day, distance <= 0 ? distance : distance - 7));
  });
}

/** "Tuesday of last week", "Monday of next week", "Tuesday last week". */
function readOfWeek(tokens: Tokens, from: number, weekday: number, base: Day | null): Mention | null {
  const at = lowerAt(tokens, from + 1) === 'of' ? from + 2 : from + 1;
  const step = { last: -1, this: 0, next: 1 }[lowerAt(tokens, at)];
  if (step === undefined || lowerAt(tokens, at + 1) !== 'week') return null;
  return relativeMention(from, at + 2, base, (day) => {
    const [monday] = weekFrom(day, weekdayOf(day), step);
    return writeDay(addDays(monday, weekday - 1));
  });
}

/** "Friday the thirteenth": the nearest such day, behind in the past tense and ahead in the future. */
function readDayOfMonth(tokens: Tokens, from: number, weekday: number, context: DateContext): Mention | null {
  const comma = lowerAt(tokens, from + 1) === ',' ? 1 : 0;
  if (lowerAt(tokens, from + 1 + comma) !== 'the') return null;
  const ordinal = readOrdinalNumber(tokens, from + 2 + comma);
  if (ordinal === null || ordinal.value > 31 || !isClosed(tokens, ordinal.to)) return null;
  if (context.base !== null && nearestDay(context.base, weekday, ordinal.value, context.tense) === null)
    return null;
  return {
    ...relativeMention(from, ordinal.to, context.base, (base) =>
      writeDay(nearestDay(base, weekday, ordinal.value, context.tense) ?? base),
    ),
    ...(context.base === null ? {} : { reason: 'the nearest such weekday to the date of the transcript' }),
  };
}

function isClosed(tokens: Tokens, to: number): boolean {
  const next = tokens[to];
  return next === undefined || next.kind === 'mark' || (next.lower !== 'of' && endsNounPhrase(next.lower));
}

/** A weekday and a day of the month meet again within a year or so. */
const monthsAround = 14;

function nearestDay(base: Day, weekday: number, day: number, tense: DateContext['tense']): Day | null {
  const [today, found] = [writeDay(base), [] as Day[]];
  for (let step = -monthsAround; step <= monthsAround; step += 1) {
    const { year, month } = addMonths({ ...base, day: 1 }, step);
    const each = { year, month, day };
    if (day > daysInMonth(year, month) || weekdayOf(each) !== weekday) continue;
    const isAhead = writeDay(each) > today;
    if (tense === 'open' || isAhead === (tense === 'future') || writeDay(each) === today) found.push(each);
  }
  return found.sort((a, b) => daysApart(a, base) - daysApart(b, base))[0] ?? null;
}

function daysApart(one: Day, other: Day): number {
  return Math.abs(
    Date.UTC(one.year, one.month - 1, one.day) - Date.UTC(other.year, other.month - 1, other.day),
  );
}
