import type { Span } from '../../text/span';
import { WordTable } from '../../text/word-table';
import { bitsOf, followersOf, mayOpen } from './openers';
import { tokenise } from './token';

/** What a word between two blanks may open, whatever the figure. */
interface FigureWord {
  /** It may open a figure by itself, or holds a number. */
  readonly opens: boolean;
  /** It opens one before these words. */
  readonly before: ReadonlySet<string> | undefined;
  /** Its first token, in small letters. */
  readonly first: string;
}

/** "R720": rand before a scale word, which the word alone cannot know, else a road. */
const roadOrRand = /^\P{L}?R\d/u;

/** "bil-": a word that may go on in the next line. */
const brokenOff = /\p{L}[-‐\u00ad]$/u;

const known = new WordTable((word): FigureWord => {
  const tokens = tokenise(word, { start: 0, end: word.length });
  return {
    opens:
      roadOrRand.test(word) ||
      brokenOff.test(word) ||
      tokens.some((token, at) => mayOpen(tokens, at, token, bitsOf(token))),
    before: followersOf(tokens.at(-1)),
    first: tokens[0]?.lower ?? '',
  };
});

/** Where the words of a sentence are read to. */
const words: FigureWord[] = [];

/** False where no word of a sentence may open a figure: most sentences of a speech need not be cut into tokens. */
export function mayHoldFigure(text: string, { start, end }: Span): boolean {
  const count = known.read(text, start, end, words);
  let before: ReadonlySet<string> | undefined;
  for (let at = 0; at < count; at += 1) {
    const word = words[at];
    if (word?.opens === true || before?.has(word?.first ?? '') === true) return true;
    before = word?.before;
  }
  return false;
}
