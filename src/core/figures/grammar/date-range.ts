import { daysOf, readDay, writeDay, type Day } from '../calendar';
import { yearOfMonth, type DateContext } from './date-context';
import { rangeMention } from './date-mention';
import { endsOf, isEarlier, isInCalendar, type DatePoint } from './date-point';
import { mentionOf, type Mention } from './mention';
import { isShownByJoint, readMonthDate } from './month-date';
import { isDash, lowerAt, type Token, type Tokens } from './token';

/** Reads a date that is no point of a month. */
export type TimeReader = (tokens: Tokens, from: number, context: DateContext) => Mention | null;

/** "2 July to 10 July", "from May 2019 until today": a day or month joined to a second time. */
export function joinPoint(
  tokens: Tokens,
  first: DatePoint,
  context: DateContext,
  read: TimeReader,
): Mention | null {
  const at = secondAt(tokens, first.from, first.to);
  if (at === null || !isInCalendar(first)) return null;
  const second = readMonthDate(tokens, at, context);
  if (second !== null) return joinPoints(tokens, first, second, context);
  const year = first.year ?? (isShown(tokens, first) ? yearOfMonth(first.month, context) : null);
  const ends = endsOf({ ...first, year });
  const now = nowEnd(tokens, at);
  if (now !== null) return toNow(first, ends, now, context.base);
  const other = first.year === null ? null : read(tokens, at, context);
  return other === null || ends === null ? null : rangeOf(first.from, ends, other.to, other.ends);
}

function isShown(tokens: Tokens, point: DatePoint): boolean {
  return point.sure || isShownByJoint(tokens, point);
}

/** What one of two points leaves out it has from the other; over the end of a year the first is of the year before. */
function joinPoints(tokens: Tokens, one: DatePoint, two: DatePoint, context: DateContext): Mention | null {
  if (!isInCalendar(two) || isOneMonth(one, two) || !(isShown(tokens, one) || two.year !== null)) return null;
  const within = isEarlier(one, two);
  const last =
    two.year ?? (one.year === null ? yearOfMonth(two.month, context) : one.year + (within ? 0 : 1));
  const first = one.year ?? (last === null ? null : last - (within ? 0 : 1));
  const [start, end] = [endsOf({ ...one, year: first }), endsOf({ ...two, year: last })];
  if (start !== null && end !== null) return rangeOf(one.from, start, two.to, end);
  const reason = 'a range without a year; without the date of the transcript it stays open';
  return mentionOf(one.from, two.to, 'date-range', null, reason);
}

/** "in June – June was good" says one month twice. */
function isOneMonth(one: DatePoint, two: DatePoint): boolean {
  const isBare = one.days === null && two.days === null && one.year === null && two.year === null;
  return isBare && one.month === two.month;
}

/** "from 2014 through May 2018", "2019-03-01 to 2019-03-15", "Q1 2020 to Q3 2021". */
export function joinTime(
  tokens: Tokens,
  first: Mention,
  context: DateContext,
  read: TimeReader,
): Mention | null {
  const at = secondAt(tokens, first.from, first.to);
  if (at === null || first.ends === null || (isYear(first) && !isJoinedYear(tokens, first))) return null;
  const now = nowEnd(tokens, at);
  if (now !== null) return toNow(first, first.ends, now, context.base);
  const point = readMonthDate(tokens, at, context);
  if (point !== null) {
    const year = point.year ?? yearOfMonth(point.month, context);
    return isInCalendar({ ...point, year })
      ? rangeOf(first.from, first.ends, point.to, endsOf({ ...point, year }))
      : null;
  }
  const second = read(tokens, at, context);
  return second === null || (isYear(first) && isPlainYear(second))
    ? null
    : rangeOf(first.from, first.ends, second.to, second.ends);
}

function isYear({ value }: Mention): boolean {
  return value?.length === 4;
}

/** Two years alone are joined where they are read. */
function isPlainYear(mention: Mention): boolean {
  return isYear(mention) && mention.to === mention.from + 1;
}

/** A year is joined to a month where "from" or "between" opens the range, and by "through" and "until". */
function isJoinedYear(tokens: Tokens, { from, to }: Mention): boolean {
  return (
    /^(?:from|between)$/.test(lowerAt(tokens, from - 1)) ||
    /^(?:through|until|till)$/.test(lowerAt(tokens, to))
  );
}

