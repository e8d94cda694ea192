import type { Figure, FigureKind } from './figure';
import { isBareNumber, isClose, sameValue, tie, touches, withMeasureOf, withScaleOf } from './tie-tools';

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
  const bare = isBareNumberOrScaled(figure);
  return bare
    ? Number(figure.value) >= smallestRepeat
    : before.unit === figure.unit && before.kind === figure.kind;
}

/** "Four million." behind "four million people". */
function isBareNumberOrScaled(figure: Figure): boolean {
  return isBareNumber({ ...figure, scaleWord: null });
}

/** "about 40 percent, or more precisely 38.6 percent": the second wording is the nearer one. */
export function tieNearer(text: string, figures: Figure[], at: number): void {
  const [first, second] = [figures[at], figures[at + 1]];
  if (
    first?.value === undefined ||
    first.value === null ||
    second?.value === undefined ||
    second.value === null ||
    second.tie !== null ||
    first.unit !== second.unit
  )
    return;
  const nearer = /^(?:more )?(?:precisely|exactly)\b/.test(second.text);
  if (!nearer || !touches(text, first, second, /^\s*[,;–—-]*\s*(?:or\s+|and\s+)?(?:to be\s+)?$/)) return;
  if (!isClose(first.value, second.value)) return;
  figures[at + 1] = {
    ...(second.head === null ? withMeasureOf(second, first) : second),
    tie: tie('restates', at, 'the same amount, said more precisely'),
  };
  if (first.head === null) figures[at] = withMeasureOf(first, second);
}
