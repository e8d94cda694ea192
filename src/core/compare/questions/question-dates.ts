import { defaultTolerance } from '../../figures/bounds';
import { addDays, daysOf, readDay, writeDay, type Day } from '../../figures/calendar';
import type { Figure } from '../../figures/figure';
import { amountOf } from '../numbers/amount';
import { durationBounds } from '../numbers/at-tolerance';
import type { AskedQuestion, BoardInput } from '../board';
import { intervalsOverlap, scaleInterval, widenInterval, type Interval } from '../numbers/interval';
import { statedInterval } from '../numbers/figure-interval';
import { writeRounded } from '../numbers/number-words';
import { divide, rational, type Rational } from '../numbers/rational';
import { between, figuresBySentence, spanOf, type SentenceFigures } from '../entries/sentence-figures';
import { plural, quote } from '../words/words';

/** Days of a time's first and last day; a year is all its days. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/** A length of time, and the dates that it is told of. */
interface Told {
  readonly length: Figure;
  readonly dates: readonly Figure[];
  readonly start: Days;
  readonly end: Days;
}

/** Mean days of a unit, by the Gregorian calendar. */
const daysIn: Readonly<Record<string, Rational>> = {
  day: rational(1n),
  week: rational(7n),
  month: rational(3_652_425n, 120_000n),
  year: rational(3_652_425n, 10_000n),
  decade: rational(3_652_425n, 1_000n),
  century: rational(3_652_425n, 100n),
};

/** People count whole years and months, begun or full; days are counted exactly. */
const half = rational(1n, 2n);

function countDays(from: string, to: string): bigint {
  return BigInt(Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000));
}

/** How long it can have been, in days: the ends themselves may count or not. */
function spanOfDays({ start, end }: Told): Interval {
  return {
    lower: { value: rational(countDays(start.to, end.from)), inclusive: true },
    upper: { value: rational(countDays(start.from, end.to) + 1n), inclusive: true },
  };
}

function saidInDays({ length }: Told): Interval | null {
  const size = daysIn[length.unit ?? ''];
  const amount = length.kind === 'relative-date' ? amountOf(length, length.value) : null;
  const stated = amount === null ? statedInterval(length) : agoInterval(length);
  if (size === undefined || stated === null) return null;
  const isPlain = length.qualifier === null && length.unit !== 'day';
  return scaleInterval(isPlain ? widenInterval(stated, half) : stated, size);
}

/** The bounds of "nearly 20 years ago" are dates; here they are the distance again. */
function agoInterval(length: Figure): Interval | null {
  return statedInterval({ ...length, ...durationBounds(length, defaultTolerance) });
}

function lengthWords(days: bigint, unit: string): string {
  const size = daysIn[unit] ?? rational(1n);
  const length = divide(rational(days), size) ?? rational(days);
  return `${writeRounded(length, unit === 'day' ? 0 : 1)} ${plural(unit)}`;
}

function ask(told: Told): AskedQuestion | null {
  const { length, dates, start, end } = told;
  const [said, found] = [saidInDays(told), spanOfDays(told)];
  if (said === null || intervalsOverlap(said, found)) return null;
  const unit = length.unit ?? 'day';
  const [least, most] = [
    lengthWords(countDays(start.to, end.from), unit),
    lengthWords(countDays(start.from, end.to) + 1n, unit),
  ];
  return {
    kind: 'dates-and-duration',
    spans: [...dates, length].map(spanOf).sort((a, b) => a.start - b.start),
    text: `${quote(length.text)} does not fit the dates: from ${dayWords(start)} to ${dayWords(end)}. Which of them was meant?`,
    arithmetic: `${dayWords(start)} to ${dayWords(end)} = ${least === most ? least : `${least} to ${most}`}; said: ${length.text}`,
  };
}

/** A whole year is written as the year. */
function dayWords({ from, to }: Days): string {
  if (from === to) return from;
  return from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4)
    ? from.slice(0, 4)
    : `${from}/${to}`;
}

function asDays(figure: Figure | undefined): Days | null {
  const days = figure?.value == null || figure.kind !== 'date' ? null : daysOf(figure.value);
  return days && { from: days[0], to: days[1] };
}

/** The first and the last end of a range that was said with both. */
function endsOf({ value }: Figure): readonly [Days, Days] | null {
  const [first = '', last] = (value ?? '').split('/');
  const [start, end] = [daysOf(first), last === undefined ? null : daysOf(last)];
  if (start === null || end === null) return null;
  return [
    { from: start[0], to: start[1] },
    { from: end[0], to: end[1] },
  ];
}

/** Only joining words may stand between a length and the dates that it is told of. */
const joins =
  /^\s*(?:[,;:(–—-]|and|or|that is|i\.e\.|from|between|took|lasted|lasting|for|it|is|was|has|the|a|period|of|which|in all|now|more than|over|about|years? long|this|war|mission|\)|\s)*$/i;

