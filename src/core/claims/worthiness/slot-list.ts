import { slotCount } from './hash';
import type { Weights } from './weights';

/** What a block's slots weigh together, in units of the scale, and how many they are. */
export interface BlockSum {
  readonly sum: number;
  readonly count: number;
}

/** Slots that were met, a bit for each: so few bytes that they stay beside the processor. Empty between two calls. */
const met = new Int32Array(slotCount / 32);

/**
 * The slots of one block, each once, in the order in which they were first added. One list serves all blocks of all
 * statements: it is emptied, not made anew.
 */
export class SlotList {
  #slots = new Int32Array(1 << 12);
  #size = 0;

  /** Called before so many slots are added: `add` does not look. */
  reserve(more: number): void {
    if (this.#size + more <= this.#slots.length) return;
    const slots = new Int32Array(2 * (this.#size + more));
    slots.set(this.#slots);
    this.#slots = slots;
  }

  /** True where the slot was not there before. */
  add(slot: number): boolean {
    const place = slot >>> 5;
    const before = met[place] ?? 0;
    const now = before | (1 << slot);
    if (now === before) return false;
    met[place] = now;
    this.#slots[this.#size] = slot;
    this.#size += 1;
    return true;
  }

  /** Takes what was added as what it weighs. */
  takeSum({ steps }: Weights): BlockSum {
    const slots = this.#slots;
    const count = this.#size;
    let sum = 0;
    for (let at = 0; at < count; at += 1) {
      const slot = slots[at] ?? 0;
      const step = steps[slot] ?? 0;
      met[slot >>> 5] = 0;
      sum += step * Math.abs(step);
    }
    this.#size = 0;
    return { sum, count };
  }

  /** Takes what was added as it is. */
  takeSlots(): readonly number[] {
    const taken = [...this.#slots.subarray(0, this.#size)];
    for (const slot of taken) met[slot >>> 5] = 0;
    this.#size = 0;
    return taken;
  }
}
