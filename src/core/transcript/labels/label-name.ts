import { WordTable } from '../../text/word-table';
import type { LabelStrength } from './label';
import {
  clearOffices,
  genericLabels,
  honorifics,
  labelConnectors,
  notInLabels,
  notSpeakers,
  otherOffices,
} from '../names/role-words';
import { initials, splitRole } from '../names/split-role';

/** Longer runs are sentences, not names with offices. */
const longestName = 120;
const mostWords = 16;
/** A name alone has two to four words ("Ursula von der Leyen" counts its capitals). */
const mostNames = 4;

/** Small words of offices and headings that stand in no person's name. */
const prepositions = new Set(['of', 'the', 'and', 'for', 'to', 'on', 'in', 'at']);

/** "First Deputy Prime Minister", "Second Secretary": a number before an office counts nothing. */
const rankedOffice = /^(?:first|second|third|fourth)\s(?:deputy|vice|lady|secretary|minister|gentleman)\b/i;

const lowerOffice = /^\p{Lu}[^,]*,\s*\p{Ll}/u;

/** Every word capitalised or a connector, nothing of a sentence in it, and not an opening that is known to be none. */
export function looksLikeName(label: string): boolean {
  return names.whole(label);
}

/** Labels come again and again; each is judged once. */
const names = new WordTable(readsAsName);
const strengths = new WordTable(readStrength);

/** "Some hon. members": who calls out in a house. */
const houseVoices = /^(?:some|several|an) hon\.? members?$/i;

function readsAsName(label: string): boolean {
  if (houseVoices.test(label)) return true;
  const bare = withoutBrackets(label);
  if (label.length > longestName || !/^["“]?[\p{Lu}\p{Lo}\d#]/u.test(label) || /[?!;"“”=|•>]/.test(bare))
    return false;
  const words = bare.split(/\s+/);
  if (words.length > mostWords || !(words.every(fitsLabel) || namesOfficeBehind(label))) return false;
  if (!/\p{L}/u.test(label) || endsSentence(words) || isSalutation(label)) return false;
  if (!initials.test(label) && words.some(opensSentence)) return false;
  return !notSpeakers.has(wordKey(words[0] ?? '')) || isGeneric(words) || rankedOffice.test(label);
}

/** "He", not "H.E." before a name. */
function opensSentence(word: string): boolean {
  return notInLabels.has(wordKey(word)) && !/\p{L}\.\p{L}/u.test(word);
}

function withoutBrackets(label: string): string {
  return label.replace(/\s*[([][^()[\]]*[)\]]/g, '').trim();
}

function fitsLabel(word: string): boolean {
  return (
    /^['’#]?(?:\p{Lu}|\p{Lo}|\d)/u.test(word) ||
    labelConnectors.has(wordKey(word)) ||
    /^\p{Ll}{1,2}[-'’]\p{Lu}/u.test(word) ||
    /^[-–&/]$/.test(word)
  );
}

/** "Ivan Petrov, head of the analysis department": a name, then an office in small letters near the comma. */
function namesOfficeBehind(label: string): boolean {
  if (!lowerOffice.test(label)) return false;
  const comma = label.indexOf(',');
  const names = label.slice(0, comma).split(/\s+/);
  const office = label
    .slice(comma + 1)
    .trim()
    .split(/\s+/)
    .slice(0, mostNames);
  return (
    names.length >= 2 &&
    names.length <= mostNames &&
    names.every(fitsLabel) &&
    office.some(
      (word) =>
        clearOffices.has(wordKey(word)) ||
        /^(?:head|chief|director|editor|leader|professor|analyst|rapporteur|author|member|behalf)$/.test(
          word,
        ),
    )
  );
}

/** A full stop behind a long word ends a sentence; behind short ones stand initials and honorifics. */
function endsSentence(words: readonly string[]): boolean {
  return words.some((word) => /[^.\s]{5,}\.$/u.test(word) || /^\p{Ll}+\.$/u.test(word));
}

/** "Mr President:", "President Xi, Prime Minister Modi:" speak to someone; "THE PRESIDENT:" names the speaker. */
function isSalutation(label: string): boolean {
  if (!/\p{Ll}/u.test(label)) return false;
  const parts = label.split(/,\s*/).map((part) => part.split(/\s+/).map(wordKey));
  if (
    parts.some(
      ([first = '', second = ''], at) => first === 'dear' || speaksTo(first, second, parts[at]?.length),
    )
  )
    return true;
  return (
    parts.length > 1 &&
    parts.every((words) => words.slice(0, 3).some(isOffice) || honorifics.has(words[0] ?? '')) &&
    !isOfficeOfCountry(label)
  );
}

/** "Prime Minister of India, Shri Narayan Modak": an office without a name before the comma; a name follows. */
function isOfficeOfCountry(label: string): boolean {
  const [before = '', behind = ''] = label
    .split(/,\s*/)
    .map(splitRole)
    .map(({ name, role }) => (name === role ? '' : name));
  return before === '' && behind !== '';
}

function speaksTo(first: string, second: string, words = 0): boolean {
  if (words !== 2 || !honorifics.has(first) || !isOffice(second)) return false;
  return !/^(?:speaker|chancellor|mayor)$/.test(second);
}

/** "Question", "Speaker 1", "AUDIENCE MEMBER", "Senior Administration Official #2": people without a name. */
export function isGeneric(words: readonly string[]): boolean {
  const [first = '', second = ''] = words.map(wordKey);
  if (!genericLabels.has(first)) return false;
  return (
    words.length === 1 || /^[#\d(]/.test(words[1] ?? '') || isOffice(second) || genericLabels.has(second)
  );
}

/** "JANE TAPPAN, CNN HOST": two names or three before a comma. */
const nameAndHouse = /^(?:\p{Lu}[\p{Lu}'’.-]* ){1,2}\p{Lu}[\p{Lu}'’-]+, /u;

/** How far the look of a label alone proves a speaker. */
export function strengthOf(label: string): LabelStrength {
  return strengths.whole(label);
}

function readStrength(label: string): LabelStrength {
  const words = withoutBrackets(label).split(/\s+/);
  const keys = words.map(wordKey);
  if (houseVoices.test(label)) return 'sure';
  if (keys[0] === 'the' && keys.length > 1 && keys.length < 4 && isOffice(keys.at(-1) ?? '')) return 'likely';
  const shouted = !/\p{Ll}/u.test(label);
  if (honorifics.has(keys[0] ?? '') && words.length > 1) return 'sure';
  if (keys.some((key) => clearOffices.has(key))) return keys.length > 1 || shouted ? 'sure' : 'likely';
  if (isGeneric(words)) return shouted ? 'sure' : 'likely';
  if (shouted && keys.some((key) => otherOffices.has(key)))
    return nameAndHouse.test(label) ? 'sure' : 'likely';
  const named = keys.filter((key) => !labelConnectors.has(key)).length;
  const plainName =
    named >= 2 && named <= mostNames && !/\d/.test(label) && !keys.some((key) => prepositions.has(key));
  return plainName || lowerOffice.test(label) ? 'likely' : 'weak';
}

function isOffice(word: string): boolean {
  const key = wordKey(word);
  return clearOffices.has(key) || otherOffices.has(key);
}

/** A word as the tables hold it. */
export function wordKey(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.,()[\]#]/g, '');
}
