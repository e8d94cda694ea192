/** A time unit: its name, and how ISO 8601 writes one of it. */
export interface TimeUnit {
  readonly name: string;
  readonly designator: 'Y' | 'M' | 'W' | 'D' | 'H' | 'm' | 'S';
  /** How many of the designator one unit is. */
  readonly factor: number;
}

const timeUnitList: readonly TimeUnit[] = [
  { name: 'second', designator: 'S', factor: 1 },
  { name: 'minute', designator: 'm', factor: 1 },
  { name: 'hour', designator: 'H', factor: 1 },
  { name: 'day', designator: 'D', factor: 1 },
  { name: 'week', designator: 'W', factor: 1 },
  { name: 'month', designator: 'M', factor: 1 },
  { name: 'year', designator: 'Y', factor: 1 },
  { name: 'decade', designator: 'Y', factor: 10 },
  { name: 'century', designator: 'Y', factor: 100 },
];

/** Time units by singular and plural. "second" alone is left to the ordinals; see the quantity reader. */
export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map([
  ...timeUnitList.map((unit) => [unit.name, unit] as const),
  ...timeUnitList.map((unit) => [unit.name === 'century' ? 'centuries' : `${unit.name}s`, unit] as const),
]);

const measures: Readonly<Record<string, string>> = {
  kilometre: 'kilometre kilometres kilometer kilometers km kms',
  metre: 'metre metres meter meters',
  centimetre: 'centimetre centimetres centimeter centimeters cm',
  millimetre: 'millimetre millimetres millimeter millimeters mm',
  mile: 'mile miles',
  foot: 'foot feet ft',
  inch: 'inch inches',
  yard: 'yard yards',
  hectare: 'hectare hectares ha',
  acre: 'acre acres',
  tonne: 'tonne tonnes metric-ton',
  ton: 'ton tons',
  kilogram: 'kilogram kilograms kg',
  gram: 'gram grams',
  pound: 'lb lbs',
  litre: 'litre litres liter liters',
  barrel: 'barrel barrels bbl',
  gallon: 'gallon gallons',
  megawatt: 'megawatt megawatts mw',
  gigawatt: 'gigawatt gigawatts gw',
  kilowatt: 'kilowatt kilowatts kw',
  watt: 'watt watts',
  'kilowatt-hour': 'kwh',
  'megawatt-hour': 'mwh',
  'gigawatt-hour': 'gwh',
  degree: 'degree degrees',
  'km/h': 'kmh kph',
  mph: 'mph',
};

/** Measures by every way of writing them, lower case, to one name each. */
export const measureUnits: ReadonlyMap<string, string> = new Map(
  Object.entries(measures).flatMap(([name, forms]) => forms.split(' ').map((form) => [form, name] as const)),
);

/** Words before a measure that change it ("cubic metres", "square kilometres"). */
export const measurePrefixes: ReadonlySet<string> = new Set(['cubic', 'square', 'metric']);
