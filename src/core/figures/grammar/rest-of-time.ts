import { daysOf, writeDay, type Day } from '../calendar';
import type { Mention } from './mention';
import { relativeMention, type DayWriter } from './relative-mention';
import { lowerAt, type Tokens } from './token';

/** How the part of a time before or after the day of speaking is said: its words, and which part they mean. */
const phrases: readonly (readonly [words: readonly string[], part: 'behind' | 'ahead'])[] = [
  [['so', 'far', 'this'], 'behind'],
  [['earlier', 'this'], 'behind'],
  [['earlier', 'in', 'the'], 'behind'],
  [['earlier', 'in', 'this'], 'behind'],
  [['later', 'this'], 'ahead'],
  [['later', 'in', 'the'], 'ahead'],
  [['later', 'in', 'this'], 'ahead'],
  [['rest', 'of', 'the'], 'ahead'],
  [['rest', 'of', 'this'], 'ahead'],
];

const opensPhrase: ReadonlySet<string> = new Set([
  ...phrases.flatMap(([words]) => words.slice(0, 1)),
  'year',
]);

/** "earlier this year", "later in the week", "the rest of the month": the time we are in, up to the day of speaking or from it on. */
export function readRestOfTime(
  tokens: Tokens,
  from: number,
  base: Day | null,
  timeOf: (noun: string) => DayWriter | null,
): Mention | null {
  if (!opensPhrase.has(lowerAt(tokens, from))) return null;
  if (isYearToDate(tokens, from)) return partOfToday(from, from + 3, base, timeOf('year'), 'behind');
  const phrase = phrases.find(([words]) => words.every((word, at) => lowerAt(tokens, from + at) === word));
  if (phrase === undefined) return null;
  const [words, part] = phrase;
  const noun = from + words.length;
  const isOf = lowerAt(tokens, noun + 1) === 'of';
  return isOf ? null : partOfToday(from, noun + 1, base, timeOf(lowerAt(tokens, noun)), part);
}

function isYearToDate(tokens: Tokens, from: number): boolean {
  return ['year', 'to', 'date'].every((word, at) => lowerAt(tokens, from + at) === word);
}

function partOfToday(
  from: number,
  to: number,
  base: Day | null,
  write: DayWriter | null,
  part: 'behind' | 'ahead',
): Mention | null {
  if (write === null) return null;
  return relativeMention(from, to, base, (day) => {
    const [today, whole] = [writeDay(day), daysOf(write(day))];
    return part === 'behind' ? `${whole?.[0] ?? today}/${today}` : `${today}/${whole?.[1] ?? today}`;
  });
}