function rangeTold(text: string, length: Figure, range: Figure): Told | null {
  const ends = range.kind === 'date-range' ? endsOf(range) : null;
  if (length.kind !== 'duration' || ends === null) return null;
  const link = length.start < range.start ? between(text, length, range) : between(text, range, length);
  return joins.test(link) ? { length, dates: [range], start: ends[0], end: ends[1] } : null;
}

/** "40 days, from 25 December to 7 February": without a year the second date follows the first. */
function datesTold(
  text: string,
  length: Figure,
  first: Figure | undefined,
  second: Figure | undefined,
): Told | null {
  const [start, end] = [asDays(first), asDays(second)];
  if (
    first === undefined ||
    second === undefined ||
    start === null ||
    end === null ||
    length.kind !== 'duration'
  )
    return null;
  const isPair = /^\s*(?:,?\s*\d{4})?\s*(?:to|until|till|and|–|—|-)\s*$/i.test(between(text, first, second));
  const link = length.start < first.start ? between(text, length, first) : between(text, second, length);
  if (!isPair || !joins.test(link) || end.from < start.from) return null;
  return { length, dates: [first, second], start, end };
}

/** "Founded in 1992, 30 years ago", "signed in 1963; it is 60 years old": until the day of speaking. */
function untilToday(text: string, length: Figure, date: Figure | undefined, today: string): Told | null {
  const start = asDays(date);
  if (date === undefined || start === null || start.from > today) return null;
  const isAgo = length.kind === 'relative-date' && /\bago$/i.test(length.text);
  const after = text.slice(length.end, length.end + 24);
  const lastsUntilNow =
    length.kind === 'duration' &&
    (/\bold$/i.test(length.text) || /^\s+(?:old\b|have passed|has passed|later\b)/i.test(after));
  if (!isAgo && !lastsUntilNow) return null;
  const link = date.start < length.start ? between(text, date, length) : between(text, length, date);
  const isTold = isAgo
    ? /^\s*[,;(–—-]?\s*(?:that is|or|i\.e\.|some|in|was|exactly|,)?\s*$/i.test(link)
    : /^[^.]{0,20}[,;][^.;]{0,24}$/.test(link);
  return isTold ? { length, dates: [date], start, end: { from: today, to: today } } : null;
}

/** "The 30th anniversary of our relations, established in 1990": the years between must be as many. */
function anniversaryTold(
  text: string,
  figures: readonly Figure[],
  at: number,
  today: Day,
): AskedQuestion | null {
  const [length, date] = [figures[at], figures[at + 1]];
  const isAnniversary =
    length?.kind === 'ordinal' && /^(?:anniversary|jubilee|birthday)$/.test(length.head ?? length.unit ?? '');
  const start = asDays(date);
  if (!isAnniversary || date === undefined || start === null || length.value === null) return null;
  const link = between(text, length, date);
  if (
    !/\b(?:established|founded|signed|begun|began|created|formed|opened|concluded|born|since|of)\b[^.;]{0,20}$/i.test(
      link,
    )
  )
    return null;
  const year = Number(start.from.slice(0, 4));
  const counted = today.year - year;
  if (
    start.from.slice(0, 4) !== start.to.slice(0, 4) ||
    Math.abs(counted - Number(length.value)) <= anniversarySlack
  )
    return null;
  return {
    kind: 'dates-and-duration',
    spans: [length, date].map(spanOf),
    text: `${quote(length.text)} does not fit ${quote(date.text)}: ${counted} years lie between. Which of them was meant?`,
    arithmetic: `${today.year} − ${year} = ${counted}; said: ${length.text}`,
  };
}

/** It may be kept a year ahead or be a year ago. */
const anniversarySlack = 1;

function toldIn(text: string, { figures }: SentenceFigures, today: Day | null): readonly AskedQuestion[] {
  return figures.flatMap((length, at) => {
    const [before2, before, after, after2] = [
      figures[at - 2],
      figures[at - 1],
      figures[at + 1],
      figures[at + 2],
    ];
    const now = today === null ? null : writeDay(addDays(today, 0));
    const told =
      [after, before].flatMap((range) =>
        range === undefined ? [] : (rangeTold(text, length, range) ?? []),
      )[0] ??
      datesTold(text, length, after, after2) ??
      datesTold(text, length, before2, before) ??
      (now === null ? null : (untilToday(text, length, before, now) ?? untilToday(text, length, after, now)));
    const question =
      told === null ? (today === null ? null : anniversaryTold(text, figures, at, today)) : ask(told);
    return question === null ? [] : [question];
  });
}

/** Dates and lengths of time that do not fit each other, or the day of speaking. */
export function askAboutDates(input: BoardInput): readonly AskedQuestion[] {
  const today = input.date === null ? null : readDay(input.date);
  return figuresBySentence(input).flatMap((figures) => toldIn(input.transcript.text, figures, today));
}
