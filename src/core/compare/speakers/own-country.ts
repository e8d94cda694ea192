import { sliceSpan } from '../../text/span';
import type { Speaker, Transcript } from '../../transcript/transcript';
import { countryOf, countryOfRole, isCountryName, withShortNames } from '../../figures/tables/countries';
import { countryNamedWith } from './named-country';

/** Named less often it may be any country that came up. */
const fewestNamings = 2;

/** These are no countries that one leader speaks for. */
const largerThanACountry: ReadonlySet<string> = new Set(['eu', 'europe', 'africa', 'asia']);

/** Two candidates, or a government and its opposition, lead one and the same country, whichever others they speak of. */
const rivalRole =
  /\b(?:former|candidate|nominee|senator|governor|congress(?:man|woman)|opposition|shadow|moderator|member)\b/i;
const rivalWords =
  /\bmy (?:\p{L}+ )?opponents?\b|\b(?:this|tonight['’]s|presidential|first|second|last) debate\b|\bvote for (?:me|us|my|him|her)\b|\bwhen (?:you|he|she) (?:was|were) (?:the )?(?:president|vice president|prime minister|chancellor)\b|\b(?:right hon(?:ourable|\.)?|hon\.) (?:lady|gentleman|friend|member)\b/iu;

/** What a country does or has ("Canada has", "Germany's deficit"), not whom one trades with or what is done there. */
const named = /(?<!\b(?:with|to|from|for|between|by|on|in|against|and|of)\s(?:the\s)?)(?<!\p{L})(\p{L}+)/gu;

function countNamings(words: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, word = ''] of withShortNames(words).matchAll(named)) {
    const country = isCountryName(word) ? countryOf(word) : null;
    if (country === null || largerThanACountry.has(country)) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** The country that is named at least twice, and more often than any other but those of the others. */
function namedMost(words: string, others: ReadonlySet<string>): string | null {
  const [first, second] = [...countNamings(words)]
    .filter(([country]) => !others.has(country))
    .sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < fewestNamings) return null;
  return second !== undefined && second[1] === first[1] ? null : first[0];
}

function wordsOfSpeaker({ text, turns }: Transcript, speaker: string): string {
  return turns
    .filter((turn) => turn.speaker === speaker)
    .map((turn) => sliceSpan(text, turn))
    .join('\n');
}

function areRivals({ speakers }: Transcript, leaders: readonly string[], said: readonly string[]): boolean {
  const roles = speakers.filter(({ id }) => leaders.includes(id)).map(({ role, name }) => `${role} ${name}`);
  return roles.some((role) => rivalRole.test(role)) || said.some((words) => rivalWords.test(words));
}

/** What two sides of a table say, and candidates for one office do not. */
const betweenCountries =
  /\b(?:bilateral|our two (?:countries|nations|peoples|governments|states)|(?:both|between) (?:of )?our (?:countries|nations|peoples)|between the two countries|two-way)\b/i;

/** Whom each of those who speak speaks for. */
export interface OwnCountries {
  /** By the ids of the speakers; null where nothing tells it. */
  readonly countries: ReadonlyMap<string, string | null>;
  /** True where the leaders are of two countries, whether or not both are named. */
  readonly areTwo: boolean;
}

/** The country that a leader names most beside those of the others. */
function guess(known: readonly (string | null)[], said: readonly string[], at: number): string | null {
  const others = new Set(known.filter((country) => country !== null));
  return known[at] ?? namedMost(said[at] ?? '', others);
}

function areDifferent(countries: readonly (string | null)[]): boolean {
  const named = countries.filter((country) => country !== null);
  return named.length === countries.length && new Set(named).size === countries.length;
}

/**
 * The country that each of two leaders speaks for: the one in the role or beside the name, else the one that they name most
 * often in their own turns. Inferred only where the other leader's is another.
 */
export function ownCountries(transcript: Transcript, leaders: readonly string[]): OwnCountries {
  const { speakers, text } = transcript;
  const byRole = new Map(speakers.map(({ id, role }: Speaker) => [id, countryOfRole(role)]));
  const facing = leaders.map((id) => speakers.find((speaker) => speaker.id === id));
  const known = facing.map((leader) =>
    leader === undefined ? null : (byRole.get(leader.id) ?? countryNamedWith(text, leader.name)),
  );
  const withNames = new Map([...byRole, ...leaders.map((id, at) => [id, known[at] ?? null] as const)]);
  if (leaders.length < 2 || areDifferent(known)) return { countries: withNames, areTwo: areDifferent(known) };
  const said = leaders.map((id) => wordsOfSpeaker(transcript, id));
  if (areRivals(transcript, leaders, said)) return { countries: byRole, areTwo: false };
  const found = leaders.map((_id, at) => guess(known, said, at));
  if (areDifferent(found))
    return {
      countries: new Map([...withNames, ...leaders.map((id, at) => [id, found[at] ?? null] as const)]),
      areTwo: true,
    };
  const isNamed = known.some((country) => country !== null);
  return { countries: withNames, areTwo: isNamed || said.some((words) => betweenCountries.test(words)) };
}
