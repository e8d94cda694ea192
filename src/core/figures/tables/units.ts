/** A time unit: its name, and how ISO 8601 writes one of it. */
export interface TimeUnit {
  readonly name: string;
  readonly designator: 'Y' | 'M' | 'W' | 'D' | 'H' | 'm' | 'S';
  /** How many of the designator one unit is. */
  readonly factor: number;
  /** For what is said in two units ("1 hour 20 minutes"): the larger one, and how many of this unit it holds. */
  readonly above?: { readonly unit: TimeUnit; readonly size: number };
}

const timeUnitList: readonly TimeUnit[] = [
  { name: 'second', designator: 'S', factor: 1 },
  { name: 'minute', designator: 'm', factor: 1 },
  { name: 'hour', designator: 'H', factor: 1 },
  { name: 'day', designator: 'D', factor: 1 },
  { name: 'week', designator: 'W', factor: 1 },
  { name: 'fortnight', designator: 'W', factor: 2 },
  { name: 'month', designator: 'M', factor: 1 },
  { name: 'year', designator: 'Y', factor: 1 },
  { name: 'decade', designator: 'Y', factor: 10 },
  { name: 'century', designator: 'Y', factor: 100 },
];

/** Time units by singular and plural. "second" alone is left to the ordinals; see the quantity reader. */
export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map([
  ...timeUnitList.map((unit) => [unit.name, unit] as const),
  ...timeUnitList.map((unit) => [unit.name === 'century' ? 'centuries' : `${unit.name}s`, unit] as const),
  ...abbreviations(),
]);

function abbreviations(): readonly (readonly [string, TimeUnit])[] {
  const short = {
    hr: 'hour',
    hrs: 'hour',
    min: 'minute',
    mins: 'minute',
    sec: 'second',
    secs: 'second',
    yr: 'year',
    yrs: 'year',
  };
  return Object.entries(short).flatMap(([form, name]) => {
    const unit = timeUnitList.find((each) => each.name === name);
    return unit === undefined ? [] : [[form, unit] as const];
  });
}

/** How many of the second unit the first one holds, where two are said together. */
export const unitsWithin: ReadonlyMap<string, number> = new Map([
  ['year month', 12],
  ['week day', 7],
  ['day hour', 24],
  ['hour minute', 60],
  ['minute second', 60],
]);
