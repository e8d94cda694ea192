import { areOpposite } from './contrasts';
import { countryOf } from '../../figures/tables/countries';
import type { StockOrFlow } from './stock-or-flow';

/**
 * Who or what a figure covers, taken apart so that "Russian students in Azerbaijan" is not "Azerbaijani students in Russia".
 * Each aspect is a set of tokens, empty where nothing was said.
 */
export interface Population {
  /** Where those counted come from. */
  readonly origin: ReadonlySet<string>;
  /** Where they are; for what every country has one of, whose it is. */
  readonly place: ReadonlySet<string>;
  /** Between whom (trade, relations, deliveries). */
  readonly parties: ReadonlySet<string>;
  /** Whatever else limits it ("foreign", "non-oil"). */
  readonly qualities: ReadonlySet<string>;
  /** What tells it from its opposite alone ("old", "small"). */
  readonly contrasts: ReadonlySet<string>;
  /** What happened to what is counted: built, killed, signed. */
  readonly action: ReadonlySet<string>;
  /** Of what alone it is the contribution ("tax cut"). */
  readonly cause: ReadonlySet<string>;
  /** A length of time without dates ("in three years", "a day"). */
  readonly window: ReadonlySet<string>;
  /** Under whose government. */
  readonly under: ReadonlySet<string>;
  /** At which prices money is told ("constant prices"). */
  readonly prices: ReadonlySet<string>;
  /** Whether it tells how much there is or how much came about; null where that is left open. */
  readonly sort: StockOrFlow | null;
  /** The speaker's country, named or not, where "we" or "our" stands in for it; it counts only against another country that is named. */
  readonly ours: string | null;
  readonly words: string;
}

export type PopulationAspect =
  | 'origin'
  | 'place'
  | 'parties'
  | 'qualities'
  | 'contrasts'
  | 'action'
  | 'cause'
  | 'prices'
  | 'under'
  | 'window';
export const populationAspects: readonly PopulationAspect[] = [
  'parties',
  'origin',
  'place',
  'qualities',
  'contrasts',
  'action',
  'cause',
  'prices',
  'under',
  'window',
];

/** True where both hold the same words. */
export function setsEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((token) => b.has(token));
}

/**
 * What a side says of an aspect against another one: "we have 1.1 million refugees" is told of the own country once the other
 * side names one.
 */
export function aspectTokens(a: Population, b: Population, aspect: PopulationAspect): ReadonlySet<string> {
  const isOpen = (aspect === 'place' || aspect === 'origin') && a[aspect].size === 0 && isCountry(a.ours);
  if (!isOpen || ![...b[aspect]].some(isCountry)) return a[aspect];
  // "We have 500 troops in Poland": where they are is said, so the own country is where they are from.
  const isElsewhere = [...a.place].some((token) => isCountry(token) && token !== a.ours);
  return (aspect === 'place') === !isElsewhere ? new Set([a.ours]) : a[aspect];
}

function isCountry(token: string | null): token is string {
  return token !== null && countryOf(token) !== null;
}

/** "Doses of the Moderna vaccine" and "doses of Moderna": what one says beyond the other limits it, and contradicts nothing. */
function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((token) => b.has(token));
}

/** Where the two differ though both say something, and where only one says something. */
export function comparePopulations(a: Population, b: Population) {
  const sides = populationAspects.map((aspect) => ({
    aspect,
    first: aspectTokens(a, b, aspect),
    second: aspectTokens(b, a, aspect),
  }));
  const differing = sides.filter(({ aspect, first, second }) =>
    aspect === 'contrasts' ? areOpposite(first, second) : !setsEqual(first, second),
  );
  const isOneSided = ({ aspect, first, second }: (typeof sides)[number]) =>
    first.size === 0 ||
    second.size === 0 ||
    ((aspect === 'qualities' || aspect === 'cause') && (isWithin(first, second) || isWithin(second, first)));
  return {
    contradicting: differing.filter((side) => !isOneSided(side)).map(({ aspect }) => aspect),
    oneSided: differing.filter(isOneSided).map(({ aspect }) => aspect),
  };
}