/** "between now and the end of April", "from now until May". */
export function readFromNow(
  tokens: Tokens,
  from: number,
  context: DateContext,
  read: TimeReader,
): Mention | null {
  if (nowEnd(tokens, from) !== from + 1 || !/^(?:between|from)$/.test(lowerAt(tokens, from - 1))) return null;
  const at = secondAt(tokens, from, from + 1);
  if (at === null) return null;
  const point = readMonthDate(tokens, at, context);
  const to = point?.to ?? read(tokens, at, context)?.to ?? null;
  if (to === null) return null;
  if (context.base === null) return openRange(from, to);
  const base = writeDay(context.base);
  const end = point === null ? (read(tokens, at, context)?.ends ?? null) : nextAfter(point, context.base);
  return rangeOf(from, [base, base], to, end);
}

/** The point in the first year in which it lies ahead. */
function nextAfter(point: DatePoint, { year, month, day }: Day): readonly [string, string] | null {
  const isAhead = isEarlier({ ...point, month, days: point.days === null ? null : [day, day] }, point);
  return endsOf({ ...point, year: point.year ?? (isAhead ? year : year + 1) });
}

const joints = /^(?:to|through|thru|until|till)$/;

/** Where the second of two joined times starts; null where nothing joins them. */
function secondAt(tokens: Tokens, from: number, to: number): number | null {
  const joint = tokens[to];
  if (joint === undefined || isMoved(tokens, from)) return null;
  const isJoined =
    isJoiningDash(joint) || joints.test(joint.lower) || (joint.lower === 'and' && isBetween(tokens, from));
  if (!isJoined) return null;
  return lowerAt(tokens, to + 1) === 'the' ? to + 2 : to + 1;
}

/** A long dash between blanks is a break in what is said ("in May — June was worse"). */
function isJoiningDash(joint: Token): boolean {
  return isDash(joint) && !(joint.text === '—' && joint.spaced);
}

function isBetween(tokens: Tokens, from: number): boolean {
  return [1, 2].some((back) => lowerAt(tokens, from - back) === 'between');
}

/** Verbs that take an event from one day to another ("we moved it from May 1 to June 1"): two days, and no range. */
const moves =
  /^(?:mov(?:e|ed|es|ing)|postpon(?:e|ed|es|ing)|push(?:ed|es|ing)?|shift(?:ed|s|ing)?|delay(?:ed|s|ing)?|reschedul(?:e|ed|es|ing)|chang(?:e|ed|es|ing)|brought|extend(?:ed|s|ing)?)$/;

/** How far before "from" such a verb may stand. */
const moveReach = 6;

function isMoved(tokens: Tokens, from: number): boolean {
  if (lowerAt(tokens, from - 1) !== 'from') return false;
  for (let at = from - 2; at >= from - 1 - moveReach; at -= 1)
    if (moves.test(lowerAt(tokens, at))) return true;
  return false;
}

/** "now", "today", "the present day": the end of a range that goes on. */
function nowEnd(tokens: Tokens, at: number): number | null {
  const word = lowerAt(tokens, at);
  if (word === 'now' || word === 'today') return at + 1;
  if (word !== 'present') return null;
  return lowerAt(tokens, at + 1) === 'day' ? at + 2 : at + 1;
}

function toNow(
  { from }: { readonly from: number },
  ends: readonly [string, string] | null,
  to: number,
  base: Day | null,
): Mention | null {
  if (base === null || ends === null) return openRange(from, to);
  const day = writeDay(base);
  return rangeOf(from, ends, to, [day, day]);
}

function openRange(from: number, to: number): Mention {
  const reason = 'a range that ends on the day of speaking; without the date of the transcript it stays open';
  return mentionOf(from, to, 'date-range', null, reason);
}

/** From the first to the last day of both; none where the second does not lie behind the first. */
function rangeOf(
  from: number,
  first: readonly [string, string],
  to: number,
  second: readonly [string, string] | null,
): Mention | null {
  if (second === null) return null;
  const [start, end] = [firstDay(first[0]), firstDay(second[0])];
  return start === null || end === null || start > end ? null : rangeMention(from, to, first[0], second[1]);
}

function firstDay(value: string): string | null {
  const day = daysOf(value)?.[0] ?? null;
  return day === null || readDay(day) === null ? null : day;
}
