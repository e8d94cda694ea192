import { assertNever } from '../../result';
import type { Figure } from '../../figures/figure';
import { findUnit, type Measurement } from './units';

/** What sort of amount a figure is; amounts of different dimensions are never set against each other. */
export type Dimension =
  | 'count'
  | 'money'
  | 'percent'
  | 'percentage-points'
  | 'ordinal'
  | 'multiple'
  | 'fraction'
  | Measurement
  | 'number'
  | 'none';

const currencyCode = /^[A-Z]{3}$/;

function dimensionOfUnit(unit: string | null): Dimension {
  if (unit === null) return 'number';
  if (unit === '%') return 'percent';
  if (unit === 'pp') return 'percentage-points';
  if (currencyCode.test(unit)) return 'money';
  return findUnit(unit)?.dimension ?? 'count';
}

/** The dimension of a figure; `none` for dates, names and whatever gives no amount. */
export function dimensionOf(figure: Figure): Dimension {
  switch (figure.kind) {
    case 'money':
    case 'percent':
    case 'percentage-points':
    case 'ordinal':
    case 'multiple':
    case 'fraction':
    case 'duration':
      return figure.kind;
    case 'count':
    case 'number':
    case 'range':
      return dimensionOfUnit(figure.unit);
    case 'vague':
      return dimensionOfUnit(figure.unit ?? figure.head);
    case 'date':
    case 'date-range':
    case 'relative-date':
    case 'name':
      return 'none';
    default:
      return assertNever(figure.kind);
  }
}

const dimensionWords: Readonly<Record<Dimension, string>> = {
  count: 'count',
  money: 'amount of money',
  percent: 'percentage',
  'percentage-points': 'number of percentage points',
  ordinal: 'place in a series',
  multiple: 'multiple',
  fraction: 'fraction',
  duration: 'length of time',
  length: 'length',
  area: 'area',
  volume: 'volume',
  mass: 'weight',
  energy: 'amount of energy',
  power: 'power',
  speed: 'speed',
  data: 'rate of data',
  number: 'bare number',
  none: 'statement without an amount',
};

/** A dimension in words, without article. */
export function nameDimension(dimension: Dimension): string {
  return dimensionWords[dimension];
}
