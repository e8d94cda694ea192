import { addDays, addMonths, weekdayOf, writeDay, type Day } from '../calendar';
import { months, weekdays } from '../tables/months';
import { timeUnits } from '../tables/units';
import { writeDuration } from '../duration';
import { addDecimals } from '../decimal';
import { monthFrom, weekFrom, withPart, type DateContext } from './date-context';
import { mentionOf, type Mention } from './mention';
import { countedParts, looseParts } from './part-of-time';
import { qualifierBefore } from './qualify';
import { isAndAHalf } from './rate';
import { relativeMention, type DayWriter } from './relative-mention';
import { readRestOfTime } from './rest-of-time';
import { isCapitalised, lowerAt, type Tokens } from './token';
import { isBeforeDate, readWeekday, withPartOfDay } from './weekday';

/** Reads "today", "at present", "last year", "next Monday" from a token on. */
export function readRelativeDate(tokens: Tokens, from: number, context: DateContext): Mention | null {
  return (
    readDayBeyond(tokens, from, context.base) ??
    readUnitBeyond(tokens, from, context.base) ??
    readDayWord(tokens, from, context.base) ??
    readRestOfTime(tokens, from, context.base, timeOfToday) ??
    readUnitAndAHalf(tokens, from) ??
    readPresent(tokens, from, context.base) ??
    readToDate(tokens, from, context.base) ??
    readTimeKeptOpen(tokens, from) ??
    readStep(tokens, from, context) ??
    readWeekday(tokens, from, context)
  );
}

const dayWords: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

function readDayWord(tokens: Tokens, from: number, base: Day | null): Mention | null {
  const step = dayWords.get(lowerAt(tokens, from));
  return step === undefined
    ? null
    : relativeMention(from, withPartOfDay(tokens, from + 1), base, (day) => writeDay(addDays(day, step)));
}

/** "the day before yesterday", "the day after tomorrow". */
function readDayBeyond(tokens: Tokens, from: number, base: Day | null): Mention | null {
  const at = lowerAt(tokens, from) === 'the' ? from + 1 : from;
  if (lowerAt(tokens, at) !== 'day') return null;
  const words = `${lowerAt(tokens, at + 1)} ${lowerAt(tokens, at + 2)}`;
  const step = { 'before yesterday': -2, 'after tomorrow': 2 }[words];
  return step === undefined
    ? null
    : relativeMention(from, at + 3, base, (day) => writeDay(addDays(day, step)));
}

const unitsBeyond: ReadonlySet<string> = new Set(['week', 'weekend', 'month', 'year']);

const stepsBeyond: ReadonlyMap<string, number> = new Map([
  ['before last', -2],
  ['after next', 2],
]);

/** "the week before last", "the year after next". */
function readUnitBeyond(tokens: Tokens, from: number, base: Day | null): Mention | null {
  const unit = lowerAt(tokens, from);
  if (!unitsBeyond.has(unit)) return null;
  const step = stepsBeyond.get(`${lowerAt(tokens, from + 1)} ${lowerAt(tokens, from + 2)}`);
  const write = step === undefined ? null : stepWriter('', step, unit, false);
  return write === null ? null : relativeMention(from, from + 3, base, write);
}

const presentPhrases = [
  'at present',
  'at the moment',
  'at this moment',
  'right now',
  'currently',
  'presently',
  'as of today',
  'at this point in time',
].map((phrase) => phrase.split(' '));

const opensPresent: ReadonlySet<string> = new Set(presentPhrases.flatMap((words) => words.slice(0, 1)));

/** "now" and "current" are left out: mostly they only keep the talk going. */
function readPresent(tokens: Tokens, from: number, base: Day | null): Mention | null {
  if (!opensPresent.has(lowerAt(tokens, from))) return null;
  const phrase = presentPhrases.find((words) =>
    words.every((word, at) => lowerAt(tokens, from + at) === word),
  );
  return phrase === undefined ? null : relativeMention(from, from + phrase.length, base, writeDay);
}

/** "To date, nothing was paid": until the day of speaking; what is "up to date" is not. */
function readToDate(tokens: Tokens, from: number, base: Day | null): Mention | null {
  if (lowerAt(tokens, from) !== 'to' || lowerAt(tokens, from + 1) !== 'date') return null;
  const [before, next] = [lowerAt(tokens, from - 1), tokens[from + 2]];
  const closes = next === undefined || next.kind === 'mark';
  return closes && before !== 'up' ? relativeMention(from, from + 2, base, writeDay) : null;
}

/** "that year", "the same month": a time that was told before; which one the sentence does not say. */
function readTimeKeptOpen(tokens: Tokens, from: number): Mention | null {
  if (!/^(?:that|same)$/.test(lowerAt(tokens, from))) return null;
  const next = tokens[from + 2];
  const isTime = /^(?:year|month|week|decade)$/.test(lowerAt(tokens, from + 1));
  if (!isTime || (next !== undefined && next.kind !== 'mark' && !isBehindTime.test(next.lower))) return null;
  return mentionOf(from, from + 2, 'relative-date', null, 'a time that was told before; it stays open');
}

