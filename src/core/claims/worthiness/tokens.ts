import { WordTable } from '../../text/word-table';
import { hashOf, offsetBasis } from './hash';
import { WordLetters } from './word-letters';

/** A word, a number or a mark in the forms that the model looks at, each as the hash of a run that begins with it. */
export interface WorthinessToken {
  /** Lower case; a number is its class ("#money", "#year"), so that 340 and 341 teach the same. */
  readonly wordHash: number;
  /** A common word as it is, a number as its class, a name as "CAP", any other word as its ending ("-ed"). */
  readonly shapeHash: number;
  /** The shape at the head of a sentence, where a capital names no one. */
  readonly firstShapeHash: number;
  readonly letters: WordLetters;
  readonly isNumber: boolean;
  /** Its shape is "CAP". */
  readonly isCapital: boolean;
  /** Begins with a capital, and is no form of address. */
  readonly isName: boolean;
  /** Capitals alone, two or more. */
  readonly isAcronym: boolean;
  /** How a reason names it; empty where it tells a reader nothing. */
  readonly told: string;
}

const wordRuns = hashOf('w', offsetBasis);
const shapeRuns = hashOf('s', offsetBasis);

const tokenPattern = /[$€£]?\d[\d,.]*\d|[$€£]?\d|\p{L}+(?:'\p{L}+)*|[$%?!;:"“”]/gu;

/** Spelled-out numbers from two upwards; "one" is too often a pronoun. */
const numberWords = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
);

/** Words that carry grammar, scale or time rather than a subject; they stay themselves in a shape. */
const commonWords = new Set(
  (
    'a an the this that these those my your his her its our their i you he she it we they me him us them who what which when where why how ' +
    'is are was were be been being am have has had do does did will would can could shall should may might must not no nor and or but if because as until while ' +
    'of at by for with about against between into through during before after above below to from up down in out on off over under again further then once here there ' +
    'all any both each few more most other some such only own same so than too very just now also ever never always every one ' +
    'hundred thousand million billion trillion percent per year years month months week weeks day days today yesterday tomorrow ago last next first second since ' +
    "said say says think believe know want going let thank mr senator president vice governor got get yes well don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't " +
    "i'm i've i'll i'd we're we've we'll we'd you're you've you'll they're they've he's she's it's that's there's let's"
  ).split(' '),
);

const endings = /(?:ing|ed|ly|tion|sion|ment|ity|ness|est|er|al|ous|ive|able|ism|ist|s|y)$/;

/** Shorter words tell a reader nothing. */
const shortestTold = 4;

/** The shape of a name. */
const capital = 'CAP';

/** Words shorter than this show nothing by their ending. */
const shortestWithEnding = 5;

/** Forms of address are capitals that name no one in particular. */
const address = /^(?:I|Mr|Mrs|Ms|Senator|President|Governor|Vice|Congressman|Secretary|God)$/;

/** Tokens by what is written, so that "peace", "peace," and "“peace" share one. */
const tokens = new WordTable((raw): WorthinessToken => {
  const word = wordOf(raw);
  return tokenFrom(raw, word, shapeOf(raw, word, false), shapeOf(raw, word, true));
});

/** What stands before the first and behind the last token of a sentence. */
export const edgeToken: WorthinessToken = tokenFrom('^', '^', '^', '^');

/**
 * The tokens between two blanks: words, numbers, and the few marks that say something. Apostrophes are made straight:
 * transcripts differ in them, and "don’t" means no more than "don't".
 */
export function readTokens(said: string): readonly WorthinessToken[] {
  const found = said.replaceAll('’', "'").match(tokenPattern) ?? [];
  return found.flatMap((raw) => tokens.first(raw, 0, raw.length) ?? []);
}

function tokenFrom(raw: string, word: string, shape: string, firstShape: string): WorthinessToken {
  const isNumber = word.startsWith('#');
  return {
    wordHash: hashOf(word, wordRuns),
    shapeHash: hashOf(shape, shapeRuns),
    firstShapeHash: hashOf(firstShape, shapeRuns),
    letters: new WordLetters(isNumber ? '' : word),
    isNumber,
    isCapital: shape === capital,
    isName: /^\p{Lu}\p{Ll}/u.test(raw) && !address.test(raw),
    isAcronym: /^\p{Lu}{2,}$/u.test(raw),
    told: isNumber || word.length < shortestTold ? '' : `says “${word}”`,
  };
}

function wordOf(raw: string): string {
  if (/\d/.test(raw)) return numberClass(raw);
  const word = raw.toLowerCase();
  return numberWords.has(word) ? '#word' : word;
}

function numberClass(raw: string): string {
  if (/^[$€£]/.test(raw)) return '#money';
  const digits = raw.replaceAll(',', '');
  if (/^(?:1[6-9]|20)\d\d$/.test(digits)) return '#year';
  if (digits.includes('.')) return '#decimal';
  return digits.length > 3 ? '#large' : `#digits${digits.length}`;
}

function shapeOf(raw: string, word: string, isFirst: boolean): string {
  if (commonWords.has(word) || !/^\p{L}/u.test(word)) return word;
  if (!isFirst && /^\p{Lu}/u.test(raw)) return capital;
  const ending = word.length >= shortestWithEnding ? endings.exec(word) : null;
  return ending === null ? 'x' : `-${ending[0]}`;
}
