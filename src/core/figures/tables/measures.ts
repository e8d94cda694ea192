/** Prefixes of the SI and of data, by name, with their symbol. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['exa', 'E'],
  ['peta', 'P'],
  ['tera', 'T'],
  ['giga', 'G'],
  ['mega', 'M'],
  ['kilo', 'k'],
  ['hecto', 'h'],
  ['deca', 'da'],
  ['deci', 'd'],
  ['centi', 'c'],
  ['milli', 'm'],
  ['micro', 'µ'],
  ['nano', 'n'],
  ['pico', 'p'],
]);

interface MeasureRow {
  readonly name: string;
  /** Other spellings of the name, in the singular. */
  readonly also?: readonly string[];
  /** Symbols are read with their case; one that is also a word of English must touch its digits. */
  readonly symbols?: readonly string[];
  /** Prefixes it takes, by name. */
  readonly prefixes?: readonly string[];
  readonly plural?: string;
}

const small = ['deci', 'centi', 'milli', 'micro', 'nano', 'pico'];
const large = ['kilo', 'mega', 'giga', 'tera'];
const data = ['kilo', 'mega', 'giga', 'tera', 'peta', 'exa'];

/** The base measures: what they are called here, and how else they are written. */
const rows: readonly MeasureRow[] = [
  { name: 'metre', also: ['meter'], symbols: ['m'], prefixes: ['kilo', ...small] },
  { name: 'gram', also: ['gramme'], symbols: ['g'], prefixes: ['kilo', 'milli', 'micro', 'nano'] },
  {
    name: 'litre',
    also: ['liter'],
    symbols: ['l', 'L'],
    prefixes: ['hecto', 'deci', 'centi', 'milli', 'micro'],
  },
  { name: 'watt', symbols: ['W'], prefixes: [...large, 'milli'] },
  { name: 'watt-hour', also: ['watt hour'], symbols: ['Wh'], prefixes: large },
  { name: 'hertz', symbols: ['Hz'], prefixes: large, plural: 'hertz' },
  { name: 'byte', symbols: ['B'], prefixes: data },
  { name: 'bit', prefixes: data },
  { name: 'joule', symbols: ['J'], prefixes: [...large, 'milli'] },
  { name: 'calorie', symbols: ['cal'], prefixes: ['kilo'] },
  { name: 'volt', symbols: ['V'], prefixes: ['kilo', 'mega', 'milli'] },
  { name: 'ampere', also: ['amp'], symbols: ['A'], prefixes: ['kilo', 'milli'] },
  { name: 'pascal', symbols: ['Pa'], prefixes: ['hecto', 'kilo', 'mega', 'giga'] },
  { name: 'newton', symbols: ['N'], prefixes: ['kilo', 'mega'] },
  { name: 'electronvolt', symbols: ['eV'], prefixes: large },
  { name: 'sievert', symbols: ['Sv'], prefixes: ['milli', 'micro'] },
  { name: 'gray', symbols: ['Gy'], prefixes: ['milli', 'micro'] },
  { name: 'becquerel', symbols: ['Bq'], prefixes: [...large, 'peta'] },
  { name: 'bar', symbols: [], prefixes: ['milli'] },
  { name: 'mile', symbols: ['mi'] },
  { name: 'nautical mile', symbols: ['nmi'] },
  { name: 'foot', symbols: ['ft'], plural: 'feet' },
  { name: 'inch', symbols: ['in'], plural: 'inches' },
  { name: 'yard', symbols: ['yd', 'yds'] },
  { name: 'light-year', also: ['light year'] },
  { name: 'hectare', symbols: ['ha'] },
  { name: 'acre' },
  { name: 'tonne', also: ['metric ton', 'metric-ton'], symbols: ['t'], prefixes: ['kilo', 'mega', 'giga'] },
  { name: 'ton' },
  { name: 'pound', symbols: ['lb', 'lbs'] },
  { name: 'ounce', symbols: ['oz'] },
  { name: 'stone', plural: 'stone' },
  { name: 'quintal' },
  { name: 'carat' },
  { name: 'barrel', symbols: ['bbl', 'bbls'] },
  { name: 'bushel' },
  { name: 'gallon', symbols: ['gal'] },
  { name: 'quart' },
  { name: 'pint' },
  { name: 'teaspoon', symbols: ['tsp'] },
  { name: 'tablespoon', symbols: ['tbsp'] },
  { name: 'cup' },
  { name: 'horsepower', symbols: ['hp'], plural: 'horsepower' },
  { name: 'degree of arc' },
  { name: 'radian', symbols: ['rad'] },
  { name: 'degree', symbols: ['°'], also: ['deg'] },
  { name: 'kelvin', plural: 'kelvin' },
  { name: 'knot' },
  { name: 'decibel', symbols: ['dB'] },
  { name: 'pixel' },
  { name: 'km/h', symbols: ['kmh', 'kph', 'kmph'] },
  { name: 'mph', symbols: ['mph'] },
  { name: 'ppm', symbols: ['ppm'], plural: 'ppm' },
  { name: 'ppb', symbols: ['ppb'], plural: 'ppb' },
  { name: 'mpg', symbols: ['mpg'], plural: 'mpg' },
  { name: 'psi', symbols: ['psi'], plural: 'psi' },
];

interface Spelled {
  readonly words: readonly (readonly [string, string])[];
  readonly symbols: readonly (readonly [string, string])[];
}

