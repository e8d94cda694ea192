import type { Figure } from '../figures/figure';
import { isActor } from './actors';
import type { Around } from './around';
import { countryOf, isCountryName, withShortNames } from './countries';
import { governmentOf } from './government';
import { knownMeasure } from './known-measures';
import type { MeasureReading } from './measure-reading';
import { priceBasisOf } from './price-basis';
import { speaksForOwnCountry, subjectWords } from './spoken-for';
import { stockOrFlow, type StockOrFlow } from './stock-or-flow';
import { windowOf } from './time-window';
import { bilateralWords, isEmptyWord } from './vocabulary';
import { singular, wordsOf } from './words';

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
  /** What happened to what is counted: built, killed, signed. */
  readonly action: ReadonlySet<string>;
  /** A length of time without dates ("in three years", "a day"). */
  readonly window: ReadonlySet<string>;
  /** Under whose government. */
  readonly under: ReadonlySet<string>;
  /** At which prices money is told ("constant prices"). */
  readonly prices: ReadonlySet<string>;
  /** Whether it tells how much there is or how much came about; null where that is left open. */
  readonly sort: StockOrFlow | null;
  /** The speaker's country where "we" or "our" stands in for it; it counts only against another country that is named. */
  readonly ours: string | null;
  readonly words: string;
}

export type PopulationAspect =
  'origin' | 'place' | 'parties' | 'qualities' | 'action' | 'prices' | 'under' | 'window';
export const populationAspects: readonly PopulationAspect[] = [
  'parties',
  'origin',
  'place',
  'qualities',
  'action',
  'prices',
  'under',
  'window',
];

/** Who speaks, for "our country", "our trade", "my administration". */
export interface SpeakerContext {
  readonly id: string;
  /** The other of the two who speak most; null for anybody else. */
  readonly opponent: string | null;
  readonly own: string | null;
  /** The countries of all who speak. */
  readonly all: readonly string[];
}

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

type Sets = { readonly [Aspect in PopulationAspect]: Set<string> };

/** How a noun takes its countries: between parties, from one to another, or counted somewhere. */
type Direction = 'joint' | 'export' | 'import' | 'none';

function directionOf(phrase: string, { key, said, action, base }: MeasureReading): Direction {
  if (base !== '') return 'none';
  if (key === 'export' || key === 'import') return key;
  if (key === 'trade' || action?.key === 'deliver') return 'joint';
  return betweenParties.test(phrase) || betweenParties.test(said) ? 'joint' : 'none';
}

function aspectAfter(word: string, direction: Direction, current: PopulationAspect): PopulationAspect {
  const aspect = roleOfPreposition.get(word);
  if (word === 'to' && (direction === 'export' || direction === 'import')) return 'place';
  if (aspect === 'parties' && direction !== 'joint') return 'qualities';
  return aspect ?? current;
}

/** The side an adjective of a country stands for: "German exports" come from there, "German imports" go there. */
const aspectOfAdjective: Readonly<Record<Direction, 'parties' | 'origin' | 'place'>> = {
  joint: 'parties',
  export: 'origin',
  import: 'place',
  none: 'origin',
};

