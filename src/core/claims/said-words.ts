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
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  #cues: PatternBits | null = null;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.words = known.read(text, start, end);
  }

  /** The stretch as it is written. */
  get statement(): string {
    return this.#text.slice(this.#start, this.#end);
  }

  /** True where the words carry the cue. */
  has(cue: Cue): boolean {
    return cuePatterns.holds(cuePlaces[cue], (this.#cues ??= this.#readCues()), this);
  }

  /** The signs of the table that the words hold, as bits. */
  signs(): number {
    const bits = new PatternBits();
    for (const { signs } of this.words) bits.add(signs);
    return signPatterns.allHeld(bits, this);
  }

  tokens(): WorthinessToken[] {
    const tokens: WorthinessToken[] = [];
    for (const word of this.words) for (const token of word.tokens) tokens.push(token);
    return tokens;
  }

  #readCues(): PatternBits {
    const bits = new PatternBits();
    for (const { cues: own } of this.words) bits.add(own);
    return bits;
  }
}
