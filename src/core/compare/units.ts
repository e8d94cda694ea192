import { parseRational, one, type Rational } from './rational';

interface UnitEntry {
  readonly name: string;
  readonly dimension: 'duration' | 'length' | 'area' | 'mass' | 'energy';
  /** How many of the dimension's base unit it is; units of different families do not convert. */
  readonly factor: string;
  readonly family: string;
  readonly otherNames?: readonly string[];
}

/**
 * Units that convert by a fixed factor. Months and years form a family apart from days: a month has no fixed number of days.
 */
export const units: readonly UnitEntry[] = [
  { name: 'second', dimension: 'duration', factor: '1', family: 'clock' },
  { name: 'minute', dimension: 'duration', factor: '60', family: 'clock' },
  { name: 'hour', dimension: 'duration', factor: '3600', family: 'clock' },
  { name: 'day', dimension: 'duration', factor: '86400', family: 'clock' },
  { name: 'week', dimension: 'duration', factor: '604800', family: 'clock' },
  { name: 'month', dimension: 'duration', factor: '1', family: 'calendar' },
  { name: 'quarter', dimension: 'duration', factor: '3', family: 'calendar' },
  { name: 'year', dimension: 'duration', factor: '12', family: 'calendar' },
  { name: 'decade', dimension: 'duration', factor: '120', family: 'calendar' },
  { name: 'century', dimension: 'duration', factor: '1200', family: 'calendar' },
  { name: 'metre', dimension: 'length', factor: '1', family: 'length', otherNames: ['meter', 'm'] },
  {
    name: 'kilometre',
    dimension: 'length',
    factor: '1000',
    family: 'length',
    otherNames: ['kilometer', 'km'],
  },
  { name: 'mile', dimension: 'length', factor: '1609.344', family: 'length' },
  { name: 'square metre', dimension: 'area', factor: '1', family: 'area', otherNames: ['square meter'] },
  { name: 'hectare', dimension: 'area', factor: '10000', family: 'area' },
  {
    name: 'square kilometre',
    dimension: 'area',
    factor: '1000000',
    family: 'area',
    otherNames: ['square kilometer'],
  },
  { name: 'kilogram', dimension: 'mass', factor: '1', family: 'mass', otherNames: ['kilogramme', 'kg'] },
  { name: 'tonne', dimension: 'mass', factor: '1000', family: 'mass', otherNames: ['ton', 'metric ton'] },
  { name: 'kilowatt-hour', dimension: 'energy', factor: '1', family: 'energy', otherNames: ['kwh'] },
  { name: 'megawatt-hour', dimension: 'energy', factor: '1000', family: 'energy', otherNames: ['mwh'] },
  { name: 'gigawatt-hour', dimension: 'energy', factor: '1000000', family: 'energy', otherNames: ['gwh'] },
];

/** The table's entry for a unit's singular name, in any of its spellings. */
export function findUnit(name: string): UnitEntry | null {
  const wanted = name.toLowerCase();
  return units.find((unit) => unit.name === wanted || unit.otherNames?.includes(wanted)) ?? null;
}

/** The base units of the family in one unit; null where the table gives none. */
export function unitFactor(unit: UnitEntry): Rational {
  return parseRational(unit.factor) ?? one;
}
