import type { Span } from '../text/span';
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

/** Where words are read to before they are kept; as long as the longest sentence. */
const readWords: KnownWord[] = [];
const readStarts: number[] = [];

/** A stretch of text as the words in it, with all that they say by themselves. */
export class SaidWords {
  readonly words: readonly KnownWord[];
  /** Where the words start; in a part also where those behind it do. */
  readonly #starts: readonly number[];
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  #cues: PatternBits | null = null;

  private constructor(
    text: string,
    { start, end }: Span,
    words: readonly KnownWord[],
    starts: readonly number[],
  ) {
    this.words = words;
    this.#starts = starts;
    this.#text = text;
    this.#start = start;
    this.#end = end;
  }

  /** The words of a text by itself. */
  static of(text: string): SaidWords {
    return SaidWords.in(text, { start: 0, end: text.length });
  }

  /** The words of a stretch of a text. */
  static in(text: string, span: Span): SaidWords {
    const count = known.read(text, span.start, span.end, readWords, readStarts);
    return new SaidWords(text, span, readWords.slice(0, count), readStarts.slice(0, count));
  }

  /** The words of a part of the stretch. Only a word that the part ends in is read again, and one that it begins in. */
  part(span: Span): SaidWords {
    const starts = this.#starts;
    const from = this.#indexFrom(span.start);
    const to = this.#indexFrom(span.end);
    if (from === to || starts[from] !== span.start) return SaidWords.in(this.#text, span);
    const words = this.words.slice(from, to);
    const last = known.first(this.#text, starts[to - 1] ?? 0, span.end);
    if (last !== null) words[words.length - 1] = last;
    return new SaidWords(this.#text, span, words, from === 0 ? starts : starts.slice(from, to));
  }

  /** The first word that starts at an offset or behind it; found by halves, since a text may be one sentence. */
  #indexFrom(offset: number): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
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

  /** Writes the tokens of the words over the head of a list; gives how many they are. */
  readTokens(list: WorthinessToken[]): number {
    let count = 0;
    for (const { tokens } of this.words)
      for (const token of tokens) {
        list[count] = token;
        count += 1;
      }
    return count;
  }

  #readCues(): PatternBits {
    const bits = new PatternBits();
    for (const { cues: own } of this.words) bits.add(own);
    return bits;
  }
}
