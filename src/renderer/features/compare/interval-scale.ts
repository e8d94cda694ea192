import type { BoardFigure } from '#core/compare/board';

/** One bound or range on the line; null runs off its end. Places are 0..1. */
export interface BarRange {
  readonly from: number | null;
  readonly to: number | null;
  /** The bound itself is left out ("more than"). */
  readonly open: boolean;
}

export interface BarTick {
  readonly at: number;
  readonly label: string;
}

export interface Bar {
  readonly ranges: readonly BarRange[];
  readonly points: readonly number[];
  readonly ticks: readonly BarTick[];
}

const short = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumSignificantDigits: 4 });

/** Only for places on a drawing: the figure itself stays a decimal string. Dates and fractions have no place here. */
function placeable(decimal: string | null): number | null {
  const number = decimal === null || decimal === '' ? NaN : Number(decimal);
  return Number.isFinite(number) ? number : null;
}

interface Extent {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly open: boolean;
}

function extentOf(figure: BoardFigure): Extent | null {
  const [lower, upper] = [placeable(figure.lower), placeable(figure.upper)];
  if ((lower === null && upper === null) || lower === upper) return null;
  return { lower, upper, open: figure.qualifier === 'more-than' || figure.qualifier === 'less-than' };
}

/** A drawing where a bound and a value can be seen against each other; null where it would show no more than the words. */
export function intervalBar(figures: readonly BoardFigure[]): Bar | null {
  const extents = figures.map(extentOf).filter((extent) => extent !== null);
  const bounds = extents.flatMap(({ lower, upper }) => [lower, upper]).filter((bound) => bound !== null);
  const values = figures.map(({ value }) => placeable(value)).filter((value) => value !== null);
  const points = [...new Set(values.filter((value) => !bounds.includes(value)))];
  if (extents.length === 0 || points.length === 0) return null;
  const numbers = [...new Set([...bounds, ...points])].toSorted((a, b) => a - b);
  const [least, most] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  const margin = (most - least) * 0.7 || 1;
  const place = (number: number) => (number - least + margin) / (most - least + 2 * margin);
  return {
    ranges: extents.map(({ lower, upper, open }) => ({
      from: lower === null ? null : place(lower),
      to: upper === null ? null : place(upper),
      open,
    })),
    points: points.map(place),
    ticks: numbers.map((number) => ({ at: place(number), label: short.format(number) })),
  };
}
