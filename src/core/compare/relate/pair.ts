import type { Speaker } from '../../transcript/transcript';
import { meantInterval, statedInterval } from '../numbers/figure-interval';
import { intervalsEqual, onlyValue, point, type Interval } from '../numbers/interval';
import type { Entry } from '../entries/entry';
import { amountOf } from '../numbers/amount';
import { order, type Rational } from '../numbers/rational';
import type { Dimension } from '../numbers/dimension';
import { dimensionOf } from '../numbers/dimension';
import { convertPair, type Conversion } from '../numbers/conversion';
import { comparePopulations } from '../scope/population';
import { defaultRelateOptions, type RelateOptions } from '../relate-options';

/** One side of a comparison with everything a rule may ask for. */
export interface Side {
  readonly entry: Entry;
  readonly speaker: Speaker;
  readonly dimension: Dimension;
  /** As stated, in the unit of the comparison; null where no number was said. */
  readonly stated: Interval | null;
  /** What would have been said so; equals `stated` where nothing was rounded. */
  readonly precision: Interval | null;
  /** The number said, in the unit of the comparison. */
  readonly value: Rational | null;
}

/** Two figures of different speakers. Rules see this and nothing else. */
export interface Pair {
  readonly a: Side;
  readonly b: Side;
  /** null where the units do not convert into each other. */
  readonly conversion: Conversion | null;
  readonly population: ReturnType<typeof comparePopulations>;
}

/** A bare number beside a count counts the same thing; its noun was left out. */
function sameSort(own: Dimension, other: Dimension): Dimension {
  return own === 'number' && other === 'count' ? 'count' : own;
}

function sideOf(entry: Entry, speaker: Speaker): Side {
  const stated = statedInterval(entry.figure);
  const precision = meantInterval(entry.figure);
  const value = stated === null ? null : (onlyValue(stated) ?? amountOf(entry.figure, entry.figure.value));
  return { entry, speaker, dimension: dimensionOf(entry.figure), stated, precision, value };
}

function convertSide(side: Side, convert: (interval: Interval) => Interval): Side {
  return {
    ...side,
    stated: side.stated && convert(side.stated),
    precision: side.precision && convert(side.precision),
    value: side.value && onlyValue(convert(point(side.value))),
  };
}

/** Brings two entries face to face, in one unit where that can be had. */
export function makePair(
  a: Entry,
  speakerA: Speaker,
  b: Entry,
  speakerB: Speaker,
  { rates }: RelateOptions = defaultRelateOptions,
): Pair {
  const [plainLeft, plainRight] = [sideOf(a, speakerA), sideOf(b, speakerB)];
  const left = { ...plainLeft, dimension: sameSort(plainLeft.dimension, plainRight.dimension) };
  const right = { ...plainRight, dimension: sameSort(plainRight.dimension, plainLeft.dimension) };
  const conversion = convertPair(a.figure, b.figure, rates);
  const population = comparePopulations(a.population, b.population);
  if (conversion === null) return { a: left, b: right, conversion, population };
  return {
    a: convertSide(left, conversion.convertA),
    b: convertSide(right, conversion.convertB),
    conversion,
    population,
  };
}

/** True where both say the same number with the same looseness. */
export function statesTheSame(pair: Pair): boolean {
  const { a, b } = pair;
  if (a.stated === null || b.stated === null) return false;
  return intervalsEqual(a.stated, b.stated) && looseness(a) === looseness(b);
}

/** "about 340" and "between 306 and 374" allow the same numbers and are not the same statement. */
function looseness(side: Side): string {
  const { qualifier } = side.entry.figure;
  return qualifier === null || qualifier === 'exact' ? 'exact' : qualifier;
}

/** True where both sides hold one number and it is the same. */
export function sameNumber(a: Side, b: Side): boolean {
  return a.value !== null && b.value !== null && order(a.value, b.value) === 0;
}
