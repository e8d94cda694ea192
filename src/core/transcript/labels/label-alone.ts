import { candidateOf } from './candidate';
import type { LabelCandidate, LabelStrength } from './label';
import { isGeneric, looksLikeName, wordKey } from './label-name';
import { clearOffices, honorifics, parties } from '../names/role-words';
import { splitRole } from '../names/split-role';

/** A line that names a speaker and nothing else is short. */
const longestAlone = 110;
const mostWords = 14;

/** "The Prime Minister", "Noble Lords", "Hon. Members": they have a line for themselves in Hansard. */
const officeAlone =
  /^(?:The (?:\p{Lu}\p{L}+ ?){1,5}|(?:Noble|Several|Some)? ?(?:Noble|[Hh]on\.) (?:Lords|Members)|Noble Lords)$/u;

/** "Q1.", "12." before a name. */
const questionNumber = /^Q?\d{1,3}\.\s+(?=\p{Lu})/u;

const emphasis = /^(?:\*\*|__|#{2,6}\s+|<(?:b|strong)>)?(.*?)(?:\*\*|__|<\/(?:b|strong)>)?$/;

/**
 * Reads a label that has its line for itself, as Hansard sets them: "Baroness Hayter of Kentish Town (Lab)", "The Prime
 * Minister (Boris Johnson)", "Lord Ahmad of Wimbledon". A party in brackets makes it sure; other names need company.
 */
export function readAloneLabel(line: string): LabelCandidate | null {
  if (line.length > longestAlone || /[.?!,;:…—–*_-]$/.test(line)) return null;
  const written = (line.match(emphasis)?.[1] ?? '').replace(questionNumber, '').trim();
  if (written === '' || written.split(/\s+/).length > mostWords || !looksLikeName(written)) return null;
  const strength = strengthAlone(written);
  if (strength === null) return null;
  return candidateOf(splitRole(written), written, line.length, 'alone', strength);
}

function strengthAlone(written: string): LabelStrength | null {
  const inside = [...written.matchAll(/\(([^()]*)\)/g)].map(([, words]) => words ?? '');
  if (inside.some((words) => parties.has(wordKey(words.replace(/-[A-Z]{2}$/, ''))))) return 'sure';
  const words = written.split(/\s+/);
  if (isGeneric(words) || isOfficeWithName(written)) return 'likely';
  if (inside.length > 0 || looksLikely.some((form) => form.test(written))) return 'likely';
  if (honorifics.has(wordKey(words[0] ?? '')) && words.length > 1) return 'likely';
  return words.length <= 6 && !/\d{3}/.test(written) ? 'weak' : null;
}

/** "Emmanuel MACRON", "Jean-Yves LE DRIAN": how French and other records write a name. */
const surnameInCapitals = /^(?:\p{Lu}\p{Ll}+[-\s]){1,3}(?:\p{Lu}{2,}[-\s]?){1,3}$/u;

/** "CHRIS WALTERS": two to four names in capitals. */
const nameInCapitals = /^\p{Lu}[\p{Lu}'’.-]*(?: \p{Lu}[\p{Lu}'’.-]*){1,3}$/u;

/** "Dan Michaelson, Wall Street Journal": two or three names, and the house that they speak for. */
const nameWithHouse = /^(?:\p{Lu}[\p{L}'’.-]+ ){1,2}\p{Lu}[\p{L}'’-]+, \p{Lu}/u;

const looksLikely = [officeAlone, surnameInCapitals, nameInCapitals, nameWithHouse];

/** "Chancellor Scholz", "NATO Secretary General Jon Stolberg": an office, and one name to three behind it. */
function isOfficeWithName(written: string): boolean {
  const words = written.split(/\s+/);
  if (words.length > 6 || !words.some((word) => clearOffices.has(wordKey(word)))) return false;
  const { name, role } = splitRole(written);
  return role !== null && name !== role && name.split(/\s+/).length <= 3;
}
