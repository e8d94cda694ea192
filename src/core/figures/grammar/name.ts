import { months } from '../tables/months';
import { scaleWords, smallNumbers } from '../tables/number-words';
import { determiners, prepositions, thirdPersons } from '../tables/function-words';
import { isPlural } from '../tables/plurals';
import { ambiguousSymbols, measureSymbols, measureWords } from '../tables/measures';
import { timeUnits } from '../tables/units';
import { currencyNames } from '../tables/currencies';
import { readCurrencyBefore } from './currency';
import { mentionOf, type Mention } from './mention';
import { shortParts } from './part-of-year';
import { readSlash } from './number-parts';
import { isRoadNumber } from './road-number';
import { isCapitalised, isTyingHyphen, lowerAt, type Tokens } from './token';
import { wordedNameLength } from './worded-name';

/** Nouns that are numbered: what follows is their label, not an amount. */
const numberedNouns = new Set(
  (
    'numbered day scene episode round season volume subsection subsections subparagraph paragraph h.r. article articles resolution resolutions section sections chapter paragraph paragraphs protocol no nos number numbers room flight channel route highway ' +
    'page pages item title amendment annex appendix phase level type class group form line lot act bill law decree order proposition verse psalm ' +
    'dose rule footnote interstate surah regulation directive decision memorandum exhibit table hill boeing airbus expo agenda vision horizon apollo formula fortune forbes ftse nikkei nasdaq cac windows category grade tier stage clause point version area unit building gate platform track'
  ).split(' '),
);

/** A platform named by numbers: "3+3", "5+1". It stays outside all arithmetic. */
export function readNumericName(tokens: Tokens, from: number): Mention | null {
  const [a, plus, b] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (plus?.text !== '+' || b?.kind !== 'number' || plus.spaced || b.spaced) return null;
  if (a === undefined || !(a.kind === 'number' || /^[A-Z](?:\d+|[A-Z]+)$/.test(a.text))) return null;
  return mentionOf(from, from + 3, 'name', `${a.text}+${b.text}`, 'a name made of numbers, not arithmetic');
}

/** How many tokens from here are a label with a number in it ("COVID-19", "Resolution 2202", "24/7"); 0 where none. */
export function numberedNameLength(tokens: Tokens, from: number): number {
  return (
    hyphenName(tokens, from) ||
    (isRoadNumber(tokens, from) ? 2 : 0) ||
    numberedLabel(tokens, from) ||
    slashName(tokens, from) ||
    worldWar(tokens, from) ||
    wordedNameLength(tokens, from)
  );
}

/** "COVID-19", "Su-57"; but not "mid-1990s" or "US-2 million". */
function hyphenName(tokens: Tokens, from: number): number {
  const [word, number] = [tokens[from], tokens[from + 2]];
  if (word?.kind !== 'word' || !isTyingHyphen(tokens, from + 1) || number?.kind !== 'number') return 0;
  const ordinary =
    ['mid', 'early', 'late', 'pre', 'post', 'sub', 'non'].includes(word.lower) ||
    months.has(word.lower) ||
    shortParts.has(word.lower) ||
    smallNumbers.has(word.lower) ||
    /^fy(?:\d\d){0,2}$/.test(word.lower);
  return ordinary ? 0 : 3;
}

function numberedLabel(tokens: Tokens, from: number): number {
  const noun = tokens[from];
  if (noun?.kind !== 'word' || smallNumbers.has(noun.lower) || isSpokenPoint(tokens, from)) return 0;
  const dot = tokens[from + 1]?.text === '.' && dottedLabels.has(noun.lower) ? 1 : 0;
  const number = tokens[from + 1 + dot];
  if (number?.kind !== 'number' && !(smallNumbers.has(number?.lower ?? '') && numberedNouns.has(noun.lower)))
    return 0;
  const labelled = dot === 1 || isNumberedNoun(tokens, from) || isProperName(tokens, from);
  const end = from + 2 + dot;
  return labelled ? furtherLabels(tokens, from, end + secondHalfLength(tokens, end)) - from : 0;
}

/** "point two five percent": digits are spoken behind it. */
function isSpokenPoint(tokens: Tokens, from: number): boolean {
  return (
    lowerAt(tokens, from) === 'point' &&
    [1, 2].every((step) => smallNumbers.has(lowerAt(tokens, from + step)))
  );
}

/** "Regulation 12/2014", "John 3:16": the label has two numbers. */
function secondHalfLength(tokens: Tokens, at: number): number {
  const [joint, number] = [tokens[at], tokens[at + 1]];
  if (number?.kind !== 'number') return 0;
  if (joint?.text === '/') return 2;
  return joint?.text === ':' && !joint.spaced && !number.spaced ? 2 : 0;
}

/** A small noun may still stand before an amount ("at this point 300 people"); one with a capital only before a unit. */
function isNumberedNoun(tokens: Tokens, from: number): boolean {
  if (!numberedNouns.has(lowerAt(tokens, from)) || numbersMany(tokens, from)) return false;
  if (standsBeforeCount(tokens, from)) return true;
  return isCapitalised(tokens[from]) ? !hasUnit(tokens, from + 1) : !isAmount(tokens, from + 1);
}

