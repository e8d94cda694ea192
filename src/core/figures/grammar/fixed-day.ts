import { addDays, easterOf, writeDay, type Day } from '../calendar';
import { endsNounPhrase } from '../tables/function-words';
import { yearOfMonth, type DateContext } from './date-context';
import { dateMention } from './date-mention';
import { mentionOf, type Mention } from './mention';
import { relativeMention } from './relative-mention';
import { isCapitalised, lowerAt, type Tokens } from './token';
import { yearAt, yearPhraseAt, type YearReading } from './year';

/** A day that comes every year: its month and day, its distance from Easter, or neither where it depends on the country. */
interface FixedDay {
  readonly name: readonly string[];
  readonly date?: readonly [month: number, day: number];
  readonly fromEaster?: number;
}

const named = (name: string, rest: Omit<FixedDay, 'name'>): FixedDay => ({ name: name.split(' '), ...rest });

/** Longer names first. */
const fixedDays: readonly FixedDay[] = [
  named('christmas eve', { date: [12, 24] }),
  named('christmas day', { date: [12, 25] }),
  named('christmas', { date: [12, 25] }),
  named("new year 's eve", { date: [12, 31] }),
  named("new year 's day", { date: [1, 1] }),
  named('boxing day', { date: [12, 26] }),
  named('may day', { date: [5, 1] }),
  named('halloween', { date: [10, 31] }),
  named('juneteenth', { date: [6, 19] }),
  named('good friday', { fromEaster: -2 }),
  named('easter monday', { fromEaster: 1 }),
  named('easter sunday', { fromEaster: 0 }),
  named('easter', { fromEaster: 0 }),
  named('independence day', {}),
  named('victory day', {}),
  named('labor day', {}),
  named('labour day', {}),
  named('thanksgiving', {}),
];

/** The days by their first word, so that most words are done with at one look. */
const byFirstWord: ReadonlyMap<string, readonly FixedDay[]> = new Map(
  fixedDays.map(({ name }) => [name[0] ?? '', fixedDays.filter((day) => day.name[0] === name[0])] as const),
);

/** What opens such a day: its first two words, or the one it has. */
export const fixedDayOpeners: readonly (readonly [string, string])[] = fixedDays.map(
  ({ name }) => [name[0] ?? '', name[1] ?? '*'] as const,
);

/** "Christmas Day 2021", "by Easter", "last Easter"; the Christmas market is none. */
export function readFixedDay(tokens: Tokens, from: number, context: DateContext): Mention | null {
  const days = byFirstWord.get(lowerAt(tokens, from));
  if (days === undefined || !isCapitalised(tokens[from])) return null;
  const day = days.find(({ name }) => name.every((word, at) => isWord(tokens, from + at, word)));
  if (day === undefined) return null;
  const to = from + day.name.length;
  const year = yearBehind(tokens, to, context);
  if (year !== null) return dayMention(day, from, year.to, year.year);
  if (!isClosed(tokens, to)) return null;
  const step = steps.get(lowerAt(tokens, from - 1));
  if (step !== undefined) return stepped(day, from, to, context, step);
  return day.name.length > 1 || isWhen.test(lowerAt(tokens, from - 1))
    ? dayMention(day, from, to, yearOfMonth(day.date?.[0] ?? 4, context))
    : null;
}

function isWord(tokens: Tokens, at: number, word: string): boolean {
  if (word === "'s") return /^['’]s$/.test(lowerAt(tokens, at));
  return lowerAt(tokens, at) === word && (word === 'eve' || isCapitalised(tokens[at]));
}

function yearBehind(tokens: Tokens, to: number, context: DateContext): YearReading | null {
  const joint = lowerAt(tokens, to);
  return joint === ',' ? yearAt(tokens, to + 1) : yearPhraseAt(tokens, joint === 'of' ? to + 1 : to, context);
}

/** A noun behind it is named after the day ("the Easter eggs"). */
function isClosed(tokens: Tokens, to: number): boolean {
  const next = tokens[to];
  return next === undefined || next.kind === 'mark' || endsNounPhrase(next.lower);
}

const isWhen = /^(?:on|by|at|before|after|until|till|since|for|around|from|over|through|to)$/;

const steps: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** The last one before the day of speaking, or the first one behind it. */
function stepped(day: FixedDay, from: number, to: number, { base }: DateContext, step: -1 | 0 | 1): Mention {
  if (isOpen(day)) return openMention(from - 1, to);
  return relativeMention(from - 1, to, base, (today) => {
    const own = writeDay(dayIn(day, today.year));
    const passed = step < 0 ? own >= writeDay(today) : own <= writeDay(today);
    return step !== 0 && passed ? writeDay(dayIn(day, today.year + step)) : own;
  });
}

function dayIn({ date, fromEaster }: FixedDay, year: number): Day {
  if (date !== undefined) return { year, month: date[0], day: date[1] };
  return addDays(easterOf(year), fromEaster ?? 0);
}

function isOpen({ date, fromEaster }: FixedDay): boolean {
  return date === undefined && fromEaster === undefined;
}

function openMention(from: number, to: number): Mention {
  return mentionOf(from, to, 'date', null, 'a day that each country has on another date; it stays open');
}

function dayMention(day: FixedDay, from: number, to: number, year: number | null): Mention {
  if (isOpen(day)) return openMention(from, to);
  if (year === null)
    return mentionOf(
      from,
      to,
      'date',
      null,
      'a day without a year; without the date of the transcript it stays open',
    );
  const mention = dateMention(from, to, writeDay(dayIn(day, year)));
  const reckoning = day.fromEaster === undefined ? '' : ', by the western reckoning of Easter';
  return { ...mention, reason: `a day that comes every year${reckoning}` };
}
