import type { Figure } from './figure';
import { isBareOrScaled, withCountedOf } from './tie-tools';

/** How far back the figure may lie whose measure is taken up, in characters. */
const reach = 160;

/** Below this a bare number is a score or a name by chance. */
const leastCount = 10;

/** Takes what a figure counts from the sentence before: "Today it is 3.9 percent", "We had 500,000." Takes all figures of a transcript. */
export function takeFromBefore(text: string, figures: Figure[], at: number): void {
  const figure = figures[at];
  if (figure === undefined || figure.head !== null || figure.negated) return;
  const before = measuredBefore(figures, at, figure);
  if (before === null) return;
  const between = text.slice(Math.max(before.end, before.countedSpan?.end ?? 0), figure.start);
  if (!takesUpLevel(figure, before, between) && !leavesNounOut(text, figure, before, between)) return;
  figures[at] = {
    ...withCountedOf(figure, before),
    reason: `${figure.reason}; what it counts is named in the sentence before`,
  };
}

function measuredBefore(figures: readonly Figure[], at: number, figure: Figure): Figure | null {
  for (let back = at - 1; back >= 0; back -= 1) {
    const before = figures[back];
    if (before === undefined || before.turn !== figure.turn || figure.start - before.end > reach) return null;
    if (!timesOrNames.has(before.kind)) return before.head === null ? null : before;
  }
  return null;
}

const timesOrNames: ReadonlySet<Figure['kind']> = new Set(['date', 'date-range', 'relative-date', 'name']);

/** One sentence ends and the next begins with a pronoun and a verb that gives a level. */
const pronounLevel =
  /^[^.!?]{0,60}[.!?]\s+(?:(?:and|but|so|now|today|then|yesterday|this year|last year),?\s+)*(?:it|that|this|they)(?:['’]s|['’]re|\s+(?:is|was|are|were|stands?|stood|fell|rose|went|reached|has\s+\p{L}+|had\s+\p{L}+))\s+(?:(?:now|only|at|to|just|still|down|up|already)\s+)*$/iu;

/** Only an amount of one sort with one before it is its level at another time. */
function takesUpLevel(figure: Figure, before: Figure, between: string): boolean {
  return figure.unit !== null && figure.unit === before.unit && pronounLevel.test(between);
}

/** A person, a verb that is not denied, and a number, and then the sentence is over. */
const personAndVerb =
  /^[^.!?]{0,60}[.!?]\s+(?:(?:and|but|so|now|today|then),?\s+)*(?:we|they|he|she|you|I)(?:['’]\p{L}+)?(?:\s+(?!not\b|never\b)\p{L}+){1,3}\s+$/iu;

function leavesNounOut(text: string, figure: Figure, before: Figure, between: string): boolean {
  const bare = isBareOrScaled(figure);
  if (!bare || before.kind !== 'count' || Number(figure.value) < leastCount) return false;
  return personAndVerb.test(between) && /^\s*(?:[.!?;]|$)/.test(text.slice(figure.end, figure.end + 4));
}
