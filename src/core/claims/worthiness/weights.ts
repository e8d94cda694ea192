/**
 * One weight per slot, as it is stored: a signed byte whose square, with its sign, is the weight in units of `scale`
 * log-odds. Sums are made of whole numbers, so that they are exact, whatever the order.
 */
export interface Weights {
  readonly steps: Int8Array;
  readonly scale: number;
}

/** The weight of a slot, in units of the scale. */
export function weightAt({ steps }: Weights, slot: number): number {
  const step = steps[slot] ?? 0;
  return step * Math.abs(step);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of signed bytes, as scripts/train-check-worthiness/pack.mjs writes it. */
export function unpackWeights(packed: string, count: number, scale: number): Weights {
  const sextets = new Uint8Array(128);
  for (let at = 0; at < alphabet.length; at += 1) sextets[alphabet.charCodeAt(at)] = at;
  const steps = new Int8Array(count);
  const sextet = (at: number): number => sextets[packed.charCodeAt(at)] ?? 0;
  for (let slot = 0, at = 0; slot < count; slot += 3, at += 4) {
    const bits = (sextet(at) << 18) | (sextet(at + 1) << 12) | (sextet(at + 2) << 6) | sextet(at + 3);
    for (let byte = 0; byte < 3 && slot + byte < count; byte += 1)
      steps[slot + byte] = bits >> (16 - 8 * byte);
  }
  return { steps, scale };
}
