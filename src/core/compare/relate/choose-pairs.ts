import type { Speaker } from '../../transcript/transcript';
import { answers, type Entry } from '../entries/entry';
import { absolute, divide, multiply, one, order, rational } from '../numbers/rational';
import { differInTime, isPastAgainstNow } from './different-times';
import { dimensionOf, type Dimension } from '../numbers/dimension';
import { meantInterval } from '../numbers/figure-interval';
import { intervalsOverlap } from '../numbers/interval';
import { amountOf } from '../numbers/amount';
import { comparePopulations, populationAspects } from '../scope/population';

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

/** How two figures go together: the fewer conditions differ the better, then the more they say alike. */
interface Match {
  readonly differing: number;
  readonly likeness: number;
}

type Conditions = readonly boolean[];

function samePeriod(a: Entry, b: Entry): boolean {
  const [first, second] = [a.period, b.period];
  return first === null || second === null || (first.from === second.from && first.to === second.to);
}

const isAhead = ({ ahead }: Entry) => ahead !== null;
const relativeKinds: ReadonlySet<Dimension> = new Set(['percent', 'fraction']);

function sameKind(a: Entry, b: Entry): boolean {
  const [first, second] = [a, b]
    .map(({ figure }) => dimensionOf(figure))
    .map((each) => (each === 'number' ? 'count' : each));
  if (first === undefined || second === undefined) return false;
  return first === second || (relativeKinds.has(first) && relativeKinds.has(second));
}

/** The conditions that keep two figures from being compared, each true where it differs. */
function conditionsOf(a: Entry, b: Entry): Conditions {
  const { contradicting } = comparePopulations(a.population, b.population);
  return [
    a.state === 'vague' || b.state === 'vague',
    !sameKind(a, b),
    a.role !== b.role,
    isAhead(a) !== isAhead(b),
    !samePeriod(a, b) || differInTime(a, b) || (isPastAgainstNow(a, b) && !mayAgree(a, b)),
    contradicting.length > 0,
  ];
}

function mayAgree({ figure: a }: Entry, { figure: b }: Entry): boolean {
  const [first, second] = [meantInterval(a), meantInterval(b)];
  return a.unit !== b.unit || (first !== null && second !== null && intervalsOverlap(first, second));
}

/** People are counted under many names. */
function sameUnit({ figure: a }: Entry, { figure: b }: Entry): boolean {
  const areCounts = [a, b].every((figure) => ['count', 'number'].includes(dimensionOf(figure)));
  return a.unit === b.unit || areCounts;
}

/** What two figures say alike, and what but one of them says. The number itself counts most: it tells what was meant. */
function likenessOf(a: Entry, b: Entry): number {
  const { oneSided } = comparePopulations(a.population, b.population);
  const shared = populationAspects.filter(
    (aspect) => a.population[aspect].size > 0 && !oneSided.includes(aspect),
  );
  const [first, second] = [a.period, b.period];
  const times = first !== null && second !== null ? 1 : first === second ? 0 : -1;
  const sameValue = a.figure.value !== null && a.figure.value === b.figure.value && sameUnit(a, b);
  const near = isNear(a, b) ? nearLikeness + (canBoth(a, b) ? nearLikeness : 0) : 0;
  // Who cites the other's number says the same by that, and nothing of the own.
  const isCited = a.isCited || b.isCited;
  const fits = answers(a, b) || (sameValue && !isCited) ? sameValueLikeness : near - (isCited ? 1 : 0);
  return shared.length - oneSided.length + times + fits;
}

/** More than all aspects together can outweigh. */
const sameValueLikeness = 20;
/** Numbers of one size are the likelier to be meant of one thing, the more where both can be true. */
const nearLikeness = 2;
const sameSize = rational(2n);

function isNear({ figure: a }: Entry, { figure: b }: Entry): boolean {
  const [first, second] = [a, b].map((figure) =>
    amountOf(figure, figure.value ?? figure.lower ?? figure.upper),
  );
  const ratio = first && second && divide(absolute(first), absolute(second));
  if (!ratio) return false;
  return order(ratio, sameSize) <= 0 && order(multiply(ratio, sameSize), one) >= 0;
}

function canBoth(a: Entry, b: Entry): boolean {
  const [first, second] = [a, b].map(({ figure }) => meantInterval(figure));
  const comparable = sameUnit(a, b) && first && second;
  return comparable ? intervalsOverlap(first, second) : false;
}

function matchOf(a: Entry, b: Entry): Match {
  return { differing: conditionsOf(a, b).filter(Boolean).length, likeness: likenessOf(a, b) };
}

function isBetter(a: Match, b: Match): boolean {
  return a.differing < b.differing || (a.differing === b.differing && a.likeness > b.likeness);
}

/**
 * Each figure stands against those of the other side that it goes with best, seen from both. What differs in one condition is
 * shown where neither has a better counterpart, so that the reader sees why nothing could be compared; what differs in more is
 * another thing, unless the row has nothing else to show.
 */
function pairsBetween(left: Side, right: Side): readonly ShownPair[] {
  const matches = left.entries.map((a) => right.entries.map((b) => matchOf(a, b)));
  const bestOf = (row: readonly Match[]) =>
    row.reduce((best, match) => (isBetter(match, best) ? match : best));
  const leftBest = matches.map(bestOf);
  const rightBest = right.entries.map((_, column) =>
    bestOf(matches.flatMap((row) => row.slice(column, column + 1))),
  );
  const found = left.entries.flatMap((a, row) =>
    right.entries.flatMap((b, column) => {
      const [match, forA, forB] = [matches[row]?.[column], leftBest[row], rightBest[column]];
      if (match === undefined || forA === undefined || forB === undefined) return [];
      if (isBetter(forA, match) || isBetter(forB, match)) return [];
      const ends = [left.speaker, right.speaker] as const;
      return [
        {
          a: { speaker: ends[0], entry: a },
          b: { speaker: ends[1], entry: b },
          fits: match.differing === 0,
          before: row + column,
          match,
        },
      ];
    }),
  );
  const clear = found.filter(({ match }) => match.differing <= 1);
  return clear.length > 0 ? clear : found;
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
