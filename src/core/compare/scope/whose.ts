import type { Figure } from '../../figures/figure';
import type { Around } from '../words/around';
import { countryOf, isCountryName, withShortNames } from '../../figures/tables/countries';
import type { Direction } from './direction';
import { months } from '../words/month-names';
import type { PopulationAspect } from './population';
import type { SpeakerContext } from '../speakers/speaker-context';
import { subjectWords } from './spoken-for';
import { bilateralWords } from '../words/vocabulary';
import { singular, wordsOf } from '../words/words';

/** The aspects of a population while it is being read. */
export type Sets = { readonly [Aspect in PopulationAspect]: Set<string> };

/** "In our country", "in your country", "from us", "our trade". */
export function resolveOurs(
  phrase: string,
  { own, all }: SpeakerContext,
  isJoint: boolean,
  sets: Sets,
): void {
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
export function placesIn({ near }: Around): readonly string[] {
  const names = [...near.matchAll(namedPlace)].map(([, name = '']) => countryOf(name) ?? name.toLowerCase());
  return names.length > 0 ? names : [...near.matchAll(ownPlace)].map(([, place = '']) => place.toLowerCase());
}

/** "11,000 of our troops", "1,500 students study here": at a meeting of two leaders the host speaks first. */
export function resolveOwnPeople(
  figure: Figure,
  { after }: Around,
  { own, all }: SpeakerContext,
  sets: Sets,
): void {
  const [host] = all;
  if (host !== undefined && sets.place.size === 0 && /^[^.;,]{0,40}\bhere\b/i.test(after))
    sets.place.add(host);
  const [noun = ''] = /^\s+of (?:our|my)\s+([\p{L}-]+)/u.exec(after)?.slice(1) ?? [];
  const isOwn = figure.kind === 'count' && singular(noun) === figure.head;
  if (own !== null && sets.origin.size === 0 && isOwn) sets.origin.add(own);
}

/** Whose a figure is where no place and no parties are named: the clause's country, or for what each has one of the own. */
export function resolveWhose(
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

/** "At universities in Russia" is in Russia. */
export function dropInstitutions(sets: Sets): void {
  if (![...sets.place].some((token) => countryOf(token) !== null)) return;
  for (const token of institutions) sets.place.delete(token);
}

/** Who gave and who got are the two parties of a delivery, whichever of them speaks. */
export function resolveDelivery({ near, after }: Around, { own }: SpeakerContext, sets: Sets): void {
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
export function completeFlow(direction: Direction, { own }: SpeakerContext, sets: Sets): void {
  if (own === null || (direction !== 'export' && direction !== 'import')) return;
  const [near, far] =
    direction === 'export' ? ([sets.origin, sets.place] as const) : ([sets.place, sets.origin] as const);
  if (near.size === 0 && !far.has(own)) near.add(own);
}
