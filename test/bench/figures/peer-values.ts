import type { Figure } from '#core/figures/figure';

/** Their values are rounded to fifteen digits; ours are exact. */
const relativeRounding = 1e-9;

/** Ours beside a value of theirs ("100%", "1E-12", "1979"); a range of theirs is "middle±half". */
export function closeTo(ours: number, theirs: string | null): boolean {
  if (theirs === null || theirs === 'null') return false;
  const middle = Number(theirs.replace(/%$/, '').replace(/±.*$/, ''));
  return Math.abs(ours - middle) <= Math.abs(middle) * relativeRounding;
}

/** The numbers that a figure may be said to have: its value, or both ends and the middle of its range. */
export function valuesOf(figure: Figure): readonly number[] {
  const own = numberOf(figure.kind === 'date-range' ? (figure.value?.split('/')[0] ?? null) : figure.value);
  if (own !== null) return [own];
  const [lower, upper] = [numberOf(figure.lower), numberOf(figure.upper)];
  return figure.kind === 'range' && lower !== null && upper !== null
    ? [lower, upper, (lower + upper) / 2]
    : [];
}

const partsOfDuration = /^P(?:T?)([\d.]+)([YMWDHS])$/;
const yearsOfLongUnits: Readonly<Record<string, number>> = { decade: 10, century: 100 };

function numberOf(value: string | null): number | null {
  if (value === null) return null;
  const duration = partsOfDuration.exec(value)?.[1];
  if (duration !== undefined) return Number(duration);
  const [top, bottom] = value.split('/');
  const number = bottom === undefined ? Number(value) : Number(top) / Number(bottom);
  return Number.isFinite(number) ? number : null;
}

/** "five centuries" is kept as 500 years. */
export function longUnitFactor(unit: string | null): number {
  return 1 / (yearsOfLongUnits[unit ?? ''] ?? 1);
}
