import stored from '#resources/check-worthiness/model.json';
import { SaidWords } from '../said-words';
import { type BlockTaker, featureShare, readFeatures } from './features';
import { allSigns, type HeldSigns, signNumbers } from './held-signs';
import type { BlockSum } from './slot-list';
import { unpackWeights, type Weights, weightAt } from './weights';

export interface WorthinessModel {
  readonly weights: Weights;
  /** Weights of the signs, by their number. */
  readonly signWeights: Int32Array;
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
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): WorthinessModel {
  const { bias, slope, shift, threshold } = stored;
  const weights = unpackWeights(stored.weights, stored.slots, stored.scale);
  const signWeights = Int32Array.from(allSigns, (sign) =>
    sign === undefined ? 0 : weightAt(weights, sign.slot),
  );
  return { weights, signWeights, bias, slope, shift, threshold };
}

/** A statement's worthiness, and what is needed to explain it. */
export interface Worthiness {
  /** The probability that the statement is worth checking, 0..1. */
  readonly chance: number;
  readonly signs: HeldSigns;
  /** How many different runs of words there are. */
  readonly wordRuns: number;
}

/** Takes the features of a block as what they weigh. */
const weigher: BlockTaker<BlockSum> = {
  runs: (slots) => slots.takeSum(worthinessModel().weights),
  letters: (words, number) => {
    const { weights } = worthinessModel();
    let [sum, count] = [0, 0];
    for (let at = 0; at < number; at += 1) {
      const word = words[at];
      if (word === undefined) continue;
      sum += word.weigh(weights);
      count += word.count;
    }
    return { sum, count };
  },
};

/** What the model says of a statement. */
export function worthinessOf(said: SaidWords): Worthiness {
  const { weights, bias, slope, shift } = worthinessModel();
  const { words, shapes, letters, signs } = readFeatures(said, weigher);
  const sum = blockSum(words) + blockSum(shapes) + blockSum(letters) + blockSum(signSum(signs));
  const odds = bias + sum * weights.scale;
  return { chance: 1 / (1 + Math.exp(-(slope * odds + shift))), signs, wordRuns: words.count };
}

/** The probability of a text as it stands. */
export function worthinessOfText(text: string): number {
  return worthinessOf(SaidWords.of(text)).chance;
}

function blockSum({ sum, count }: BlockSum): number {
  return sum * featureShare(count);
}

function signSum(signs: HeldSigns): BlockSum {
  const { signWeights } = worthinessModel();
  const numbers = signNumbers(signs);
  let sum = 0;
  for (const number of numbers) sum += signWeights[number] ?? 0;
  return { sum, count: numbers.length };
}
