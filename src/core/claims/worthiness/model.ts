import stored from '#resources/check-worthiness/model.json';
import { SaidWords } from '../said-words';
import { type FeatureReading, featureShare, readFeatures } from './features';
import type { Sign } from './signs';
import type { BlockSum } from './slot-list';
import { unpackWeights, type Weights, weightAt } from './weights';

export interface WorthinessModel {
  readonly weights: Weights;
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

/** A statement's worthiness, and the features that it was made of. */
export interface Worthiness {
  /** The probability that the statement is worth checking, 0..1. */
  readonly chance: number;
  readonly features: FeatureReading<BlockSum>;
}

/** What the model says of a statement. */
export function worthinessOf(said: SaidWords): Worthiness {
  const { weights, bias, slope, shift } = worthinessModel();
  const features = readFeatures(said, (slots) => slots.takeSum(weights));
  const { words, shapes, letters, signs } = features;
  const odds = bias + blockOdds(words) + blockOdds(shapes) + blockOdds(letters) + signOdds(signs, weights);
  return { chance: 1 / (1 + Math.exp(-(slope * odds + shift))), features };
}

/** The probability of a text as it stands. */
export function worthinessOfText(text: string): number {
  return worthinessOf(SaidWords.of(text)).chance;
}

function blockOdds({ sum, count }: BlockSum): number {
  return sum * featureShare(count);
}

function signOdds(signs: readonly Sign[], weights: Weights): number {
  let sum = 0;
  for (const { slot } of signs) sum += weightAt(weights, slot);
  return sum * featureShare(signs.length);
}
