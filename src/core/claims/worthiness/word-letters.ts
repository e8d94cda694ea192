import { letterSlots } from './hash';
import { type Weights, weightAt } from './weights';

/** The runs of letters of one word. What they weigh is the same in every statement, so it is reckoned once and kept. */
export class WordLetters {
  readonly #word: string;
  #sum = 0;
  #count = -1;

  /** An empty word has none. */
  constructor(word: string) {
    this.#word = word;
  }

  slots(): readonly number[] {
    return this.#word === '' ? [] : letterSlots(this.#word);
  }

  /** How many runs there are; asked after they were weighed. */
  get count(): number {
    return this.#count;
  }

  /** Their weight in units of the scale. There is one model, so the weights are always the same. */
  weigh(weights: Weights): number {
    if (this.#count < 0) {
      const slots = this.slots();
      this.#count = slots.length;
      for (const slot of slots) this.#sum += weightAt(weights, slot);
    }
    return this.#sum;
  }
}