/** "on page 12 | 345 names": its number, and one that counts; "at this point 12 345 people" has a single one. */
function standsBeforeCount(tokens: Tokens, from: number): boolean {
  if (tokens[from + 2]?.kind !== 'number' || tokens[from + 1]?.kind !== 'number') return false;
  return tokens[from + 2]?.spaced === true && !determiners.has(lowerAt(tokens, from - 1));
}

/** "our troops number 3,600": a verb before what nobody would number so high. */
function numbersMany(tokens: Tokens, from: number): boolean {
  return (
    lowerAt(tokens, from) === 'number' && /^\d{1,3}(?:,\d{3})+$|^\d{4,}$/.test(tokens[from + 1]?.text ?? '')
  );
}

/** "Public Law 117-169"; "resolutions 242 and 338", "Articles 5, 6 and 7": a plural noun labels every number of its list. */
function furtherLabels(tokens: Tokens, noun: number, end: number): number {
  if (isTyingHyphen(tokens, end) && tokens[end + 1]?.kind === 'number') return end + 2;
  if (!lowerAt(tokens, noun).endsWith('s')) return end;
  let to = end;
  while (/^(?:,|and|or|to|through|-|–)$/.test(lowerAt(tokens, to)) && isBareLabel(tokens, to + 1)) to += 2;
  return to;
}

function isBareLabel(tokens: Tokens, at: number): boolean {
  return /^\d{1,4}$/.test(tokens[at]?.text ?? '') && !isAmount(tokens, at);
}

/** Labels that are written short, with a point ("No. 17", "Sec. 1404", the Senate's bill "S. 1042"). */
const dottedLabels: ReadonlySet<string> = new Set('no nos sec art para vol ch fig p pp s'.split(' '));

/** "Ayes 313, Noes 268": who voted how, which the number counts. */
const sidesOfVote: ReadonlySet<string> = new Set([
  'ayes',
  'noes',
  'yeas',
  'nays',
  'abstentions',
  'for',
  'against',
]);

/** A capitalised word that does not open the sentence, with plain digits and nothing counted after them ("Apollo 11"). */
function isProperName(tokens: Tokens, from: number): boolean {
  const [noun, number] = [tokens[from], tokens[from + 1]];
  if (noun === undefined || from === 0 || !/^(?:\d{1,4}|\d\.\d)$/.test(number?.text ?? '')) return false;
  if (!isCapitalised(noun) && !/^\p{Ll}+\p{Lu}/u.test(noun.text)) return false;
  const known =
    months.has(noun.lower) ||
    readCurrencyBefore(tokens, from) !== null ||
    prepositions.has(noun.lower) ||
    noun.lower === 'us' ||
    sidesOfVote.has(noun.lower) ||
    noun.lower === 'the';
  if (tokens[from + 2]?.spaced === false && /^(?:st|nd|rd|th)$/.test(lowerAt(tokens, from + 2))) return false;
  if (lowerAt(tokens, from + 2) === 'out' && lowerAt(tokens, from + 3) === 'of') return false;
  return !known && !isAmount(tokens, from + 1) && !isYear(number?.text ?? '');
}

function isAmount(tokens: Tokens, at: number): boolean {
  return hasUnit(tokens, at) || [1, 2].some((step) => isPluralNoun(lowerAt(tokens, at + step)));
}

/** What a label does, in words that are plurals elsewhere ("Resolution 1325 calls for", "Formula 1 lands"). */
const labelVerbs = new Set(
  'calls sells costs carries states provides requires applies stipulates guarantees prohibits governs covers runs flies reads deals begins starts ends opens lands leaves arrives'.split(
    ' ',
  ),
);

function isPluralNoun(word: string): boolean {
  return isPlural(word) && !thirdPersons.has(word) && !labelVerbs.has(word);
}

function hasUnit(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  return (
    scaleWords.has(next.lower) ||
    timeUnits.has(next.lower) ||
    measureWords.has(next.lower) ||
    (measureSymbols.has(next.text) && !(next.spaced && ambiguousSymbols.has(next.text))) ||
    currencyNames.has(next.lower) ||
    /^(?:%|percent|per)$/.test(next.lower)
  );
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

/** "24/7", "9/11", "50-50", "1/0", "2019/904": numbers joined by a stroke that are neither a part nor a date. */
function slashName(tokens: Tokens, from: number): number {
  const [a, joint, b] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (a?.kind !== 'number' || b?.kind !== 'number' || joint?.spaced !== false || b.spaced) return 0;
  if (joint.text === '-') return a.text === '50' && b.text === '50' ? 3 : 0;
  if (joint.text !== '/' || readSlash(tokens, from) !== null) return 0;
  if (isYear(a.text)) return isYear(b.text) || b.text.length < 3 ? 0 : 3;
  return tokens[from + 3]?.text === '/' ? 0 : 3;
}

function worldWar(tokens: Tokens, from: number): number {
  return ['first', 'second', 'third'].includes(lowerAt(tokens, from)) &&
    lowerAt(tokens, from + 1) === 'world' &&
    lowerAt(tokens, from + 2) === 'war'
    ? 3
    : 0;
}