function spell(row: MeasureRow): Spelled {
  const names = [row.name, ...(row.also ?? [])];
  const forms = (prefix: string): readonly string[] => [
    ...names.flatMap((name) => [`${prefix}${name}`, `${prefix}${name}s`]),
    ...(row.plural === undefined ? [] : [`${prefix}${row.plural}`]),
  ];
  const withPrefix = (row.prefixes ?? []).map((prefix) => [prefix, `${prefix}${row.name}`] as const);
  return {
    words: [
      ...forms('').map((form) => [form, row.name] as const),
      ...withPrefix.flatMap(([prefix, name]) => forms(prefix).map((form) => [form, name] as const)),
    ],
    symbols: (row.symbols ?? []).flatMap((symbol) => [
      [symbol, row.name] as const,
      ...withPrefix.map(([prefix, name]) => [`${prefixes.get(prefix)}${symbol}`, name] as const),
    ]),
  };
}

const spelled = rows.map(spell);

/** Measures by their written names, lower case, singular and plural. */
export const measureWords: ReadonlyMap<string, string> = new Map([
  ...spelled.flatMap(({ words }) => words),
  ['kilo', 'kilogram'],
  ['kilos', 'kilogram'],
]);

/** Spellings that are no mere prefix and symbol; "kms" and what speech writes in capitals. */
const otherSymbols: readonly (readonly [string, string])[] = [
  ['kms', 'kilometre'],
  ['KM', 'kilometre'],
  ['Km', 'kilometre'],
  ['kgs', 'kilogram'],
  ['KG', 'kilogram'],
  ['mcg', 'microgram'],
  ['μg', 'microgram'],
  ['μm', 'micrometre'],
  ['ML', 'millilitre'],
  ['KWh', 'kilowatt-hour'],
  ['kwh', 'kilowatt-hour'],
  ['KW', 'kilowatt'],
  ['kw', 'kilowatt'],
  ['mw', 'megawatt'],
  ['gw', 'gigawatt'],
  ['mwh', 'megawatt-hour'],
  ['gwh', 'gigawatt-hour'],
  ['mb', 'megabit'],
  ['gb', 'gigabit'],
  ['KB', 'kilobyte'],
  ['kb', 'kilobit'],
  ['Mb', 'megabit'],
  ['Gb', 'gigabit'],
  ['Kts', 'knot'],
  ['kts', 'knot'],
  ['cc', 'millilitre'],
  ['tpd', 'ton/day'],
];

/** Measures by their symbols, with their case. */
export const measureSymbols: ReadonlyMap<string, string> = new Map([
  ...spelled.flatMap(({ symbols }) => symbols),
  ...otherSymbols,
]);

/** Symbols of the energy trade that hold a round number of a measure: the measure, and how many of it one is. */
export const roundSymbols: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['mcm', ['cubic metre', '1000000']],
  ['bcm', ['cubic metre', '1000000000']],
  ['tcm', ['cubic metre', '1000000000000']],
  ['bcf', ['cubic foot', '1000000000']],
  ['tcf', ['cubic foot', '1000000000000']],
  ['bpd', ['barrel/day', '1']],
  ['bopd', ['barrel/day', '1']],
  ['mbd', ['barrel/day', '1000000']],
  ['mbpd', ['barrel/day', '1000000']],
  ['mtpa', ['tonne/year', '1000000']],
]);

/** Barrels a day behind a stroke ("1.2 mb/d"), and how many of them one is. */
export const barrelSymbols: ReadonlyMap<string, string> = new Map([
  ['b', '1'],
  ['bbl', '1'],
  ['kb', '1000'],
  ['mb', '1000000'],
  ['mmb', '1000000'],
]);

const baseNames: ReadonlySet<string> = new Set([...measureWords.values(), ...measureSymbols.values()]);

/** Symbols that are also words or scales: they must touch their digits, or end what is said. */
export const ambiguousSymbols: ReadonlySet<string> = new Set([
  'in',
  'm',
  'g',
  'l',
  'A',
  'B',
  'J',
  'V',
  'W',
  'N',
  'L',
  't',
  'ha',
  'am',
  'pm',
  'mi',
  'cal',
  'rad',
  'hp',
  'cc',
  'dB',
  'PA',
  'Pa',
  'mA',
  'MA',
  'PB',
  'EB',
]);

/** Words before a length that make an area or a volume of it; "metric" only names the ton. */
export const dimensionWords: ReadonlyMap<string, string> = new Map([
  ['square', 'square'],
  ['sq', 'square'],
  ['cubic', 'cubic'],
  ['cu', 'cubic'],
]);

/** What stands behind a length for an area or a volume. */
export const powerMarks: ReadonlyMap<string, string> = new Map([
  ['2', 'square'],
  ['²', 'square'],
  ['squared', 'square'],
  ['3', 'cubic'],
  ['³', 'cubic'],
  ['cubed', 'cubic'],
]);

/** True for a measure of length, which takes "square" and "cubic". */
export function isLength(name: string): boolean {
  return /(?:metre|^mile|^foot|^inch|^yard)$/.test(name);
}

/** True for the name of a measure, of a power of one, or of a rate of one. */
export function isMeasureUnit(name: string): boolean {
  const base = name.replace(/^(?:square|cubic) /, '');
  return (
    baseNames.has(base) ||
    baseNames.has(base.split('/')[0] ?? '') ||
    /^degree (?:Celsius|Fahrenheit)$/.test(base)
  );
}
