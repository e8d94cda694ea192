import { daysInMonth, writeMonth } from '../calendar';
import { yearOfMonth, type DateContext } from './date-context';
import { dateMention, rangeMention } from './date-mention';
import { mentionOf, type Mention } from './mention';

/** A month, or days of it, as it is said; what was left out is null. */
export interface DatePoint {
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  readonly month: number;
  readonly days: readonly [first: number, last: number] | null;
  /** False of a bare month that no word before it shows to be one. */
  readonly sure: boolean;
}

/** A leap year, for days of which no year is known. */
const longestYear = 2000;

/** The point as a figure, in the year that is said or else told by the date of the transcript. */
export function pointMention(said: DatePoint, context: DateContext): Mention {
  const point = { ...said, year: said.year ?? yearOfMonth(said.month, context) };
  if (!isInCalendar(point)) return noSuchDay(point);
  const ends = endsOf(point);
  if (ends === null) return yearless(point);
  if (ends[0] !== ends[1]) return rangeMention(point.from, point.to, ends[0], ends[1]);
  const mention = dateMention(point.from, point.to, ends[0]);
  return said.year === null && said.days === null
    ? { ...mention, reason: 'a month, in the year that the date of the transcript and the tense suggest' }
    : mention;
}

/** True where the calendar has the days; of a 29 February without a year it may. */
export function isInCalendar({ year, month, days }: DatePoint): boolean {
  return days === null || days[1] <= daysInMonth(year ?? longestYear, month);
}

/** Its first and last day or month in ISO 8601; null without a year. */
export function endsOf({ year, month, days }: DatePoint): readonly [string, string] | null {
  if (year === null) return null;
  const write = (day: number): string => `${writeMonth(year, month)}-${String(day).padStart(2, '0')}`;
  return days === null
    ? [writeMonth(year, month), writeMonth(year, month)]
    : [write(days[0]), write(days[1])];
}

/** True where one comes before another within a year. */
export function isEarlier(one: DatePoint, other: DatePoint): boolean {
  const day = (point: DatePoint): number => point.days?.[0] ?? 0;
  return one.month < other.month || (one.month === other.month && day(one) <= day(other));
}

function isSeveral({ days }: DatePoint): boolean {
  return days !== null && days[0] !== days[1];
}

function yearless(point: DatePoint): Mention {
  const what = point.days === null ? 'a month' : 'a day';
  return mentionOf(
    point.from,
    point.to,
    isSeveral(point) ? 'date-range' : 'date',
    null,
    `${what} without a year; without the date of the transcript it stays open`,
  );
}

/** Kept, since it was said, and without a value. */
function noSuchDay(point: DatePoint): Mention {
  const kind = isSeveral(point) ? 'date-range' : 'date';
  return mentionOf(point.from, point.to, kind, null, 'a day that the calendar does not have');
}
