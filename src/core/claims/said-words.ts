import { WordTable } from '../text/word-table';
import { type Cue, cues } from './cues';
import { PatternBits, PatternSet, type WordPattern } from './word-patterns';
import { signPatterns } from './worthiness/signs';
import { readTokens, type WorthinessToken } from './worthiness/tokens';

/** What a word between two blanks says by itself, whatever stands around it. */
export interface KnownWord {
  readonly tokens: readonly WorthinessToken[];
  readonly signs: PatternBits;
  readonly cues: PatternBits;
}

const cueNames = Object.keys(cues) as Cue[];
const cuePatterns = new PatternSet(cueNames.map((name): WordPattern => cues[name]));
const cuePlaces = Object.fromEntries(cueNames.map((name, at) => [name, at])) as Readonly<Record<Cue, number>>;

const known = new WordTable<KnownWord>((word) => ({
  tokens: readTokens(word),
  signs: signPatterns.bitsOf(word),
  cues: cuePatterns.bitsOf(word),
}));

/** A stretch of text as the words in it, with all that they say by themselves. */
export class SaidWords {
  readonly words: readonly KnownWord[];
  readonly signs = new PatternBits();
  readonly cues = new PatternBits();
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;

  constructor(text: string, start: number, end: number) {
    [this.#text, this.#start, this.#end] = [text, start, end];
    this.words = known.read(text, start, end);
    for (const word of this.words) {
      this.signs.add(word.signs);
      this.cues.add(word.cues);
    }
  }

  /** The stretch as it is written. */
  get statement(): string {
    return this.#text.slice(this.#start, this.#end);
  }

  /** True where the words carry the cue. */
  has(cue: Cue): boolean {
    return cuePatterns.holds(cuePlaces[cue], this.cues, this);
  }
}
