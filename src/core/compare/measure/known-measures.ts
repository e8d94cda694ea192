import type { Dimension } from '../numbers/dimension';

/** A measure that has a name of its own in the news, whatever words a speaker finds for it. */
export interface KnownMeasure {
  readonly key: string;
  /** As a table in a newspaper is headed. */
  readonly name: string;
  /** The words that stand for it, as the inside of a pattern without regard to case. */
  readonly words: string;
  /** What it is given in; a percentage of trade is no trade. */
  readonly in: readonly Dimension[];
  /** Each country has its own: without another word a leader speaks of the own one. */
  readonly national?: true;
  /** The amount itself is a change: "growth of 2.4 percent" and "grew by 2.4 percent" are one. */
  readonly isChange?: true;
  /** Words whose rise is the level of the measure: prices that rose by 3 percent are an inflation of 3 percent. */
  readonly risesOf?: RegExp;
  /** So wide that something else said about it must agree too. */
  readonly general?: true;
}

const percent: readonly Dimension[] = ['percent', 'percentage-points', 'fraction', 'multiple'];
const money: readonly Dimension[] = ['money'];
const anything: readonly Dimension[] = [...money, ...percent, 'number', 'count'];

const rows: readonly KnownMeasure[] = [
  {
    key: 'food inflation',
    name: 'Food inflation',
    words: 'food (?:price )?inflation|food prices',
    in: percent,
    national: true,
    risesOf: /prices?$/i,
  },
  {
    key: 'inflation',
    name: 'Inflation',
    words: 'inflation(?: rate)?|consumer prices?',
    in: percent,
    national: true,
    risesOf: /prices?$/i,
  },
  {
    key: 'youth unemployment',
    name: 'Youth unemployment rate',
    words: 'youth unemployment(?: rate)?',
    in: percent,
    national: true,
  },
  {
    key: 'unemployment',
    name: 'Unemployment rate',
    words: '(?:unemployment|jobless)(?: rate| level)?',
    in: percent,
    national: true,
    risesOf: /prices?$/i,
  },
  {
    key: 'interest rate',
    name: 'Interest rate',
    words: 'interest rates?|key rate|policy rate',
    in: percent,
    national: true,
  },
  { key: 'poverty', name: 'Poverty rate', words: 'poverty(?: rate)?', in: percent, national: true },
  {
    key: 'growth',
    name: 'Economic growth',
    words:
      '(?:economic|gdp) growth(?: rate)?|(?:economy|gdp|gross domestic product)(?= (?:\\p{L}+ ){0,4}(?:grew|grow|grown|growing|fell|fall|shrank|shrunk|shrink|contracted|contract|expanded|expand|rose|rise|declined|dropped|by)(?!\\p{L}))|(?<=^\\s+)growth(?=\\s*$)|(?<!\\ban? )growth(?= (?:was|is|of|reached|stood|will|rate|came))',
    in: percent,
    national: true,
    isChange: true,
  },
  { key: 'gdp', name: 'GDP', words: 'gdp|gross domestic product|economy', in: money, national: true },
  {
    key: 'debt',
    name: 'Public debt',
    words: '(?:(?:public|national|government|state|sovereign|federal) )?debt(?: ratio| burden)?',
    in: [...money, ...percent],
    national: true,
  },
  {
    key: 'trade deficit',
    name: 'Trade deficit',
    words: 'trade (?:deficit|gap|imbalance)',
    in: [...money, ...percent],
  },
  { key: 'trade surplus', name: 'Trade surplus', words: 'trade surplus', in: [...money, ...percent] },
  {
    key: 'deficit',
    name: 'Budget deficit',
    words: '(?:budget |fiscal |public )?deficit',
    in: [...money, ...percent],
    national: true,
  },
  { key: 'minimum wage', name: 'Minimum wage', words: 'minimum wage', in: anything, national: true },
  {
    key: 'defence spending',
    name: 'Defence spending',
    words:
      '(?:defen[cs]e|military) (?:spending|expenditures?|budget|outlays?)|defen[cs]e (?:takes|took|costs)|sp[ea]n[dt]\\w* [^.;]*?on (?:defen[cs]e|the military|(?:our |the )?armed forces)',
    in: [...money, ...percent],
    national: true,
  },
  {
    key: 'development aid',
    name: 'Development aid',
    words: '(?:official )?development (?:aid|assistance)',
    in: [...money, ...percent],
  },
  {
    key: 'trade',
    name: 'Trade',
    words:
      'trade(?: in goods(?: and services)?)?(?: turnover| volume| flows?)?(?! (?:deficit|surplus|gap|imbalance|war|wars|unions?|unionists?|agreements?|deals?|partners?|fairs?|missions?|routes?|barriers?|corridors?|show|talks|offices?|representatives?))|turnover|commerce',
    in: [...money, ...percent],
  },
  { key: 'export', name: 'Exports', words: 'exports?', in: [...money, ...percent] },
  { key: 'import', name: 'Imports', words: 'imports?(?! substitution)', in: [...money, ...percent] },
  {
    key: 'investment',
    name: 'Investment',
    words:
      '(?:(?:foreign |capital |total |direct |private |mutual |reciprocal )*investments?|fdi|(?:foreign |registered |total )+capital)',
    in: [...money, ...percent],
  },
  {
    key: 'aid',
    name: 'Aid',
    words:
      '(?:(?:humanitarian|military|financial|economic|macro-financial|emergency|technical|budget) )*(?:aid|assistance)',
    in: money,
    general: true,
  },
  {
    key: 'emissions',
    name: 'Emissions',
    words: '(?:(?:greenhouse gas|carbon|co2|methane) )?emissions',
    in: [...percent, 'mass'],
    national: true,
  },
  {
    key: 'oil price',
    name: 'Price of oil',
    words: '(?:price of (?:crude )?oil|oil prices?)|oil(?= at \\p{Sc}?\\d| at\\s*$)',
    in: money,
  },
  {
    key: 'gas price',
    name: 'Price of gas',
    words: 'price of (?:natural )?gas|gas prices?|(?:natural )?gas(?=[^;:]{0,60} at\\s*$)',
    in: money,
  },
  {
    key: 'oil production',
    name: 'Oil production',
    words: '(?:crude )?oil (?:production|output)',
    in: ['volume', 'mass', ...percent],
    national: true,
  },
  { key: 'population', name: 'Population', words: 'population', in: ['number', 'count'], national: true },
  { key: 'turnout', name: 'Turnout', words: '(?:voter )?turnout', in: percent, national: true },
  {
    key: 'life expectancy',
    name: 'Life expectancy',
    words: 'life expectancy',
    in: ['duration', 'number'],
    national: true,
  },
];

