import { sliceSpan } from '../../text/span';
import type { Speaker, Transcript } from '../../transcript/transcript';
import { countryOf, countryOfRole, isCountryName, withShortNames } from '../words/countries';

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

/** The country that is named at least twice, and more often than any other. */
function namedMost(words: string): string | null {
  const [first, second] = [...countNamings(words)].sort(([, a], [, b]) => b - a);
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

/**
 * The country that each of two leaders speaks for: the one in the role, else the one that they name most often in their own
 * turns. Inferred only where the other leader's is another.
 */
export function ownCountries(
  transcript: Transcript,
  leaders: readonly string[],
): ReadonlyMap<string, string | null> {
  const byRole = new Map(transcript.speakers.map(({ id, role }: Speaker) => [id, countryOfRole(role)]));
  const unknown = leaders.filter((id) => (byRole.get(id) ?? null) === null);
  if (unknown.length === 0 || leaders.length < 2) return byRole;
  const said = leaders.map((id) => wordsOfSpeaker(transcript, id));
  if (areRivals(transcript, leaders, said)) return byRole;
  const found = leaders.map((id, at) => byRole.get(id) ?? namedMost(said[at] ?? ''));
  const areTwo = found.every((country) => country !== null) && new Set(found).size === leaders.length;
  if (!areTwo) return byRole;
  return new Map([...byRole, ...leaders.map((id, at) => [id, found[at] ?? null] as const)]);
}
