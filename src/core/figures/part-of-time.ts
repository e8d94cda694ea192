import { addDays, addMonths, daysOf, readDay, writeDay, writeMonth, type Day } from './calendar';

/** A part that a time is counted in. */
export type TimePart = 'day' | 'week' | 'month' | 'year' | 'decade' | 'half' | 'quarter';

/** Which of the parts, from 1 on, or -1 for the last; and how many in a row. */
export interface PartChoice {
  readonly part: TimePart;
  readonly position: number;
  readonly count: number;
}

/**
 * The part of a time, told by its first and last day, month or year: of "2021" the second half is "2021-07/2021-12".
 * Weeks are seven days from its first day on, or back from its last. Null where the time has no such part.
 */
export function partOf(ends: readonly [string, string], choice: PartChoice): string | null {
  const whole = daysOf(ends.join('/'));
  const [start, end] = [readDay(whole?.[0] ?? ''), readDay(whole?.[1] ?? '')];
  if (start === null || end === null) return null;
  if (choice.part === 'day' || choice.part === 'week') return inDays(start, end, choice);
  if (start.day !== 1 || addDays(end, 1).day !== 1) return null;
  return inMonths(start, monthIndex(addDays(end, 1)) - monthIndex(start), choice);
}

function inDays(start: Day, end: Day, { part, position, count }: PartChoice): string | null {
  const size = part === 'week' ? 7 : 1;
  const from = position > 0 ? addDays(start, (position - 1) * size) : addDays(end, 1 - size * count);
  const [first, last] = [writeDay(from), writeDay(addDays(from, size * count - 1))];
  if (first < writeDay(start) || last > writeDay(end)) return null;
  return first === last ? first : `${first}/${last}`;
}

const sizes = { month: 1, year: 12, decade: 120 } as const;

/** Halves and quarters of years and what is longer; of a month the halves are its first fifteen days and the rest. */
function inMonths(start: Day, length: number, choice: PartChoice): string | null {
  const { part, position, count } = choice;
  if (part === 'half' && length === 1) return halfOfMonth(start, position);
  const size = part === 'half' ? length / 2 : part === 'quarter' ? length / 4 : monthsIn(part);
  if (!Number.isInteger(size) || (isShare(part) && length % 12 !== 0)) return null;
  const from = position > 0 ? (position - 1) * size : length - size * count;
  if (from < 0 || from + size * count > length) return null;
  return writeMonths(monthIndex(start) + from, size * count);
}

function isShare(part: TimePart): boolean {
  return part === 'half' || part === 'quarter';
}

function monthsIn(part: TimePart): number {
  return part === 'month' || part === 'year' || part === 'decade' ? sizes[part] : Number.NaN;
}

function halfOfMonth(start: Day, position: number): string | null {
  const middle = { ...start, day: 15 };
  if (position === 1) return `${writeDay(start)}/${writeDay(middle)}`;
  const last = addDays(addMonths(start, 1), -1);
  return Math.abs(position) > 2 ? null : `${writeDay(addDays(middle, 1))}/${writeDay(last)}`;
}

/** Whole years are written as years. */
function writeMonths(first: number, count: number): string {
  const isYears = first % 12 === 0 && count % 12 === 0;
  const write = (index: number): string =>
    isYears ? String(yearOf(index)).padStart(4, '0') : writeMonth(yearOf(index), (index % 12) + 1);
  const [from, to] = [write(first), write(first + count - 1)];
  return from === to ? from : `${from}/${to}`;
}

function monthIndex({ year, month }: Day): number {
  return year * 12 + month - 1;
}

function yearOf(index: number): number {
  return Math.floor(index / 12);
}
