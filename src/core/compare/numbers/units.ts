import { divide, one, parseRational, type Rational } from './rational';

/** What is measured by units of a fixed size. */
export type Measurement =
  'duration' | 'length' | 'area' | 'volume' | 'mass' | 'energy' | 'power' | 'speed' | 'data';

/** A unit with its size; units of different families do not convert. */
export interface Unit {
  readonly name: string;
  readonly dimension: Measurement;
  readonly family: string;
  /** How many of the family's base unit it is. */
  readonly factor: Rational;
}

interface Family {
  readonly dimension: Measurement;
  readonly family: string;
  readonly rows: readonly (readonly [name: string, factor: string, ...also: string[]])[];
}

/**
 * Units that convert by a fixed factor: name, size in the family's base unit, other spellings. Months and years form a family
 * apart from days: a month has no fixed number of days. Miles, feet, pounds, acres: international (1959); the barrel is
 * that of oil, 42 US gallons; the ton without another word is taken for the metric one, as interpreters use it.
 */
const families: readonly Family[] = [
  {
    dimension: 'duration',
    family: 'clock',
    rows: [
      ['second', '1'],
      ['minute', '60'],
      ['hour', '3600'],
      ['day', '86400'],
      ['week', '604800'],
    ],
  },
  {
    dimension: 'duration',
    family: 'calendar',
    rows: [
      ['month', '1'],
      ['quarter', '3'],
      ['year', '12'],
      ['decade', '120'],
      ['century', '1200'],
    ],
  },
  {
    dimension: 'length',
    family: 'length',
    rows: [
      ['millimetre', '0.001'],
      ['centimetre', '0.01'],
      ['metre', '1', 'meter', 'm'],
      ['kilometre', '1000', 'kilometer', 'km'],
      ['inch', '0.0254'],
      ['foot', '0.3048'],
      ['yard', '0.9144'],
      ['mile', '1609.344'],
      ['nautical mile', '1852'],
    ],
  },
  {
    dimension: 'area',
    family: 'area',
    rows: [
      ['square metre', '1', 'square meter'],
      ['hectare', '10000'],
      ['square kilometre', '1000000', 'square kilometer'],
      ['acre', '4046.8564224'],
      ['square foot', '0.09290304'],
      ['square mile', '2589988.110336'],
    ],
  },
  {
    dimension: 'volume',
    family: 'volume',
    rows: [
      ['litre', '0.001', 'liter'],
      ['cubic metre', '1', 'cubic meter'],
      ['cubic kilometre', '1000000000'],
      ['bcm', '1000000000', 'billion cubic metre'],
      ['cubic foot', '0.028316846592'],
      ['gallon', '0.003785411784'],
      ['barrel', '0.158987294928'],
    ],
  },
  {
    dimension: 'mass',
    family: 'mass',
    rows: [
      ['gram', '0.001'],
      ['kilogram', '1', 'kilogramme', 'kg'],
      ['quintal', '100'],
      ['tonne', '1000', 'ton', 'metric ton'],
      ['kilotonne', '1000000'],
      ['megatonne', '1000000000'],
      ['gigatonne', '1000000000000'],
      ['pound', '0.45359237'],
      ['ounce', '0.028349523125'],
    ],
  },
  {
    dimension: 'energy',
    family: 'energy',
    rows: [
      ['kilowatt-hour', '1', 'kwh'],
      ['megawatt-hour', '1000', 'mwh'],
      ['gigawatt-hour', '1000000', 'gwh'],
      ['terawatt-hour', '1000000000', 'twh'],
    ],
  },
  {
    dimension: 'power',
    family: 'power',
    rows: [
      ['watt', '1'],
      ['kilowatt', '1000'],
      ['megawatt', '1000000'],
      ['gigawatt', '1000000000'],
      ['terawatt', '1000000000000'],
    ],
  },
  {
    dimension: 'speed',
    family: 'speed',
    rows: [
      ['km/h', '1', 'kilometre/hour'],
      ['mph', '1.609344', 'mile/hour'],
    ],
  },
  {
    dimension: 'data',
    family: 'data',
    rows: [
      ['megabit/second', '1'],
      ['gigabit/second', '1000'],
    ],
  },
];

const unitByName: ReadonlyMap<string, Unit> = new Map(
  families.flatMap(({ dimension, family, rows }) =>
    rows.flatMap(([name, size, ...also]) => {
      const unit: Unit = { name, dimension, family, factor: parseRational(size) ?? one };
      return [name, ...also].map((spelling) => [spelling, unit] as const);
    }),
  ),
);

/** "barrel/day": so much each day converts with so much each hour, and with no amount that is not for a time. */
function findRate(amount: string, each: string): Unit | null {
  const [of, per] = [unitByName.get(amount), unitByName.get(each)];
  const factor = of && per ? divide(of.factor, per.factor) : null;
  if (of === undefined || per === undefined || factor === null) return null;
  return { name: `${amount}/${each}`, dimension: of.dimension, family: `${of.family}/${per.family}`, factor };
}

/** The table's entry for a unit's singular name, in any of its spellings, or for a rate of two of them; null for other words. */
export function findUnit(name: string): Unit | null {
  const wanted = name.toLowerCase();
  const known = unitByName.get(wanted);
  if (known !== undefined || !wanted.includes('/')) return known ?? null;
  const [amount = '', each = '', ...more] = wanted.split('/');
  return more.length > 0 ? null : findRate(amount, each);
}

/** How many of `to` one of `from` is; null where they do not convert. */
export function unitRatio(from: Unit, to: Unit): Rational | null {
  return from.family === to.family ? divide(from.factor, to.factor) : null;
}
