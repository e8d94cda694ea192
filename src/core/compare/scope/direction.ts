import type { MeasureReading } from '../measure/measure-reading';
import type { PopulationAspect } from './population';

type PrepositionRole = 'origin' | 'place' | 'parties';

const roleOfPreposition: ReadonlyMap<string, PrepositionRole> = new Map(
  Object.entries<PrepositionRole>({
    in: 'place',
    at: 'place',
    within: 'place',
    across: 'place',
    inside: 'place',
    from: 'origin',
    between: 'parties',
    among: 'parties',
    with: 'parties',
    to: 'parties',
  }),
);

/** Nouns whose "with" joins parties; elsewhere "with" adds a quality ("schools with teaching in Russian"). */
const betweenParties =
  /\b(?:trade|turnover|commerce|exports?|imports?|investments?|relations|cooperation|border|deliver(?:ed|ies)|supplies)\b/i;

/** How a noun takes its countries: between parties, from one to another, or counted somewhere. */
export type Direction = 'joint' | 'export' | 'import' | 'none';

/** How the noun of a measure takes the countries around it. */
export function directionOf(phrase: string, { key, said, action, base }: MeasureReading): Direction {
  if (base !== '') return 'none';
  if (key === 'export' || key === 'import') return key;
  if (key === 'trade' || action?.key === 'deliver') return 'joint';
  return betweenParties.test(phrase) || betweenParties.test(said) ? 'joint' : 'none';
}

/** The aspect that the words behind this one belong to. */
export function aspectAfter(word: string, direction: Direction, current: PopulationAspect): PopulationAspect {
  const aspect = roleOfPreposition.get(word);
  if (word === 'to' && (direction === 'export' || direction === 'import')) return 'place';
  if (aspect === 'parties' && direction !== 'joint') return 'qualities';
  return aspect ?? current;
}

/** The side an adjective of a country stands for: "German exports" come from there, "German imports" go there. */
export const aspectOfAdjective: Readonly<Record<Direction, 'parties' | 'origin' | 'place'>> = {
  joint: 'parties',
  export: 'origin',
  import: 'place',
  none: 'origin',
};
