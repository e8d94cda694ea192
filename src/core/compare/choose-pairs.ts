import type { Speaker } from '../transcript/transcript';
import type { Entry } from './entry';
import { comparePopulations } from './population';

/** A speaker with the figures that stand for them in a row. */
export interface Side {
  readonly speaker: Speaker;
  readonly entries: readonly Entry[];
}

interface PairEnd {
  readonly speaker: Speaker;
  readonly entry: Entry;
}

/** Two figures of two speakers that the row sets against each other. */
export interface ShownPair {
  readonly a: PairEnd;
  readonly b: PairEnd;
  /** Same role, period and population: what can be compared. */
  readonly fits: boolean;
  /** How many figures the two speakers had given in this row before these. */
  readonly before: number;
}

/**
 * So many figures of a row are set against each other: each speaker's first, then each one's second, and so on. Pairs grow
 * with the square of their number; nobody reads more, and the work per figure stays bounded.
 */
export const mostFiguresCompared = 120;

/** So many pairs of a row are shown, those that can be compared before those that only show why not. */
export const mostPairsShown = 100;

function samePeriod(a: Entry, b: Entry): boolean {
  const [first, second] = [a.figure.period, b.figure.period];
  return first === null || second === null || (first.from === second.from && first.to === second.to);
}

function fits(a: Entry, b: Entry): boolean {
  if (a.role !== b.role || a.state === 'vague' || b.state === 'vague') return false;
  return samePeriod(a, b) && comparePopulations(a.population, b.population).contradicting.length === 0;
}

/**
 * Where a figure has a counterpart (same role, population and period), only that pair is shown; figures without any are
 * shown against each other, so that the reader sees why nothing could be compared. The choice is the same from both sides.
 */
function pairsBetween(left: Side, right: Side): readonly ShownPair[] {
  const fitting = left.entries.map((a) => right.entries.map((b) => fits(a, b)));
  const leftFits = fitting.map((row) => row.includes(true));
  const rightFits = right.entries.map((_, at) => fitting.some((row) => row[at] === true));
  const [leftRoles, rightRoles] = [left, right].map(
    ({ entries }) => new Set(entries.map(({ role }) => role)),
  );
  const worthShowing = (a: Entry, b: Entry) =>
    a.role === b.role || !(rightRoles?.has(a.role) === true || leftRoles?.has(b.role) === true);
  return left.entries.flatMap((a, row) =>
    right.entries.flatMap((b, column) => {
      const fit = fitting[row]?.[column] === true;
      const alone = leftFits[row] !== true && rightFits[column] !== true;
      if (!fit && !(alone && worthShowing(a, b))) return [];
      const [first, second] = [
        { speaker: left.speaker, entry: a },
        { speaker: right.speaker, entry: b },
      ];
      return [{ a: first, b: second, fits: fit, before: row + column }];
    }),
  );
}

/** The sides with their first figures, taken in turns, so that nobody is left out for speaking last. */
function limitFigures(sides: readonly Side[]): readonly Side[] {
  const places = sides.flatMap((side) => side.entries.map((_, place) => ({ side, place })));
  if (places.length <= mostFiguresCompared) return sides;
  const taken = new Map<Side, number>();
  for (const { side } of places.sort((a, b) => a.place - b.place).slice(0, mostFiguresCompared))
    taken.set(side, (taken.get(side) ?? 0) + 1);
  return sides
    .map((side) => ({ ...side, entries: side.entries.slice(0, taken.get(side) ?? 0) }))
    .filter(({ entries }) => entries.length > 0);
}

/**
 * The pairs that can be compared, then the others; among them those of what each speaker said first, so that every two
 * speakers have their share. What is kept stays in the order of the row.
 */
function limitPairs(pairs: readonly ShownPair[]): readonly ShownPair[] {
  if (pairs.length <= mostPairsShown) return pairs;
  const telling = pairs.toSorted((a, b) => Number(b.fits) - Number(a.fits) || a.before - b.before);
  const kept = new Set(telling.slice(0, mostPairsShown));
  return pairs.filter((pair) => kept.has(pair));
}

function countFigures(sides: readonly Side[]): number {
  return sides.reduce((sum, { entries }) => sum + entries.length, 0);
}

/** The pairs of figures that a row shows, and, in words, what it leaves out. */
export function choosePairs(sides: readonly Side[]): {
  readonly pairs: readonly ShownPair[];
  readonly leftOut: readonly string[];
} {
  const compared = limitFigures(sides);
  const found = compared.flatMap((left, position) =>
    compared.slice(position + 1).flatMap((right) => pairsBetween(left, right)),
  );
  const pairs = limitPairs(found);
  const [figures, all] = [countFigures(compared), countFigures(sides)];
  return {
    pairs,
    leftOut: [
      ...(figures === all
        ? []
        : [
            `Of the ${all} figures that could be compared, ${figures} are set against each other, the first ones of each speaker; the others stand in their cells.`,
          ]),
      ...(pairs.length === found.length
        ? []
        : [
            `Of ${found.length} pairs, ${pairs.length} are shown: those of the same time and scope before others, and what was said first; ${found.length - pairs.length} are left out.`,
          ]),
    ],
  };
}
