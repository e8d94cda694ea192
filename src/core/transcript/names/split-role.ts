import { WordTable } from '../../text/word-table';
import {
  clearOffices,
  honorifics,
  labelConnectors,
  otherOffices,
  parties,
  placeBeginnings,
  placeContinuations,
} from './role-words';
import { wordSet } from '../word-set';

/** A label's two halves; role is null where none was named. */
export interface NamedRole {
  readonly name: string;
  readonly role: string | null;
}

/** Remarks of the transcriber inside a label: "(through interpreter)", "(as translated)", "(cont'd)". */
const remark =
  /\s*[([](?:[^()[\]]*(?:interpret|translat|spoke in|speaking in|spoken in|text provided|continu|cont['’.]|off[- ]?(?:mic|camera)|via |by (?:phone|video))[^()[\]]*|v\.?o\.?|in [A-Z]\p{L}+)[)\]]/giu;

/** "H.E. Mr. Marchand": His or Her Excellency. */
const excellency = /\bH\.\s?E\.\s+/;

/** True where a label says that an interpreter's words follow. */
export function isInterpreted(label: string): boolean {
  return /[([][^()[\]]*(?:interpret|translat|(?:spoke|speaking|spoken) in (?!English))/i.test(label);
}

/**
 * Parts an office from a name: "President of Russia Vladimir Putin", "PRESIDENT BIDEN", "Vladimir Putin, President of
 * Russia", "HOWARD K. SMITH, MODERATOR", "Baroness Hayter of Kentish Town (Lab)", "The Prime Minister (Boris Johnson)". A
 * label that is an office and nothing else is its own name.
 */
export function splitRole(written: string): NamedRole {
  return namedRoles.whole(written);
}

/** Labels come again and again; each is taken apart once. */
const namedRoles = new WordTable(readRole);

function readRole(written: string): NamedRole {
  const label = written.replace(remark, '').replace(excellency, '').trim() || written;
  return bracketed(label) ?? behindComma(label) ?? officeFirst(label);
}

/** What stands in brackets is a party, a seat or an office; where the office stands before them, they hold the name. */
function bracketed(label: string): NamedRole | null {
  const found = label.match(/^([^(]+?)((?:\s*\([^()]*\))+)$/);
  if (found?.[1] === undefined || found[2] === undefined) return null;
  const inside = [...found[2].matchAll(/\(([^()]*)\)/g)].map(([, words]) => (words ?? '').trim());
  const others = inside.filter((words) => !parties.has(plain(words)));
  const [only] = others;
  if (only !== undefined && isOfficeAlone(found[1]) && !isOfficeAlone(only))
    return { name: inTitleCase(only), role: inTitleCase(withoutArticle(found[1].trim())) };
  const before = officeFirst(found[1].trim());
  const role = [before.role, ...inside.map(bracketRole)].filter((words) => words !== null && words !== '');
  return { name: before.name, role: role.length === 0 ? null : role.join(', ') };
}

/** Short capitals in brackets are a party or a state, and stay as they are. */
function bracketRole(words: string): string {
  return words.length <= 4 ? words : inTitleCase(words);
}

function isOfficeAlone(label: string): boolean {
  const words = label.trim().split(/\s+/);
  if (plain(words[0] ?? '') === 'the') return words.some((word) => isOffice(word));
  return isOffice(words.at(-1) ?? '') && !honorifics.has(plain(words[0] ?? ''));
}

const generation = /^(?:jr|sr|ii|iii|iv|phd|md|mp|mep|qc|kc)$/i;

function behindComma(label: string): NamedRole | null {
  const comma = label.indexOf(', ');
  if (comma < 0) return null;
  const [before, behind] = [label.slice(0, comma), label.slice(comma + 2).trim()];
  if (generation.test(plain(behind))) return null;
  const first = officeFirst(before);
  if (first.role === first.name) return officeFirst(label);
  return {
    name: first.name,
    role: [first.role, inTitleCase(behind)].filter((part) => part !== null).join(', '),
  };
}

function officeFirst(label: string): NamedRole {
  const words = label.split(/\s+/);
  const end = roleEnd(words);
  if (end === 0 || /^[#\d]/.test(words[end] ?? '')) return { name: inTitleCase(label), role: null };
  const role = inTitleCase(withoutArticle(words.slice(0, end).join(' ')).replace(/,$/, ''));
  return end >= words.length ? { name: role, role } : { name: inTitleCase(words.slice(end).join(' ')), role };
}

/** How many words belong to the role: to the last office word, and through "of ..." after it. */
function roleEnd(words: readonly string[]): number {
  const last = words.findLastIndex((word, at) => isOffice(word) && !/,$/.test(words[at - 1] ?? ''));
  if (last < 0 || isAddress(words)) return 0;
  return afterPlace(words, last + 1);
}

/** "Lady Hale", "Mr Speaker": an honorific, unless "First Lady" or another office makes it a role. */
function isAddress(words: readonly string[]): boolean {
  const first = plain(words[0] ?? '');
  return (
    honorifics.has(first) &&
    !(first === 'lord' && /^(?:chancellor|mayor|speaker)$/.test(plain(words[1] ?? '')))
  );
}

function isOffice(word: string): boolean {
  const key = plain(word);
  return clearOffices.has(key) || otherOffices.has(key);
}

function afterPlace(words: readonly string[], from: number): number {
  let at = from;
  while (at < words.length && ['of', 'for', 'to', 'and', 'at', 'on'].includes(plain(words[at] ?? ''))) {
    at += 1;
    if (plain(words[at] ?? '') === 'the') at += 1;
    const begins = placeBeginnings.has(plain(words[at] ?? ''));
    at += begins && at + 2 < words.length ? 2 : 1;
    while (placeContinuations.has(plain(words[at] ?? ''))) at += 1;
    if (/,$/.test(words[at - 1] ?? '')) at = Math.max(at, continuesList(words, at));
  }
  return Math.min(at, words.length);
}

/** "Foreign, Commonwealth and Development Office": a department's commas go on to its last word. */
function continuesList(words: readonly string[], from: number): number {
  const last = words.findLastIndex((word) => placeContinuations.has(plain(word)));
  return last >= from ? last + 1 : from;
}

function withoutArticle(role: string): string {
  return role.replace(/^the\s+(?=\S)/i, '');
}

/** "AM", "BJ": a person's initials, also where they spell a word. */
export const initials = /^\p{Lu}{2}$/u;

/** Labels in capitals become ordinary names; capitals beside small words ("Mr. BROWN of Ohio") too; the rest stays as written. */
export function inTitleCase(label: string): string {
  const trimmed = label.trim();
  if (initials.test(trimmed)) return trimmed;
  if (trimmed.split(/\s+/).every((word) => labelConnectors.has(word) || !/\p{Ll}/u.test(word)))
    return lowered(trimmed, true);
  if (!shouted.test(trimmed)) return trimmed;
  return trimmed.replace(/[\p{L}'’]+/gu, (word) => (/\p{Lu}{2}/u.test(word) ? lowered(word, false) : word));
}

/** A surname in capitals behind an honorific, or one with a small prefix: "Mr. BROWN", "McCONNELL"; not "NATO". */
const shouted =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Messrs|Hon|(?:Rt|Right) Hon)\b.*\p{Lu}{2}|\p{Lu}\p{Ll}{1,2}\p{Lu}{3,}$)/u;

function lowered(label: string, connectors: boolean): string {
  return label.replace(/[\p{L}\p{M}]+/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    if (connectors && at > 0 && labelConnectors.has(lower) && label.charAt(at + word.length) !== '.')
      return lower;
    return capitalised(word, lower);
  });
}

/** "CNN", "BBC", "JD": consonants alone are no word; forms of address and these are. */
const consonants = /^[B-DF-HJ-NP-TV-XZ]{2,}$/;
const shortWords = wordSet('sr jr st lt sgt ng');

/** Numbers of kings and acronyms that read like words. */
const staysInCapitals =
  /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIV|XVI|ABC|AFP|ANSA|AP|CEO|CFO|CIA|ECB|EPA|EU|FBI|IAEA|IMF|ITV|NATO|OPEC|TASS|UAE|UK|UN|UNESCO|UNHCR|UNICEF|UPI|USA)$/;

/** "McCONNELL" and "DeLAURO" keep their inner capital; "O'BRIEN" has two parts already. */
function capitalised(word: string, lower: string): string {
  if (
    staysInCapitals.test(word) ||
    (consonants.test(word) && !shortWords.has(lower) && !honorifics.has(lower))
  )
    return word;
  const prefix = word.match(/^(?:\p{Lu}\p{Ll}+|MC(?=\p{Lu}{3}))(?=\p{Lu})/u)?.[0] ?? '';
  const rest = lower.slice(prefix.length);
  return firstCapital(prefix.toLowerCase()) + firstCapital(rest);
}

function firstCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[.,()]/g, '');
}
