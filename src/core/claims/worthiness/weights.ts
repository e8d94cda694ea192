/**
 * One weight per slot, in log-odds, as they are stored: a signed byte that is looked up among the 256 values a byte has.
 * So the table is a quarter of what the values themselves would take, and stays near the processor.
 */
export interface Weights {
  readonly steps: Uint8Array;
  readonly values: Float32Array;
}

export function weightAt({ steps, values }: Weights, slot: number): number {
  return values[steps[slot] ?? 0] ?? 0;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of signed bytes; a step's square, with its sign, is the weight (scripts/train-check-worthiness/pack.mjs). */
export function unpackWeights(packed: string, count: number, scale: number): Weights {
  const sextets = new Uint8Array(128);
  for (let at = 0; at < alphabet.length; at += 1) sextets[alphabet.charCodeAt(at)] = at;
  const steps = new Uint8Array(count);
  const sextet = (at: number): number => sextets[packed.charCodeAt(at)] ?? 0;
  for (let slot = 0, at = 0; slot < count; slot += 3, at += 4) {
    const bits = (sextet(at) << 18) | (sextet(at + 1) << 12) | (sextet(at + 2) << 6) | sextet(at + 3);
    for (let byte = 0; byte < 3 && slot + byte < count; byte += 1)
      steps[slot + byte] = bits >> (16 - 8 * byte);
  }
  return { steps, values: Float32Array.from({ length: 256 }, (_, byte) => valueOf(byte, scale)) };
}

function valueOf(byte: number, scale: number): number {
  const step = (byte << 24) >> 24;
  return Math.sign(step) * step * step * scale;
}
