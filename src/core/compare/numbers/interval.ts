import { absolute, add, divide, multiply, negate, order, subtract, type Rational } from './rational';

/** One end of an interval; null in an Interval is an open end towards infinity. */
export interface Bound {
  readonly value: Rational;
  readonly inclusive: boolean;
}

export interface Interval {
  readonly lower: Bound | null;
  readonly upper: Bound | null;
}

/** The interval that holds one number only. */
export function point(value: Rational): Interval {
  return { lower: { value, inclusive: true }, upper: { value, inclusive: true } };
}

/** The number where the interval holds just one, else null. */
export function onlyValue(interval: Interval): Rational | null {
  const { lower, upper } = interval;
  if (lower === null || upper === null || order(lower.value, upper.value) !== 0) return null;
  return lower.inclusive && upper.inclusive ? lower.value : null;
}

function endsBefore(a: Interval, b: Interval): boolean {
  if (a.upper === null || b.lower === null) return false;
  const side = order(a.upper.value, b.lower.value);
  return side < 0 || (side === 0 && !(a.upper.inclusive && b.lower.inclusive));
}

/** True where some number lies in both. */
export function intervalsOverlap(a: Interval, b: Interval): boolean {
  return !endsBefore(a, b) && !endsBefore(b, a);
}

function sameBound(a: Bound | null, b: Bound | null): boolean {
  if (a === null || b === null) return a === b;
  return a.inclusive === b.inclusive && order(a.value, b.value) === 0;
}

/** True where both hold the same numbers. */
export function intervalsEqual(a: Interval, b: Interval): boolean {
  return sameBound(a.lower, b.lower) && sameBound(a.upper, b.upper);
}

/** How far two disjoint intervals lie apart, between their nearest ends; null where they overlap. */
export function gapBetween(a: Interval, b: Interval): Rational | null {
  if (endsBefore(a, b) && a.upper !== null && b.lower !== null) return subtract(b.lower.value, a.upper.value);
  if (endsBefore(b, a) && b.upper !== null && a.lower !== null) return subtract(a.lower.value, b.upper.value);
  return null;
}

/** Every number of the interval times a positive factor. */
export function scaleInterval(interval: Interval, factor: Rational): Interval {
  const scale = (bound: Bound | null) =>
    bound && { ...bound, value: multiply(bound.value, absolute(factor)) };
  return { lower: scale(interval.lower), upper: scale(interval.upper) };
}

/** The interval mirrored at zero: a fall of 5 is a change of minus 5. */
export function mirrorInterval(interval: Interval): Interval {
  const mirror = (bound: Bound | null) => bound && { ...bound, value: negate(bound.value) };
  return { lower: mirror(interval.upper), upper: mirror(interval.lower) };
}

function combine(a: Bound | null, b: Bound | null, by: (a: Rational, b: Rational) => Rational): Bound | null {
  return a && b && { value: by(a.value, b.value), inclusive: a.inclusive && b.inclusive };
}

/** What the sum of a number of each can be. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return { lower: combine(a.lower, b.lower, add), upper: combine(a.upper, b.upper, add) };
}

/** What the product can be; neither may reach below zero. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return { lower: combine(a.lower, b.lower, multiply), upper: combine(a.upper, b.upper, multiply) };
}

/** What the quotient can be; the divisor must lie above zero, else an end stays open. */
export function divideIntervals(a: Interval, b: Interval): Interval {
  const by = (top: Bound | null, bottom: Bound | null): Bound | null => {
    const value = top && bottom && divide(top.value, bottom.value);
    return top && bottom && value && { value, inclusive: top.inclusive && bottom.inclusive };
  };
  return { lower: by(a.lower, b.upper), upper: by(a.upper, b.lower) };
}

/** The interval a little wider on both sides. */
export function widenInterval(interval: Interval, by: Rational): Interval {
  const { lower, upper } = interval;
  return {
    lower: lower && { ...lower, value: subtract(lower.value, by) },
    upper: upper && { ...upper, value: add(upper.value, by) },
  };
}
