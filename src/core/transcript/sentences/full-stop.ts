import { isUpperAt, trimEnd } from '../../text/letters';
import {
  abbreviationsBeforeNumbers,
  goesOnWithTime,
  interjection,
  otherAbbreviations,
  sentenceOpeners,
  strictOpeners,
  titlesBeforeNames,
  titlesThatStandAlone,
} from './abbreviations';
import { wordAt, wordBefore, type Following } from './following';

/** A full stop with what is around it. */
interface Stop {
  readonly text: string;
  readonly sentence: number;
  readonly at: number;
  readonly end: number;
  readonly before: string;
  readonly key: string;
  readonly following: Following;
}

/** True where a full stop at `at` ends the sentence that began at `sentence`; it also ends abbreviations and initials. */
export function fullStopEnds(
  text: string,
  sentence: number,
  at: number,
  end: number,
  following: Following,
): boolean {
  const before = wordBefore(text, sentence, at);
  const stop = { text, sentence, at, end, before, key: before.toLowerCase(), following };
  return following.shape === 'digit' ? endsBeforeNumber(stop) : endsBeforeWord(stop);
}

const acronym = /^(?:\p{L}\.)+\p{L}$/u;
const timeOfDay = /^[ap]\.m$/;

function endsBeforeNumber({ before, key }: Stop): boolean {
  if (before === '') return false;
  return !(
    titlesBeforeNames.has(key) ||
    titlesThatStandAlone.has(key) ||
    abbreviationsBeforeNumbers.has(key) ||
    acronym.test(before)
  );
}

function endsBeforeWord(stop: Stop): boolean {
  const { before, key } = stop;
  if (titlesBeforeNames.has(key)) return false;
  if (timeOfDay.test(key)) return endsTime(stop);
  if (titlesThatStandAlone.has(key) && isUpperAt(before, 0)) return opens(stop, strictOpeners);
  if (abbreviationsBeforeNumbers.has(key) && countsByLetters(stop)) return false;
  if (acronym.test(before)) return opens(stop, strictOpeners);
  if (before.length === 1 && isUpperAt(before, 0)) return endsInitial(stop);
  return !mayGoOn(before, key) || opens(stop, sentenceOpeners);
}

/** Abbreviations by the table, and by their look: a capital and no vowel ("Bldg", "Mfg"). */
function mayGoOn(before: string, key: string): boolean {
  if (otherAbbreviations.has(key)) return true;
  return /^[A-Z][b-df-hj-np-tv-xz]{1,4}$/.test(before) && !interjection.test(before);
}

function opens({ text, end, following }: Stop, openers: ReadonlySet<string>): boolean {
  if (/^\p{Lu}\./u.test(text.slice(following.wordAt, following.wordAt + 3))) return false;
  return openers.has(wordAt(text, following.wordAt, end));
}

/** "Art. IV", "Fig. A": a Roman number or a letter, but no word "I" after "No." */
function countsByLetters({ text, end, key, following }: Stop): boolean {
  const word = wordAt(text, following.wordAt, end);
  if (key === 'no' || key === 'nos' || !isUpperAt(text, following.wordAt)) return false;
  return /^[ivxlc]+$|^[a-z]$/.test(word) && (word !== 'i' || key.startsWith('art')) && word !== 'a';
}

/** "you and I. Did": the pronoun comes after a small word; "Albert I. Jones": the initial after a name. */
function endsInitial(stop: Stop): boolean {
  const { text, sentence, at, before } = stop;
  if (opens(stop, strictOpeners)) return true;
  if (before !== 'I') return false;
  const earlier = wordBefore(text, sentence, trimEnd(text, sentence, at - 1));
  return /^\p{Ll}+$/u.test(earlier);
}

/** Words with which a sentence begins by naming a time ("At 5 a.m. Mr. Smith went"). */
const beginsWithTime =
  /^(?:(?:and|but|so|then)\s+)?(?:at|by|around|about|from|until|before|after|since)\s+(?:about\s+|around\s+)?\S+$/i;
/** A time named at the beginning is this long at most. */
const longestTimePhrase = 32;

/** "p.m." ends a sentence before a capital, unless the time goes on or nothing but the time has been said. */
function endsTime({ text, sentence, at, before, end, following }: Stop): boolean {
  const next = wordAt(text, following.wordAt, end);
  if (following.shape === 'lower' || goesOnWithTime.has(next)) return false;
  if (/^\p{Lu}\S*\s+time\b/u.test(text.slice(following.wordAt, following.wordAt + longestTimePhrase)))
    return false;
  const said = text.slice(sentence, Math.min(at, sentence + 2 * longestTimePhrase));
  const early = said.slice(0, Math.max(0, at - before.length - sentence)).trim();
  return early.length > longestTimePhrase || !beginsWithTime.test(early);
}
