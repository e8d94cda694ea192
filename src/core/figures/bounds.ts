import { addDecimals, isDecimal, multiplyDecimals, subtractDecimals } from './decimal';
import { divideDecimals } from './decimal';
import { addDays, writeDay, type Day } from './calendar';
import { moveBy, writeDuration } from './duration';
import type { Mention } from './grammar/mention';
import type { Qualifier } from './figure';

/** The interval a figure allows; null is an open end. */
export interface Bounds {
  readonly lower: string | null;
  readonly upper: string | null;
  readonly lowerInclusive: boolean;
  readonly upperInclusive: boolean;
}

/** Product default for "about" and for the soft edge of "almost": a tenth. */
export const defaultTolerance = '0.1';

const open: Bounds = { lower: null, upper: null, lowerInclusive: false, upperInclusive: false };

/** The bounds that value and qualifier give; `tolerance` is the relative half-width of "about", a decimal string. */
export function boundsOf(mention: Mention, base: Day | null, tolerance: string): Bounds {
  if (mention.ends !== null) return closed(mention.ends[0], mention.ends[1]);
  const { time, value } = mention;
  if (value === null || mention.kind === 'name') return open;
  if (time !== null && time.direction !== 0)
    return base === null ? open : distanceBounds(mention, base, tolerance);
  if (time !== null)
    return mapBounds(numericBounds(time.amount, mention.qualifier, tolerance), (amount) =>
      writeDuration(amount, time.unit),
    );
  return numericBounds(value, mention.qualifier, tolerance);
}

/** The bounds of a plain number: round ends where the qualifier leaves the value out. */
export function numericBounds(value: string, qualifier: Qualifier | null, tolerance: string): Bounds {
  switch (qualifier) {
    case null:
    case 'exact':
    case 'between':
      return closed(value, value);
    case 'about':
      return closed(
        scaled(value, subtractDecimals('1', tolerance)),
        scaled(value, addDecimals('1', tolerance)),
      );
    case 'almost':
      return {
        lower: scaled(value, subtractDecimals('1', tolerance)),
        upper: value,
        lowerInclusive: true,
        upperInclusive: false,
      };
    case 'more-than':
      return { ...open, lower: value };
    case 'at-least':
      return { ...open, lower: value, lowerInclusive: true };
    case 'less-than':
      return { ...open, upper: value };
    case 'at-most':
      return { ...open, upper: value, upperInclusive: true };
  }
}

/** "2/3" has no finite decimal; its tolerance is reckoned to six places. */
function scaled(value: string, factor: string): string {
  return multiplyDecimals(isDecimal(value) ? value : roundedFraction(value), factor);
}

function roundedFraction(value: string): string {
  const [top, bottom] = value.split('/');
  return divideDecimals(top ?? '0', bottom ?? '1', 6) ?? '0';
}

/** Dates for "less than three months ago": farther away is earlier, and the day of speaking ends the interval. */
function distanceBounds(mention: Mention, base: Day, tolerance: string): Bounds {
  const { time } = mention;
  if (time === null || time.direction === 0) return open;
  const far = numericBounds(time.amount, mention.qualifier, tolerance);
  const at = (amount: string | null): string | null =>
    amount === null ? null : writeDay(moveBy(base, amount, time.unit, time.direction === 1 ? 1 : -1));
  const [near, distant] = [at(far.lower), at(far.upper)];
  const nearOrBase = near ?? (distant === null ? null : writeDay(addDays(base, 0)));
  const nearInclusive = near === null ? distant !== null : far.lowerInclusive;
  return time.direction === -1
    ? { lower: distant, upper: nearOrBase, lowerInclusive: far.upperInclusive, upperInclusive: nearInclusive }
    : {
        lower: nearOrBase,
        upper: distant,
        lowerInclusive: nearInclusive,
        upperInclusive: far.upperInclusive,
      };
}

function closed(lower: string, upper: string): Bounds {
  return { lower, upper, lowerInclusive: true, upperInclusive: true };
}

function mapBounds(bounds: Bounds, write: (value: string) => string): Bounds {
  const map = (value: string | null): string | null => (value === null ? null : write(value));
  return { ...bounds, lower: map(bounds.lower), upper: map(bounds.upper) };
}
