/** A word of a sentence in the three forms that the model looks at. */
export interface WorthinessToken {
  /** As written. */
  readonly raw: string;
  /** Lower case; a number is its class ("#money", "#year"), so that 340 and 341 teach the same. */
  readonly word: string;
  /** A common word as it is, a number as its class, a name as "CAP", any other word as its ending ("-ed"). */
  readonly shape: string;
}

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

/** Words shorter than this show nothing by their ending. */
const shortestWithEnding = 5;

/** One apostrophe for all: transcripts differ in it, and "don’t" means no more than "don't". */
export function plainApostrophes(text: string): string {
  return text.replaceAll('’', "'");
}

/** The tokens of a sentence: words, numbers, and the few marks that say something. */
export function readTokens(text: string): readonly WorthinessToken[] {
  const found = text.match(tokenPattern) ?? [];
  return found.map((raw, at) => {
    const word = wordOf(raw);
    return { raw, word, shape: shapeOf(raw, word, at === 0) };
  });
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
  if (!isFirst && /^\p{Lu}/u.test(raw)) return 'CAP';
  const ending = word.length >= shortestWithEnding ? endings.exec(word) : null;
  return ending === null ? 'x' : `-${ending[0]}`;
}
