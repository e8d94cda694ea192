import type { Figure, FigureKind } from './figure';
import {
  isBareNumber,
  isBareOrScaled,
  isClose,
  sameValue,
  tie,
  touches,
  withCountedOf,
  withMeasureOf,
  withScaleOf,
} from './tie-tools';

/** "almost three and a half, US$3.4 billion": the first number takes scale and unit from the second. */
export function tieRestart(text: string, figures: Figure[], at: number, tolerance: string): void {
  const [first, second] = [figures[at], figures[at + 1]];
  if (
    first === undefined ||
    second === undefined ||
    !isBareNumber(first) ||
    second.unit === null ||
    second.negated
  )
    return;
  if (!touches(text, first, second, /^\s*(?:,|–|—|-|\.\.\.|…|, or rather,?|, sorry,?|, I mean,?)\s*$/))
    return;
  const scaled = withScaleOf(first, second, tolerance);
  if (
    scaled === null ||
    scaled.value === null ||
    second.value === null ||
    !isClose(scaled.value, second.value)
  )
    return;
  if (second.head === null) figures[at + 1] = withMeasureOf(second, first);
  figures[at] = {
    ...scaled,
    counted: second.counted ?? first.counted,
    countedSpan: second.countedSpan ?? first.countedSpan,
    head: second.head ?? first.head,
    scope: second.scope ?? first.scope,
    tie: tie('restates', at + 1, 'one amount in two wordings; scale and unit are taken from the second'),
  };
}

/** How far back an amount may lie that is said again, in figures and in characters. */
const [repeatReach, repeatDistance] = [2, 200];

const repeated: ReadonlySet<FigureKind> = new Set([
  'count',
  'money',
  'percent',
  'percentage-points',
  'number',
  'range',
]);

/** "$80 million in your airports — $80 million": said again without what it counts, it is the same amount. */
export function tieRepeat(figures: Figure[], at: number): void {
  const figure = figures[at];
  if (figure === undefined || figure.head !== null || figure.tie !== null || !repeated.has(figure.kind))
    return;
  for (let back = at - 1; back >= Math.max(0, at - repeatReach); back -= 1) {
    const before = figures[back];
    if (before === undefined || before.turn !== figure.turn || figure.start - before.end > repeatDistance)
      return;
    if (before.negated || before.head === null || !isSaidAgain(before, figure)) continue;
    const completed = { ...withMeasureOf(figure, before), kind: before.kind, unit: before.unit };
    figures[at] = { ...completed, tie: tie('restates', back, 'the same amount, said again') };
    return;
  }
}

/** Beneath this a number without a unit comes again by chance. */
const smallestRepeat = 10;

function isSaidAgain(before: Figure, figure: Figure): boolean {
  if (!sameValue(before.value, figure.value)) return false;
  const bare = isBareOrScaled(figure);
  return bare
    ? Number(figure.value) >= smallestRepeat
    : before.unit === figure.unit && before.kind === figure.kind;
}

/** "40 percent, or more precisely 38.6 percent", "12 million jobs, 12.4 million, to be exact": the second wording is the nearer one. */
export function tieNearer(text: string, figures: Figure[], at: number): void {
  const [first, second] = [figures[at], figures[at + 1]];
  if (first === undefined || second === undefined || second.tie !== null) return;
  if (!isSameAmount(first, second) || !touches(text, first, second, beforeNearer)) return;
  if (!isNearer(text, second)) return;
  figures[at + 1] = {
    ...(second.head === null ? withCountedOf(withMeasureOf(second, first), first) : second),
    tie: tie('restates', at, 'the same amount, said more precisely'),
  };
  if (first.head === null) figures[at] = withMeasureOf(first, second);
}

/** What is counted may stand with the first wording. */
const beforeNearer = /^(?:\s+[\p{L}’'-]+){0,3}?\s*[,;–—-]*\s*(?:or\s+|and\s+)?(?:to be\s+)?$/u;

function isNearer(text: string, { text: words, end }: Figure): boolean {
  const behind = text.slice(end, end + 24);
  return (
    /^(?:more )?(?:precisely|exactly)\b/.test(words) ||
    /^,?\s+(?:to be (?:more )?(?:exact|precise)|more precisely)\b/.test(behind)
  );
}

function isSameAmount(first: Figure, second: Figure): boolean {
  if (first.value === null || second.value === null || !isClose(first.value, second.value)) return false;
  return first.unit === second.unit || isBareOrScaled(second);
}