const byKey: ReadonlyMap<string, KnownMeasure> = new Map(rows.map((row) => [row.key, row]));

const patterns = rows.map((measure) => ({
  measure,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${measure.words})(?![\\p{L}-])`, 'giu'),
}));

/** The row of a key, null for keys that are only a noun of the text. */
export function knownMeasure(key: string): KnownMeasure | null {
  return byKey.get(key) ?? null;
}

/** A known measure where it stands in some words. */
export interface FoundMeasure {
  readonly measure: KnownMeasure;
  readonly start: number;
  readonly end: number;
  readonly said: string;
}

/** The known measures that the words name and that can be given in such an amount; of two that overlap the longer one. */
export function findKnownMeasures(words: string, dimension: Dimension): readonly FoundMeasure[] {
  const found = patterns
    .filter(({ measure }) => measure.in.includes(dimension))
    .flatMap(({ measure, pattern }) =>
      [...words.matchAll(pattern)].map((match) => ({
        measure,
        start: match.index,
        end: match.index + match[0].length,
        said: match[0],
      })),
    );
  const covers = (a: FoundMeasure, b: FoundMeasure) =>
    a !== b && a.start <= b.start && b.end <= a.end && a.said.length > b.said.length;
  return found.filter((each) => !found.some((other) => covers(other, each))).sort((a, b) => a.end - b.end);
}

/** The measures that some words name, whatever amount they may be given in. */
export function namedMeasures(words: string): readonly KnownMeasure[] {
  return patterns.filter(({ pattern }) => words.search(pattern) >= 0).map(({ measure }) => measure);
}
