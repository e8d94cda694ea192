import { isPlural } from '../tables/plurals';
import { scaleWords } from '../tables/number-words';
import { mentionOf, type Mention } from './mention';
import { isTyingHyphen, lowerAt, tokenAt, type Tokens } from './token';

const roundPlurals = new Set([
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'trillions',
  'dozens',
  'tens',
  'scores',
]);

/** Phrases that tell an amount or a time without a number, longest first. No number is ever invented for them. */
const phrases: readonly (readonly string[])[] = [
  'the overwhelming majority',
  'the vast majority',
  'the majority',
  'a large number of',
  'a number of',
  'a great deal of',
  'a handful of',
  'a couple of',
  'in recent years',
  'in recent months',
  'in recent weeks',
  'in recent decades',
  'the past decades',
  'the last decades',
  'recent decades',
  'recent years',
  'the past years',
  'a few',
  'several',
  'numerous',
  'countless',
  'recently',
  'soon',
].map((phrase) => phrase.split(' '));

/** The phrases that begin with a word; few words begin any. */
const phrasesFrom: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  phrases.map(([first = '']) => [first, phrases.filter((phrase) => phrase[0] === first)]),
);

const digitCounts: readonly string[] = ['single', 'double', 'triple'];

/** Word pairs that open one of the readings here; the sentence reader asks before it tries. */
export const vagueOpeners: readonly (readonly [string, string])[] = [
  ...[...roundPlurals, 'both', 'many', 'most'].map((word) => [word, '*'] as const),
  ...digitCounts.flatMap((word) => ['-', '‑', '–', 'digit', 'digits'].map((next) => [word, next] as const)),
  ...phrases.flatMap(([first, second]) => (first === undefined ? [] : [[first, second ?? '*'] as const])),
];

/** Reads an amount or time that has no number: "tens of thousands", "most universities", "several", "soon". */
export function readVague(tokens: Tokens, from: number): Mention | null {
  return (
    readRoundPlural(tokens, from) ??
    readPhrase(tokens, from) ??
    readDigits(tokens, from) ??
    readProportion(tokens, from)
  );
}

function readRoundPlural(tokens: Tokens, from: number): Mention | null {
  if (!roundPlurals.has(lowerAt(tokens, from))) return null;
  const nested =
    lowerAt(tokens, from + 1) === 'of' &&
    (roundPlurals.has(lowerAt(tokens, from + 2)) || scaleWords.has(lowerAt(tokens, from + 2)));
  if (['tens', 'scores'].includes(lowerAt(tokens, from)) && !nested && lowerAt(tokens, from + 1) !== 'of')
    return null;
  return vague(from, nested ? from + 3 : from + 1);
}

function readPhrase(tokens: Tokens, from: number): Mention | null {
  const phrase = phrasesFrom
    .get(lowerAt(tokens, from))
    ?.find((words) => words.every((word, at) => lowerAt(tokens, from + at) === word));
  if (
    phrase === undefined ||
    isAttribute(tokens, from) ||
    (/^(?:soon|recently)$/.test(phrase[0] ?? '') && lowerAt(tokens, from - 1) === 'as')
  )
    return null;
  const scale = ['hundred', 'dozen', ...scaleWords.keys()].includes(lowerAt(tokens, from + phrase.length))
    ? 1
    : 0;
  return vague(from, from + phrase.length + scale);
}

/** "1,200 recently renovated schools": what they are like, and no time of what is said. */
function isAttribute(tokens: Tokens, from: number): boolean {
  const counted = tokenAt(tokens, from - 1)?.kind === 'number' || lowerAt(tokens, from - 1) === 'the';
  return (
    counted && lowerAt(tokens, from) === 'recently' && /(?:ed|built|made)$/.test(lowerAt(tokens, from + 1))
  );
}

/** "double-digit growth", "in single digits": how many digits it has, and no number. */
function readDigits(tokens: Tokens, from: number): Mention | null {
  if (!digitCounts.includes(lowerAt(tokens, from))) return null;
  const at = isTyingHyphen(tokens, from + 1) ? from + 2 : from + 1;
  return /^digits?$/.test(lowerAt(tokens, at)) ? vague(from, at + 1) : null;
}

/** "most universities", "many years", "both countries": only where something is counted. */
function readProportion(tokens: Tokens, from: number): Mention | null {
  const word = lowerAt(tokens, from);
  if (word === 'both') return vague(from, from + 1);
  if (word === 'many' && !/^(?:how|as|so|too)$/.test(lowerAt(tokens, from - 1))) return vague(from, from + 1);
  if (word !== 'most' || isSuperlative(tokens, from)) return null;
  const counts =
    lowerAt(tokens, from + 1) === 'of'
      ? lowerAt(tokens, from + 2) !== 'all'
      : [1, 2].some((step) => isPlural(lowerAt(tokens, from + step)));
  return counts ? vague(from, from + 1) : null;
}

/** "the world's most notorious", "our most advanced", "the wealthiest and most powerful": a superlative, and no share. */
function isSuperlative(tokens: Tokens, from: number): boolean {
  const before = lowerAt(tokens, from - 1);
  if (/^(?:the|at|a|my|our|your|his|her|its|their|['’]s)$/.test(before)) return true;
  return before === 'and' && lowerAt(tokens, from - 2).endsWith('est');
}

function vague(from: number, to: number): Mention {
  return mentionOf(from, to, 'vague', null, 'no number was said, and none is invented');
}
