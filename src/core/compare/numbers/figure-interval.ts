import type { Figure } from '../../figures/figure';
import { mirrorInterval, point, type Bound, type Interval } from './interval';
import {
  absolute,
  add,
  multiply,
  order,
  powerOfTen,
  rational,
  subtract,
  zero,
  type Rational,
} from './rational';
import { amountOf } from './amount';
import { dimensionOf } from './dimension';

const half = rational(1n, 2n);

function bound(figure: Figure, text: string | null, inclusive: boolean): Bound | null {
  const value = amountOf(figure, text);
  return value && { value, inclusive };
}

/** The numbers a figure allows, by its bounds; null where it gives no number. A fall counts below zero. */
export function statedInterval(figure: Figure): Interval | null {
  const lower = bound(figure, figure.lower, figure.lowerInclusive);
  const upper = bound(figure, figure.upper, figure.upperInclusive);
  const value = amountOf(figure, figure.value);
  const interval = lower === null && upper === null ? value && point(value) : { lower, upper };
  return interval && figure.change === 'fall' ? mirrorInterval(interval) : interval;
}

/** Digits before the decimal point, less one; below zero for 0.05. */
function leadingExponent(value: Rational): number {
  let exponent = 0;
  while (order(powerOfTen(exponent + 1), value) <= 0) exponent += 1;
  while (order(powerOfTen(exponent), value) > 0) exponent -= 1;
  return exponent;
}

/** Half of the last place said: 3.4 billion is good to 50 million. */
function roundingHalfWidth(value: Rational, digits: number): Rational {
  return multiply(half, powerOfTen(leadingExponent(value) - digits + 1));
}

/**
 * Whole counts without a scale word are exact: whoever writes out the zeros means them. Anything else, and whatever has a
 * scale word, was rounded at the last digit said.
 */
function isRounded(figure: Figure): boolean {
  if (figure.qualifier !== null || figure.value === null) return false;
  const dimension = dimensionOf(figure);
  const whole = dimension === 'count' || dimension === 'ordinal';
  return !whole || figure.scaleWord !== null;
}

/**
 * The numbers that would have been said so: [3.35, 3.45) billion for "3.4 billion". Half-open, so that neighbours at the same
 * precision (3.4 and 3.5) do not meet. Null where the figure is exact or already an interval.
 */
function roundingInterval(figure: Figure): Interval | null {
  const value = amountOf(figure, figure.value);
  const digits = figure.significantDigits;
  if (value === null || digits === null || digits < 1 || !isRounded(figure)) return null;
  const size = absolute(value);
  if (order(size, zero) === 0) return null;
  const width = roundingHalfWidth(size, digits);
  const interval: Interval = {
    lower: { value: subtract(size, width), inclusive: true },
    upper: { value: add(size, width), inclusive: false },
  };
  return figure.change === 'fall' ? mirrorInterval(interval) : interval;
}

/** The numbers that could have been meant: what would be rounded so, else what was stated. */
export function meantInterval(figure: Figure): Interval | null {
  return roundingInterval(figure) ?? statedInterval(figure);
}
