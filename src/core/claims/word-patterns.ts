/**
 * What is looked for in a statement, in parts of which most are asked of each different word once, not of each statement.
 * Words are what stands between white space, their marks included.
 */
export interface WordPattern {
  /** Held by one word alone; it may not ask for white space. */
  readonly word?: RegExp;
  readonly phrase?: Phrase;
}

/** Held by several words; asked of a statement only where it has the words that call for it. */
export interface Phrase {
  readonly pattern: RegExp;
  /** A word without which the pattern is never held. */
  readonly calls: RegExp;
  /** A second such word, where the first is a common one. */
  readonly alsoCalls?: RegExp;
}

/** What words say of a set of patterns: one bit for each pattern. */
export class PatternBits {
  held = 0;
  called = 0;
  alsoCalled = 0;

  /** Adds what a further word says. */
  add(other: PatternBits): void {
    this.held |= other.held;
    this.called |= other.called;
    this.alsoCalled |= other.alsoCalled;
  }
}

/** Patterns that are asked together; one number has a bit for each, so there are 32 at most. */
export class PatternSet {
  readonly #patterns: readonly WordPattern[];
  /** Words that say the same share what they say: it is looked at for each word of a text. */
  readonly #shared = new Map<string, PatternBits>();

  constructor(patterns: readonly WordPattern[]) {
    this.#patterns = patterns;
  }

  /** What one word says by itself. */
  bitsOf(word: string): PatternBits {
    const bits = new PatternBits();
    this.#patterns.forEach(({ word: alone, phrase }, at) => {
      if (alone?.test(word) === true) bits.held |= 1 << at;
      if (phrase?.calls.test(word) === true) bits.called |= 1 << at;
      if (phrase?.alsoCalls?.test(word) ?? true) bits.alsoCalled |= 1 << at;
    });
    const key = `${bits.held} ${bits.called} ${bits.alsoCalled}`;
    const shared = this.#shared.get(key) ?? bits;
    this.#shared.set(key, shared);
    return shared;
  }

  /** True where a statement holds the pattern; `bits` is what its words say. */
  holds(at: number, bits: PatternBits, said: Statement): boolean {
    const bit = 1 << at;
    if ((bits.held & bit) !== 0) return true;
    return (bits.called & bits.alsoCalled & bit) !== 0 && this.#isPhraseIn(at, said.statement);
  }

  /** The patterns that a statement holds, as bits. */
  allHeld(bits: PatternBits, said: Statement): number {
    let held = bits.held;
    const called = bits.called & bits.alsoCalled & ~held;
    for (let rest = called; rest !== 0; rest &= rest - 1) {
      const at = lowestBit(rest);
      if (this.#isPhraseIn(at, said.statement)) held |= 1 << at;
    }
    return held;
  }

  #isPhraseIn(at: number, statement: string): boolean {
    return this.#patterns[at]?.phrase?.pattern.test(statement) === true;
  }
}

/** Words as they are written; read only where a phrase has to be looked for. */
interface Statement {
  readonly statement: string;
}

/** The place of the lowest bit that is set. */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