/** The phrase that says who is counted: the counted words, and the scope where they leave it out. */
export function populationWords(figure: Figure): string {
  const counted = isActor(figure) ? '' : (figure.counted ?? figure.head ?? '');
  const scope = figure.scope ?? '';
  return counted.includes(scope) ? counted : `${counted} ${scope}`.trim();
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const datesInside = new RegExp(
  `\\b(?:in|since|during|for|by|until|before|after)\\s+(?:early |late |mid-)?(?:\\d{4}|${months})\\b|\\b(?:last|this|next) (?:year|month|week|quarter)\\b`,
  'g',
);

function withoutTime(phrase: string, figure: Figure): string {
  const timeless = figure.period === null ? phrase : phrase.replace(figure.period.words, ' ');
  return timeless.replace(datesInside, ' ');
}

function sortWords(phrase: string, figure: Figure, direction: Direction, sets: Sets): void {
  let current: PopulationAspect = 'qualities';
  for (const said of wordsOf(phrase)) {
    const word = said.toLowerCase();
    current = aspectAfter(word, direction, current);
    const one = singular(word);
    const country = countryOf(word) ?? countryOf(one);
    const token = country ?? one;
    if (isEmptyWord(token) || token === figure.head || /^\d/.test(token)) continue;
    const isName = country !== null || (direction === 'none' && /^\p{Lu}{2,}$/u.test(said));
    sets[current === 'qualities' && isName ? aspectOfAdjective[direction] : current].add(token);
  }
}

/** "In our country", "in your country", "from us", "our trade". */
function resolveOurs(phrase: string, { own, all }: SpeakerContext, isJoint: boolean, sets: Sets): void {
  const others = all.filter((country) => country !== own);
  if (
    own !== null &&
    /\b(?:in|at|on|to|across) (?:our|my|this) (?:\p{L}+ )?(?:country|republic|nation|land|soil|territory|economy|market)\b/iu.test(
      phrase,
    )
  )
    sets[isJoint ? 'parties' : 'place'].add(own);
  if (own !== null && /\bfrom us\b/i.test(phrase)) sets.origin.add(own);
  if (
    others.length === 1 &&
    /\b(?:in|at|to|from) your (?:\p{L}+ )?(?:country|republic|nation)\b/iu.test(phrase)
  )
    others.forEach((country) => sets[/\bfrom your\b/i.test(phrase) ? 'origin' : 'place'].add(country));
  if (!isJoint) return;
  if (bilateralWords.test(phrase)) all.forEach((country) => sets.parties.add(country));
  if (sets.parties.size > 0 && own !== null) sets.parties.add(own);
}

/** "Kenya hosts", "In Britain": the country that a clause begins with or is about. */
function countryInClause(near: string): string | null {
  for (const match of withShortNames(near).matchAll(/(\p{L}+)(['’]s)?/gu)) {
    const [, word = '', owner] = match;
    const country = countryOf(word);
    if (country !== null && (owner !== undefined || isCountryName(word))) return country;
  }
  return null;
}

function countriesIn(words: string): readonly string[] {
  const names = wordsOf(withShortNames(words)).filter(isCountryName);
  return names.map(countryOf).filter((country) => country !== null);
}

/** What each country has one of is the own country's unless another is named. */
const namedPlace = new RegExp(
  `\\b(?:[Ii]n|[Aa]cross|[Tt]hroughout) (?:the )?(?!(?:${months})\\b)(\\p{Lu}\\p{Ll}[\\p{L}-]+)`,
  'gu',
);
const ownPlace =
  /\b(?:in|across) ((?:my|his|her|our|your|their) (?:\p{L}+ )?(?:city|town|state|region|capital|province|county))\b/giu;

/** "In the East it is 7.5 percent", "in our city": a place that the clause names beside its figure. */
function placesIn({ near }: Around): readonly string[] {
  const names = [...near.matchAll(namedPlace)].map(([, name = '']) => countryOf(name) ?? name.toLowerCase());
  return names.length > 0 ? names : [...near.matchAll(ownPlace)].map(([, place = '']) => place.toLowerCase());
}

/** "11,000 of our troops", "1,500 students study here": at a meeting of two leaders the host speaks first. */
function resolveOwnPeople(figure: Figure, { after }: Around, { own, all }: SpeakerContext, sets: Sets): void {
  const [host] = all;
  if (host !== undefined && sets.place.size === 0 && /^[^.;,]{0,40}\bhere\b/i.test(after))
    sets.place.add(host);
  const [noun = ''] = /^\s+of (?:our|my)\s+([\p{L}-]+)/u.exec(after)?.slice(1) ?? [];
  const isOwn = figure.kind === 'count' && singular(noun) === figure.head;
  if (own !== null && sets.origin.size === 0 && isOwn) sets.origin.add(own);
}

function resolveWhose(
  around: Around,
  { own, all }: SpeakerContext,
  isNational: boolean,
  isJoint: boolean,
  sets: Sets,
): void {
  if (sets.place.size > 0 || sets.parties.size > 0) return;
  const said = countryInClause(subjectWords(around));
  if (isJoint) {
    countriesIn(around.before).forEach((country) => sets.parties.add(country));
    if (sets.parties.size > 0 && own !== null) sets.parties.add(own);
  } else if (isNational) {
    const country = [...sets.origin][0] ?? said ?? own;
    sets.origin.clear();
    if (country !== null && (said !== null || all.length > 0)) sets.place.add(country);
  } else if (said !== null && !sets.origin.has(said)) sets.place.add(said);
}

/** Places of learning and work add nothing to the country they are in. */
const institutions: ReadonlySet<string> = new Set([
  'university',
  'college',
  'institution',
  'school',
  'soil',
  'territory',
  'market',
]);

function dropInstitutions(sets: Sets): void {
  if (![...sets.place].some((token) => countryOf(token) !== null)) return;
  for (const token of institutions) sets.place.delete(token);
}

/** Who gave and who got are the two parties of a delivery, whichever of them speaks. */
function resolveDelivery({ near, after }: Around, { own }: SpeakerContext, sets: Sets): void {
  for (const word of wordsOf(withShortNames(`${near} ${after.split(/[,;.]/)[0] ?? ''}`))) {
    const country = isCountryName(word) ? countryOf(word) : null;
    if (country !== null) sets.parties.add(country);
  }
  for (const token of [...sets.origin, ...sets.place]) if (countryOf(token) !== null) sets.parties.add(token);
  sets.origin.clear();
  sets.place.clear();
  if (own !== null && sets.parties.size === 1) sets.parties.add(own);
}

/** Exports come from the own country and imports go there, unless another is named. */
function completeFlow(direction: Direction, { own }: SpeakerContext, sets: Sets): void {
  if (own === null || (direction !== 'export' && direction !== 'import')) return;
  const [near, far] =
    direction === 'export' ? ([sets.origin, sets.place] as const) : ([sets.place, sets.origin] as const);
  if (near.size === 0 && !far.has(own)) near.add(own);
}

/** One limit of trade, not two. */
const bothSorts = /\bgoods and services\b/i;

const baseHead = (base: string): string => singular(wordsOf(base).at(-1) ?? '');

/** Reads the population out of a figure's words; empty sets where nothing was said. */
export function populationOf(
  figure: Figure,
  speaker: SpeakerContext,
  reading: MeasureReading,
  around: Around,
): Population {
  const words = reading.base || reading.words || populationWords(figure);
  const phrase = withShortNames(withoutTime(words, figure)).replace(/['’]s\b/g, '');
  const sets: Sets = {
    origin: new Set(),
    place: new Set(),
    parties: new Set(),
    qualities: new Set(),
    action: new Set(reading.action === null ? [] : [reading.action.key]),
    window: new Set(windowOf(figure, around)),
    under: new Set([governmentOf(around, speaker)].filter((who) => who !== null)),
    prices: new Set(priceBasisOf(around)),
  };
  const direction = directionOf(phrase, reading);
  const limiting = reading.said === '' ? phrase : phrase.replace(new RegExp(escape(reading.said), 'i'), ' ');
  sortWords(limiting.replace(bothSorts, ' '), figure, direction, sets);
  if (reading.base !== '') sets.qualities.delete(baseHead(reading.base));
  const owned = reading.key === 'trade' ? `${around.near} ${phrase}` : phrase;
  if (bothSorts.test(`${reading.said} ${phrase}`)) sets.qualities.add('goods and services');
  resolveOurs(owned, speaker, direction === 'joint', sets);
  completeFlow(direction, speaker, sets);
  if (reading.action?.key === 'deliver') resolveDelivery(around, speaker, sets);
  resolveOwnPeople(figure, around, speaker, sets);
  if (direction === 'none' && sets.place.size === 0)
    placesIn(around).forEach((token) => sets.place.add(token));
  resolveWhose(around, speaker, knownMeasure(reading.key)?.national === true, reading.key === 'trade', sets);
  dropInstitutions(sets);
  const sort = stockOrFlow(figure, reading.action, around);
  return { ...sets, sort, ours: speaksForOwnCountry(around) ? speaker.own : null, words };
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** True where both hold the same words. */
export function setsEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((token) => b.has(token));
}

/**
 * What a side says of an aspect against another one: "we have 1.1 million refugees" is told of the own country once the other
 * side names one.
 */
export function aspectTokens(a: Population, b: Population, aspect: PopulationAspect): ReadonlySet<string> {
  const named = aspect === 'place' && [...b.place].some((token) => countryOf(token) !== null);
  return named && a.place.size === 0 && a.ours !== null ? new Set([a.ours]) : a[aspect];
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
  const differing = sides.filter(({ first, second }) => !setsEqual(first, second));
  const isOneSided = ({ aspect, first, second }: (typeof sides)[number]) =>
    first.size === 0 ||
    second.size === 0 ||
    (aspect === 'qualities' && (isWithin(first, second) || isWithin(second, first)));
  return {
    contradicting: differing.filter((side) => !isOneSided(side)).map(({ aspect }) => aspect),
    oneSided: differing.filter(isOneSided).map(({ aspect }) => aspect),
  };
}
