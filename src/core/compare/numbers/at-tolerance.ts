import { numericBounds, type Bounds } from '../../figures/bounds';
import { divideDecimals } from '../../figures/decimal';
import { writeDuration } from '../../figures/duration';
import type { Figure } from '../../figures/figure';
import { timeUnits } from '../../figures/tables/units';
import { amountOf } from './amount';
import { parseRational } from './rational';

/** Decimals that a duration in its own unit is reckoned to; a third of a year does not end. */
const durationDecimals = 6;

const isLoose = ({ qualifier }: Figure): boolean => qualifier === 'about' || qualifier === 'almost';

/** The bounds of a length of time by its value and qualifier, as lengths; null where it has none. */
export function durationBounds(figure: Figure, tolerance: string): Bounds | null {
  const unit = timeUnits.get(figure.unit ?? '');
  const amount = amountOf(figure, figure.value);
  if (unit === undefined || amount === null) return null;
  const said = divideDecimals(String(amount.numerator), String(amount.denominator), durationDecimals);
  if (said === null) return null;
  const bounds = numericBounds(said, figure.qualifier, tolerance);
  const write = (bound: string | null) => bound && writeDuration(bound, unit);
  return { ...bounds, lower: write(bounds.lower), upper: write(bounds.upper) };
}

/**
 * The figure with "about" and "almost" as wide as the tolerance says (a decimal string: 0.1 is a tenth either side); any
 * other figure, and all of them where it is null, as they were read.
 */
export function atTolerance(figure: Figure, tolerance: string | null): Figure {
  if (tolerance === null || figure.value === null || !isLoose(figure)) return figure;
  if (figure.kind === 'duration') return { ...figure, ...durationBounds(figure, tolerance) };
  if (parseRational(figure.value) === null) return figure;
  return { ...figure, ...numericBounds(figure.value, figure.qualifier, tolerance) };
}
