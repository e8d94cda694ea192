import stored from '#resources/check-worthiness/model.json';
import { blockNames, featureShare, featuresOf, type WorthinessFeatures } from './features';

/** The weights as they are used: one per slot, in log-odds. */
export interface WorthinessModel {
  readonly weights: Float32Array;
  readonly bias: number;
  /** Log-odds times slope plus shift are the log-odds of a calibrated probability. */
  readonly slope: number;
  readonly shift: number;
  /** From this probability on, a sentence is called check-worthy where yes or no is asked. */
  readonly threshold: number;
}

let unpacked: WorthinessModel | null = null;

/** The model that ships. It is unpacked at the first question, so that nothing waits for it at the start. */
export function worthinessModel(): WorthinessModel {
  unpacked ??= {
    weights: unpackWeights(stored.weights, stored.slots, stored.scale),
    bias: stored.bias,
    slope: stored.slope,
    shift: stored.shift,
    threshold: stored.threshold,
  };
  return unpacked;
}

/** The probability that a sentence is worth checking, 0..1. */
export function worthinessOf(features: WorthinessFeatures, model = worthinessModel()): number {
  let odds = model.bias;
  for (const name of blockNames) odds += blockOdds(features[name], model.weights);
  return 1 / (1 + Math.exp(-(model.slope * odds + model.shift)));
}

/** The probability of a text as it stands; for callers that need no reason. */
export function worthinessOfText(text: string): number {
  return worthinessOf(featuresOf(text));
}

function blockOdds(block: readonly number[], weights: Float32Array): number {
  let sum = 0;
  for (const slot of block) sum += weights[slot] ?? 0;
  return sum * featureShare(block);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of signed bytes; a step's square, with its sign, is the weight (scripts/train-check-worthiness/pack.mjs). */
function unpackWeights(packed: string, count: number, scale: number): Float32Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < alphabet.length; at += 1) values[alphabet.charCodeAt(at)] = at;
  const weights = new Float32Array(count);
  const sextet = (at: number): number => values[packed.charCodeAt(at)] ?? 0;
  for (let slot = 0, at = 0; slot < count; slot += 3, at += 4) {
    const bits = (sextet(at) << 18) | (sextet(at + 1) << 12) | (sextet(at + 2) << 6) | sextet(at + 3);
    for (let byte = 0; byte < 3 && slot + byte < count; byte += 1) {
      const step = ((bits >> (16 - 8 * byte)) << 24) >> 24;
      weights[slot + byte] = Math.sign(step) * step * step * scale;
    }
  }
  return weights;
}
