import { ordinalWords } from '../tables/number-words';
import { partOf, type TimePart } from '../part-of-time';
import type { DateContext } from './date-context';
import { mentionOf, type Mention } from './mention';
import { wholeAt } from './number-whole';
import { readOrdinalNumber } from './ordinal';
import { lowerAt, type Tokens } from './token';

/** Reads the time that a part is of, from a token on. */
export type WholeReader = (tokens: Tokens, from: number, context: DateContext) => Mention | null;

/** Words for the parts of a time that have no bounds. */
export const looseParts: readonly string[] = ['end', 'beginning', 'start', 'middle', 'close', 'turn'];
const isLoosePart: ReadonlySet<string> = new Set(looseParts);

/** "the end of 2008", "the middle of March": the time it is a part of, with the words kept, as with "early 2010". */
export function readLoosePart(
  tokens: Tokens,
  from: number,
  context: DateContext,
  read: WholeReader,
): Mention | null {
  if (!isLoosePart.has(lowerAt(tokens, from)) || lowerAt(tokens, from + 1) !== 'of') return null;
  const whole = read(tokens, from + 2, context);
  return whole === null ? null : { ...whole, from };
}

/** Parts that are counted, in singular and plural. */
export const countedParts: ReadonlyMap<string, TimePart> = new Map(
  (['day', 'week', 'month', 'year', 'decade', 'half', 'quarter'] as const).flatMap((part) => [
    [part, part] as const,
    [`${part}s`, part] as const,
  ]),
);

/** "the last week of July", "the first two weeks of May", "the third month of 2021", "the second half of the 1990s". */
export function readCountedPart(
  tokens: Tokens,
  from: number,
  context: DateContext,
  read: WholeReader,
): Mention | null {
  const ordinal = positionAt(tokens, from);
  if (ordinal === null) return null;
  const count = Math.abs(ordinal.value) === 1 ? wholeAt(tokens, ordinal.to) : null;
  const at = count?.to ?? ordinal.to;
  const part = countedParts.get(lowerAt(tokens, at));
  if (part === undefined) return null;
  const joint = lowerAt(tokens, at + 1);
  const start = joint === 'of' || joint === 'in' ? at + 2 : at + 1;
  if (start === at + 1 && !standsBeforeYear(part)) return null;
  const whole = read(tokens, start, context);
  if (whole === null) return null;
  return partMention(from, whole, { part, position: ordinal.value, count: Number(count?.value ?? 1) });
}

/** Only what tables count is said without "of" ("second quarter 2021", "first half this year"). */
function standsBeforeYear(part: TimePart): boolean {
  return part === 'quarter' || part === 'half';
}

/** Longer ordinals are left out for the time it takes to read them; nobody counts so many parts. */
function positionAt(tokens: Tokens, from: number): { readonly value: number; readonly to: number } | null {
  const word = lowerAt(tokens, from);
  if (tokens[from]?.kind === 'word' && word !== 'last' && !ordinalWords.has(word)) return null;
  return word === 'last' ? { value: -1, to: from + 1 } : readOrdinalNumber(tokens, from);
}

function partMention(from: number, whole: Mention, choice: Parameters<typeof partOf>[1]): Mention | null {
  if (whole.ends === null) return { ...whole, from };
  const value = partOf(whole.ends, choice);
  if (value === null) return null;
  const [first = value, last = first] = value.split('/');
  const inDays = choice.part === 'week' ? ', its weeks counted in days from its first or to its last' : '';
  const kind = first === last ? 'date' : 'date-range';
  return mentionOf(from, whole.to, kind, value, `a part of a time${inDays}`, { ends: [first, last] });
}