/** What goes on behind a time: "that year after year" is none. */
const isBehindTime =
  /^(?:and|but|or|we|i|he|she|it|they|you|there|the|was|were|is|in|for|to|by|as|when|alone)$/;

const steps: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);

/** "this past Monday", "this coming Friday": both words belong to the day. */
function withThis(tokens: Tokens, from: number): number {
  const isSecond = /^(?:past|coming|last|next)$/.test(lowerAt(tokens, from));
  return isSecond && lowerAt(tokens, from - 1) === 'this' ? from - 1 : withPart(tokens, from);
}

/** "this year", "last month", "next week", "this morning", "last March". */
export function readStep(tokens: Tokens, from: number, context: DateContext): Mention | null {
  const [word, noun] = [lowerAt(tokens, from), lowerAt(tokens, from + 1)];
  const step = steps.get(word);
  if (
    step === undefined ||
    (word === 'past' && !/^(?:the|this)$/.test(lowerAt(tokens, from - 1))) ||
    (noun !== 'year' && noun.endsWith('s')) ||
    isAndAHalf(tokens, from + 2) ||
    isLastOfSomething(tokens, from) ||
    (weekdays.has(noun) && isBeforeDate(tokens, from + 1, context))
  )
    return null;
  const write = stepWriter(word, step, noun, isCapitalised(tokens[from + 1]));
  return write === null ? null : relativeMention(withThis(tokens, from), from + 2, context.base, write);
}

/** "the last week of the campaign" ended it, whenever that was. */
function isLastOfSomething(tokens: Tokens, from: number): boolean {
  const of = lowerAt(tokens, from + 2) === 'of' && lowerAt(tokens, from + 3) !== 'course';
  return of && lowerAt(tokens, from) === 'last' && lowerAt(tokens, from - 1) === 'the';
}

const stepNouns: readonly string[] = [
  'year',
  'month',
  'week',
  'weekend',
  'quarter',
  'decade',
  'century',
  'morning',
  'afternoon',
  'evening',
  'night',
  ...months.keys(),
  ...weekdays.keys(),
];

/** Word pairs that open one of the readings here; the sentence reader asks before it tries. */
export const relativeOpeners: readonly (readonly [string, string])[] = [
  ...[...dayWords.keys(), ...weekdays.keys(), 'currently', 'presently'].map((word) => [word, '*'] as const),
  ...['year', 'month', 'decade', 'century', 'hour'].map((unit) => [unit, 'and'] as const),
  ['the', 'day'],
  ['day', 'before'],
  ['day', 'after'],
  ...['week', 'weekend', 'month', 'year'].flatMap((unit) => [
    [unit, 'before'] as const,
    [unit, 'after'] as const,
  ]),
  ['to', 'date'],
  ...['that', 'same'].flatMap((word) =>
    ['year', 'month', 'week', 'decade'].map((unit) => [word, unit] as const),
  ),
  ...[...looseParts, 'rest'].map((part) => [part, 'of'] as const),
  ...[...countedParts.keys()].map((part) => ['last', part] as const),
  ...['earlier', 'later'].flatMap((word) => [[word, 'this'] as const, [word, 'in'] as const]),
  ['so', 'far'],
  ...['to', 'ending', 'ended', 'through'].map((joint) => ['year', joint] as const),
  ...[...steps.keys()].flatMap((step) => stepNouns.map((noun) => [step, noun] as const)),
  ...presentPhrases.flatMap(([first, second]) =>
    first === undefined || second === undefined ? [] : [[first, second] as const],
  ),
];

/** "the year", "the decade": the one we are in. */
export function readTimeOfToday(tokens: Tokens, from: number, base: Day | null): Mention | null {
  const write = timeOfToday(lowerAt(tokens, from));
  const isOf = lowerAt(tokens, from - 1) !== 'the' || lowerAt(tokens, from + 1) === 'of';
  return write === null || isOf ? null : relativeMention(from, from + 1, base, write);
}

function stepWriter(word: string, step: number, noun: string, capital: boolean): DayWriter | null {
  if (word === 'past' && ['year', 'month', 'week'].includes(noun)) return (base) => trailing(base, noun);
  switch (noun) {
    case 'year':
      return (base) => String(base.year + step).padStart(4, '0');
    case 'month':
      return (base) => monthFrom(base, step);
    case 'week':
      return (base) => weekFrom(base, weekdayOf(base), step).map(writeDay).join('/');
    case 'weekend':
      return (base) => weekendFrom(base, step);
    case 'quarter':
      return (base) => quarter(base, step);
    case 'decade':
      return word === 'next' || word === 'coming' || word === 'past'
        ? (base) => tenYears(base, step)
        : (base) => decade(base, step);
    case 'century':
      return (base) =>
        `${Math.floor(base.year / 100) * 100 + step * 100}/${Math.floor(base.year / 100) * 100 + step * 100 + 99}`;
    case 'morning':
    case 'afternoon':
    case 'evening':
      return step === 0 ? writeDay : null;
    case 'night':
      return step === -1 ? (base) => writeDay(addDays(base, -1)) : null;
    default:
      return capital ? namedStep(step, noun) : null;
  }
}

