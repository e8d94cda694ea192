/** Slots of the weight table; a power of two, so that a hash is cut by a mask. */
export const slotCount = 1 << 18;
const slotMask = slotCount - 1;

/** FNV-1a, 32 bits: quick, and the same on every machine. */
export const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;
const letterBasis = 0x2f0b4c27;

/** An odd number, so that a run read backwards falls elsewhere. */
const runFactor = 0x9e3779b1;

const shortestLetters = 3;
const longestLetters = 5;

/** The hash of a text that goes on where another ended. */
export function hashOf(text: string, from: number): number {
  let hash = from;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return mixed(hash);
}

/** The hash of a run that goes on with another: their letters are not read again, so a run costs the same however long its words. */
export function hashOfRun(before: number, next: number): number {
  return mixed(Math.imul(before, runFactor) ^ next);
}

/** The slot that a hash falls to. */
export function slotOf(hash: number): number {
  return hash & slotMask;
}

/** Slots of the runs of three to five letters within a word, its edges included: they see stems and endings. */
export function letterSlots(word: string): readonly number[] {
  const slots: number[] = [];
  const edged = ` ${word} `;
  for (let at = 0; at + shortestLetters <= edged.length; at += 1) {
    let hash = letterBasis;
    const end = Math.min(edged.length, at + longestLetters);
    for (let next = at; next < end; next += 1) {
      hash = Math.imul(hash ^ edged.charCodeAt(next), prime);
      if (next - at + 1 >= shortestLetters) slots.push(slotOf(mixed(hash)));
    }
  }
  return [...new Set(slots)];
}

/** The last letters would otherwise move only the low bits. */
function mixed(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return folded ^ (folded >>> 13);
}
