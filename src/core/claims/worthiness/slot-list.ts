import { slotCount } from './hash';
import { type Weights, weightAt } from './weights';

/**
 * Slots in the order in which they were first met, each once. One list serves all statements: it is cleared, not made
 * anew. What was met is kept in bits, so that it stays in the nearest cache beside a table of all slots.
 */
export class SlotList {
  #slots = new Int32Array(1024);
  readonly #met = new Int32Array(slotCount / 32);
  size = 0;

  add(slot: number): void {
    const [at, bit] = [slot >>> 5, 1 << slot];
    const met = this.#met[at] ?? 0;
    if ((met & bit) !== 0) return;
    this.#met[at] = met | bit;
    if (this.size === this.#slots.length) this.#widen();
    this.#slots[this.size] = slot;
    this.size += 1;
  }

  clear(): void {
    for (let at = 0; at < this.size; at += 1) this.#met[(this.#slots[at] ?? 0) >>> 5] = 0;
    this.size = 0;
  }

  /** What the slots weigh together. */
  sumOf(weights: Weights): number {
    let sum = 0;
    for (let at = 0; at < this.size; at += 1) sum += weightAt(weights, this.#slots[at] ?? 0);
    return sum;
  }

  toArray(): readonly number[] {
    return [...this.#slots.subarray(0, this.size)];
  }

  #widen(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    slots.set(this.#slots);
    this.#slots = slots;
  }
}
