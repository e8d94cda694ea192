/** Slots of the weight table; a power of two, so that a hash is cut by a mask. */
export const slotCount = 1 << 18;
const slotMask = slotCount - 1;

/** FNV-1a, 32 bits: quick, and the same on every machine. */
export const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;
const letterBasis = 0x2f0b4c27;

const shortestLetters = 3;
const longestLetters = 5;

/** The hash of a text that goes on where another ended. */
export function hashOf(text: string, from: number): number {
  let hash = from;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return mixed(hash);
}

/** The hash of a run of words that goes on with a word: each word is read once per place that it follows. */
export function hashOfNext(before: number, word: string): number {
  return hashOf(word, Math.imul(before ^ 32, prime));
}

/** The slot that a hash falls to. */
export function slotOf(hash: number): number {
  return hash & slotMask;
}

/** Slots of the runs of three to five letters within a word, its edges included: they see stems and endings. */
export function letterSlots(word: string): Int32Array {
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
  return Int32Array.from(new Set(slots));
}

/** The last letters would otherwise move only the low bits. */
function mixed(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return folded ^ (folded >>> 13);
}
