import { endsNounPhrase } from '../tables/function-words';
import { months, weekdays } from '../tables/months';
import { withPart, type DateContext } from './date-context';
import type { DatePoint } from './date-point';
import { daysAt, isBounded, mayBeDay, spokenDayAt, type DaysReading } from './day-of-month';
import { monthAt, monthBehindDay } from './month-word';
import { readOrdinalNumber } from './ordinal';
import { isCapitalised, isDash, lowerAt, tokenAt, type Tokens } from './token';
import { shortYearAt, yearAt, yearPhraseAt, type YearReading } from './year';
import { spokenYearAt } from './spoken-year';

/** "November 9–10, 2020", "Nov. 9", "the 9th of November", "November 2020", "in April", each with its weekday. */
export function readMonthDate(tokens: Tokens, from: number, context: DateContext): DatePoint | null {
  return tokens[from]?.kind === 'word' && months.has(lowerAt(tokens, from))
    ? readMonthFirst(tokens, from, context)
    : readDayFirst(tokens, from, context);
}

function readMonthFirst(tokens: Tokens, from: number, context: DateContext): DatePoint | null {
  const month = monthAt(tokens, from);
  if (month === undefined) return null;
  const at = dayPlace(tokens, from);
  const days = daysAt(tokens, at, 'month-first') ?? daysInWords(tokens, at);
  if (days !== null && monthBehindDay(tokens, days.to) === undefined) {
    const year = yearBehind(tokens, days.to, context);
    return pointOf(withWeekday(tokens, from), year?.to ?? days.to, year, month, days);
  }
  const year = yearBehind(tokens, from + 1, context);
  const start = withPart(tokens, from);
  if (year !== null) return pointOf(start, year.to, year, month, null);
  return { ...pointOf(start, from + 1, null, month, null), sure: isShownMonth(tokens, from) };
}

/** Where the day stands: "Nov. 9", "October, 1st", "June the 5th". */
function dayPlace(tokens: Tokens, from: number): number {
  const next = lowerAt(tokens, from + 1);
  const skips =
    (next === '.' && tokens[from + 2]?.kind === 'number') ||
    ((next === 'the' || next === ',') && readOrdinalNumber(tokens, from + 2) !== null);
  return skips ? from + 2 : from + 1;
}

/** A day in number words is one only before a year, or where nothing follows that it could count. */
function daysInWords(tokens: Tokens, at: number): DaysReading | null {
  const day = spokenDayAt(tokens, at);
  if (day === null) return null;
  const year = spokenYearAt(tokens, lowerAt(tokens, day.to) === ',' ? day.to + 1 : day.to);
  return year !== null || isBounded(tokens, day.to) ? day : null;
}

/** "9 November 2020", "9–10 November", "the 9th of November". */
function readDayFirst(tokens: Tokens, from: number, context: DateContext): DatePoint | null {
  if (!mayBeDay(tokens[from])) return null;
  const digits = daysAt(tokens, from, 'day-first');
  const days = digits ?? spokenDayAt(tokens, from);
  if (days === null) return null;
  const at = lowerAt(tokens, days.to) === 'of' ? days.to + 1 : days.to;
  const month = monthAt(tokens, at);
  if (month === undefined) return null;
  const year = yearBehind(tokens, at + 1, context);
  if (digits === null && year === null) return null;
  return pointOf(withWeekday(tokens, from), year?.to ?? at + 1, year, month, days);
}

function pointOf(
  from: number,
  to: number,
  year: YearReading | null,
  month: number,
  days: DaysReading | null,
): DatePoint {
  const both = days === null ? null : ([days.first, days.last] as const);
  return { from, to, year: year?.year ?? null, month, days: both, sure: true };
}

/** The year behind a day or month: ", 2020", "of last year", "in 2020", "nineteen eighty-six", "'87". */
function yearBehind(tokens: Tokens, at: number, context: DateContext): YearReading | null {
  const joint = lowerAt(tokens, at);
  const start = joint === ',' || joint === 'of' ? at + 1 : at;
  if (joint === 'in') return closes(tokens, yearAt(tokens, at + 1));
  return (
    yearAt(tokens, start) ??
    (joint === ',' ? null : yearPhraseAt(tokens, start, context)) ??
    spokenYearAt(tokens, start) ??
    shortYearAt(tokens, start)
  );
}

/** A year that nothing behind it makes a number of: "on 28 June in 2020 schools" says no year. */
function closes(tokens: Tokens, year: YearReading | null): YearReading | null {
  const next = year === null ? undefined : tokens[year.to];
  return next?.kind === 'word' && !endsNounPhrase(next.lower) ? null : year;
}

const beforeMonth = /^(?:in|by|since|until|till|from|of|early|late|mid|during|through|before|after|-)$/;

/** A month alone needs a word before it: "may" and "march" are verbs too. */
function isShownMonth(tokens: Tokens, from: number): boolean {
  return beforeMonth.test(lowerAt(tokens, from - 1)) && (tokens[from]?.text.length ?? 0) > 2;
}

const shortWeekday = /^(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)$/;

/** "Monday, May 9", "Tue. May 9", "Friday, the 13th of May": the weekday belongs to the date. */
function withWeekday(tokens: Tokens, from: number): number {
  let at = lowerAt(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  if (lowerAt(tokens, at) === ',') at -= 1;
  if (lowerAt(tokens, at) === '.') at -= 1;
  const word = lowerAt(tokens, at);
  if (!isCapitalised(tokenAt(tokens, at)) || !(weekdays.has(word) || shortWeekday.test(word))) return from;
  return /^(?:next|last|this)$/.test(lowerAt(tokens, at - 1)) ? at - 1 : at;
}

/** True where what is joined to a bare month makes it one: a dash, "through", or any joint behind "from" or "between". */
export function isShownByJoint(tokens: Tokens, { from, to }: DatePoint): boolean {
  const joint = tokens[to];
  return isDash(joint) || joint?.lower === 'through' || /^(?:from|between)$/.test(lowerAt(tokens, from - 1));
}
