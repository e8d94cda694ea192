import type { Span } from '../../text/span';
import { WordTable } from '../../text/word-table';
import { followersOf, mayOpen, openingBits } from './openers';
import { tokenise, type PlacedToken, type Token, type Tokens } from './token';

/** What a word between two blanks says by itself, whatever the figure. */
export interface FigureWord {
  /** The word cut into tokens: the same ones wherever it comes again. */
  readonly tokens: Tokens;
  /** Its last token may go on behind the blank. */
  readonly runsOn: boolean;
  readonly startsWithNumber: boolean;
  /** It may open a figure by itself, or holds a number. */
  readonly opens: boolean;
  /** It opens one before these words. */
  readonly before: ReadonlySet<string> | undefined;
  /** Its first token, in small letters. */
  readonly first: string;
}

/** "R720", "N500": money before a scale word, which the word alone cannot know, else a road. */
const roadOrMoney = /^\P{L}?[RNK]\d/u;

/** "bil-": a word that may go on in the next line. */
const brokenOff = /\p{L}[-‐\u00ad]$/u;

/** Digits, which go on in "15 000 000", hyphens at the end of a line, and half a pair of surrogates, which takes the blank for its other half. */
const mayRunOn = /[\d\-‐\u00ad\uD800-\uDBFF]$/;

/** What is known of each different word. */
export const figureWords = new WordTable((word): FigureWord => {
  const tokens = tokenise(word, { start: 0, end: word.length }).map((token, at) =>
    tokenFrom(token, at === 0),
  );
  return {
    tokens,
    runsOn: mayRunOn.test(word),
    startsWithNumber: tokens[0]?.kind === 'number',
    opens:
      roadOrMoney.test(word) ||
      brokenOff.test(word) ||
      tokens.some((token, at) => mayOpen(tokens, at, token)),
    before: followersOf(tokens.at(-1)),
    first: tokens[0]?.lower ?? '',
  };
});

/** A token apart from its place. */
export function tokenFrom(placed: PlacedToken, spaced = placed.spaced): Token {
  const { kind, text, lower, apart } = placed;
  return { kind, text, lower, spaced, apart, opens: openingBits(placed) };
}

/** Where the words of a sentence are read to. */
const words: FigureWord[] = [];

/** False where no word of a sentence may open a figure: most sentences of a speech need not be cut into tokens. */
export function mayHoldFigure(text: string, { start, end }: Span): boolean {
  return mayOpenFigure(words, figureWords.read(text, start, end, words));
}

/** The same of the first so many words of a list. */
export function mayOpenFigure(some: readonly FigureWord[], count: number): boolean {
  let before: ReadonlySet<string> | undefined;
  for (let at = 0; at < count; at += 1) {
    const word = some[at];
    if (word?.opens === true || before?.has(word?.first ?? '') === true) return true;
    before = word?.before;
  }
  return false;
}
