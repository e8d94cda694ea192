import type { Figure } from '../figures/figure';
import { countryOf } from './countries';
import { bilateralWords, emptyWords } from './vocabulary';
import { singular, wordsOf } from './words';

/** Who or what a figure covers, taken apart so that "Russian students in Azerbaijan" is not "Azerbaijani students in Russia". */
export interface Population {
  /** Where those counted come from. */
  readonly origin: ReadonlySet<string>;
  /** Where they are. */
  readonly place: ReadonlySet<string>;
  /** Between whom (trade, relations). */
  readonly parties: ReadonlySet<string>;
  /** Whatever else limits it ("foreign", "non-oil"). */
  readonly qualities: ReadonlySet<string>;
  readonly words: string;
}

export type PopulationAspect = 'origin' | 'place' | 'parties' | 'qualities';
export const populationAspects: readonly PopulationAspect[] = ['parties', 'origin', 'place', 'qualities'];

/** Countries of those who speak, for "our country" and "our trade". */
export interface SpeakerCountries {
  readonly own: string | null;
  readonly all: readonly string[];
}

const roleOfPreposition: Readonly<Record<string, PopulationAspect>> = {
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
};

/** Nouns whose "with" joins parties; elsewhere "with" adds a quality ("schools with teaching in Russian"). */
const betweenParties =
  /\b(?:trade|turnover|commerce|exports?|imports?|investments?|relations|cooperation|border)\b/i;

function aspectAfter(word: string, phrase: string, current: PopulationAspect): PopulationAspect {
  const aspect = roleOfPreposition[word];
  if (aspect === 'parties' && !betweenParties.test(phrase)) return 'qualities';
  return aspect ?? current;
}

function aspectOf(isCountry: boolean, current: PopulationAspect, phrase: string): PopulationAspect {
  if (current !== 'qualities' || !isCountry) return current;
  return betweenParties.test(phrase) ? 'parties' : 'origin';
}

/** The phrase that says who is counted: the counted words, and the scope where they leave it out. */
export function populationWords(figure: Figure): string {
  const counted = figure.counted ?? figure.head ?? '';
  const scope = figure.scope ?? '';
  return counted.includes(scope) ? counted : `${counted} ${scope}`.trim();
}

function withoutTime(phrase: string, figure: Figure): string {
  const timeless = figure.period === null ? phrase : phrase.replace(figure.period.words, ' ');
  return timeless.replace(
    /\b(?:in|since|during|for|by)\s+(?:early |late |mid-)?(?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
    ' ',
  );
}

/** Reads the population out of a figure's words; empty sets where nothing was said. */
export function populationOf(figure: Figure, countries: SpeakerCountries): Population {
  const words = populationWords(figure);
  const phrase = withoutTime(words, figure);
  const sets = {
    origin: new Set<string>(),
    place: new Set<string>(),
    parties: new Set<string>(),
    qualities: new Set<string>(),
  };
  let current: PopulationAspect = 'qualities';
  for (const word of wordsOf(phrase).map((each) => each.toLowerCase())) {
    current = aspectAfter(word, phrase, current);
    const country = countryOf(word);
    const token = country ?? singular(word);
    if (emptyWords.has(token) || token === figure.head || /^\d/.test(token)) continue;
    sets[aspectOf(country !== null, current, phrase)].add(token);
  }
  resolveOurs(phrase, countries, sets);
  return { ...sets, words };
}

type PopulationSets = { readonly [Aspect in PopulationAspect]: Set<string> };

function resolveOurs(phrase: string, countries: SpeakerCountries, sets: PopulationSets): void {
  if (/\b(?:in|at) (?:our|my) (?:country|republic)\b/i.test(phrase) && countries.own !== null)
    sets.place.add(countries.own);
  if (!betweenParties.test(phrase)) return;
  if (bilateralWords.test(phrase)) countries.all.forEach((country) => sets.parties.add(country));
  if (sets.parties.size > 0 && countries.own !== null) sets.parties.add(countries.own);
}

/** True where both hold the same words. */
export function setsEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((token) => b.has(token));
}

/** Where the two differ though both say something, and where only one says something. */
export function comparePopulations(a: Population, b: Population) {
  const differing = populationAspects.filter((aspect) => !setsEqual(a[aspect], b[aspect]));
  return {
    contradicting: differing.filter((aspect) => a[aspect].size > 0 && b[aspect].size > 0),
    oneSided: differing.filter((aspect) => a[aspect].size === 0 || b[aspect].size === 0),
  };
}
