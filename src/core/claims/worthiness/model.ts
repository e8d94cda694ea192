import stored from '#resources/check-worthiness/model.json';
import { SaidWords } from '../said-words';
import { featureShare, readFeatures } from './features';
import type { Sign } from './signs';
import type { SlotList } from './slot-list';
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

/** The probability that a statement is worth checking, 0..1. */
export function worthinessOf(said: SaidWords, model = worthinessModel()): number {
  const { words, shapes, letters, signs } = readFeatures(said);
  const odds =
    model.bias +
    blockOdds(words, model) +
    blockOdds(shapes, model) +
    blockOdds(letters, model) +
    signOdds(signs, model);
  return 1 / (1 + Math.exp(-(model.slope * odds + model.shift)));
}

/** The probability of a text as it stands. */
export function worthinessOfText(text: string): number {
  return worthinessOf(new SaidWords(text, 0, text.length));
}

function blockOdds(block: SlotList, { weights }: WorthinessModel): number {
  return block.sumOf(weights) * featureShare(block.size);
}

function signOdds(signs: readonly Sign[], { weights }: WorthinessModel): number {
  const sum = signs.reduce((odds, { slot }) => odds + weightAt(weights, slot), 0);
  return sum * featureShare(signs.length);
}
