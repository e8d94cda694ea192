/** A sentence as it was judged and as it should have been. */
export interface Judged {
  readonly score: number;
  readonly label: 0 | 1;
  /** Whether the score reaches the model's threshold. */
  readonly taken: boolean;
}

/** Mean of the precisions at each check-worthy sentence, best score first; ties keep the order of the text. */
export function averagePrecision(judged: readonly Judged[]): number {
  const ordered = [...judged].sort((a, b) => b.score - a.score);
  let right = 0;
  let sum = 0;
  for (const [at, { label }] of ordered.entries()) {
    if (label === 0) continue;
    right += 1;
    sum += right / (at + 1);
  }
  return right === 0 ? 0 : sum / right;
}

/** F1 of the check-worthy class. */
export function f1(judged: readonly Judged[]): number {
  const right = judged.filter(({ taken, label }) => taken && label === 1).length;
  const taken = judged.filter((each) => each.taken).length;
  const all = judged.filter(({ label }) => label === 1).length;
  return taken + all === 0 ? 0 : (2 * right) / (taken + all);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Middle 95 % of what `measure` gives on resamples; the same seed gives the same interval. */
export function bootstrap(measure: (random: () => number) => number, rounds: number, seed: number): Interval {
  const random = randomFrom(seed);
  const values = Array.from({ length: rounds }, () => measure(random)).sort((a, b) => a - b);
  const at = (share: number): number => values[Math.min(rounds - 1, Math.floor(share * rounds))] ?? NaN;
  return { low: at(0.025), high: at(0.975) };
}

/** As many as there are, drawn with return. */
export function resample<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items.flatMap(() => items[Math.floor(random() * items.length)] ?? []);
}

/** Mulberry32: small, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