/** The year, month or week that the day of speaking lies in. */
function timeOfToday(noun: string): DayWriter | null {
  return timeNouns.has(noun) ? stepWriter('this', 0, noun, false) : null;
}

const timeNouns: ReadonlySet<string> = new Set(['year', 'month', 'week', 'quarter', 'decade', 'century']);

function namedStep(step: number, noun: string): DayWriter | null {
  const [month, weekday] = [months.get(noun), weekdays.get(noun)];
  if (month !== undefined) return (base) => monthFrom(base, stepsToMonth(base, month, step));
  return weekday === undefined ? null : (base) => writeDay(addDays(base, daysTo(base, weekday, step)));
}

/** "the past year" is the twelve months before, not the calendar year. */
function trailing(base: Day, noun: string): string {
  const start = noun === 'week' ? addDays(base, -7) : addMonths(base, noun === 'year' ? -12 : -1);
  return `${writeDay(start)}/${writeDay(base)}`;
}

/** Saturday and Sunday of the week; on these days themselves "this weekend" is now. */
function weekendFrom(base: Day, step: number): string {
  const [, sunday] = weekFrom(base, weekdayOf(base), step);
  return `${writeDay(addDays(sunday, -1))}/${writeDay(sunday)}`;
}

function quarter(base: Day, step: number): string {
  const back = ((base.month - 1) % 3) - step * 3;
  return `${monthFrom(base, -back)}/${monthFrom(base, 2 - back)}`;
}

function decade(base: Day, step: number): string {
  const first = Math.floor(base.year / 10) * 10 + step * 10;
  return `${first}/${first + 9}`;
}

/** "over the next decade" is the ten years ahead, not those that end in 0 to 9. */
function tenYears(base: Day, step: number): string {
  const [from, to] = step < 0 ? [addMonths(base, -120), base] : [base, addMonths(base, 120)];
  return `${writeDay(from)}/${writeDay(to)}`;
}

function stepsToMonth(base: Day, month: number, step: number): number {
  const distance = month - base.month;
  if (step < 0) return distance < 0 ? distance : distance - 12;
  return step > 0 && distance <= 0 ? distance + 12 : distance;
}

function daysTo(base: Day, weekday: number, step: number): number {
  const distance = weekday - weekdayOf(base);
  if (step < 0) return distance < 0 ? distance : distance - 7;
  return step > 0 && distance <= 0 ? distance + 7 : distance;
}

/** "the last | year and a half": one and a half of a time. */
function readUnitAndAHalf(tokens: Tokens, from: number): Mention | null {
  const unit = timeUnits.get(lowerAt(tokens, from));
  const framed = /^(?:last|past|first|next|coming|previous)$/.test(lowerAt(tokens, from - 1));
  if (unit === undefined || !framed || !isAndAHalf(tokens, from + 1)) return null;
  return mentionOf(from, from + 4, 'duration', writeDuration('1.5', unit), 'a length of time', {
    unit: unit.name,
    time: { amount: '1.5', unit, direction: 0 },
  });
}

/** "a year from now", "a day after 5 May"; in "100 miles an hour from here" it is a rate. */
function isBeforeAnchor(tokens: Tokens, to: number): boolean {
  const anchor = lowerAt(tokens, to + 1);
  if (lowerAt(tokens, to) === 'from') return anchor === 'now' || dayWords.has(anchor);
  return lowerAt(tokens, to) === 'after' && (tokens[to + 1]?.kind === 'number' || months.has(anchor));
}

/** "a year", "an hour", "a year and a half": a length only where a bound, "for" or "ago" says so. */
export function readArticleTime(tokens: Tokens, from: number): Mention | null {
  const half = lowerAt(tokens, from) === 'half' && ['a', 'an'].includes(lowerAt(tokens, from + 1));
  const at = half ? from + 1 : from;
  const unit = ['a', 'an'].includes(lowerAt(tokens, at)) ? timeUnits.get(lowerAt(tokens, at + 1)) : undefined;
  if (unit === undefined || lowerAt(tokens, at + 1).endsWith('s')) return null;
  if (unit.name === 'second' && qualifierBefore(tokens, from) === null) return null;
  const plusHalf = [2, 3, 4].every((step) => lowerAt(tokens, at + step) === ['and', 'a', 'half'][step - 2]);
  const to = plusHalf ? at + 5 : at + 2;
  const framed =
    /^(?:for|within|after|lasted|took|every)$/.test(lowerAt(tokens, from - 1)) ||
    /^(?:ago|later|earlier|before)$/.test(lowerAt(tokens, to)) ||
    isBeforeAnchor(tokens, to);
  if (!framed && !plusHalf && !half && qualifierBefore(tokens, from) === null) return null;
  const amount = half ? '0.5' : plusHalf ? addDecimals('1', '0.5') : '1';
  return mentionOf(from, to, 'duration', writeDuration(amount, unit), 'a length of time', {
    unit: unit.name,
    time: { amount, unit, direction: 0 },
  });
}
