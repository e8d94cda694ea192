import { type FeatureReading, featureShare } from './features';
import { slotOf } from './hash';
import { type Worthiness, worthinessModel } from './model';
import type { BlockSum } from './slot-list';
import { type Weights, weightAt } from './weights';

/** How many signs a reason names; more is noise. */
const signsTold = 4;

/** A sign that moves the log-odds by less is not worth a reader's time. */
const leastMove = 0.08;

/** Shorter words, and words that only carry grammar, tell a reader nothing. */
const shortestTold = 4;

/** What moved the score, in words: the strongest signs and words, those for checking before those against. */
export function explainWorthiness({ features }: Worthiness): string {
  const { weights } = worthinessModel();
  const moves = movesOfSigns(features, weights);
  for (const [words, move] of movesOfWords(features, weights)) moves.set(words, move);
  const strongest = [...moves]
    .filter(([, move]) => Math.abs(move) >= leastMove)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, signsTold);
  return tell(strongest);
}

/** Signs that are told alike move the score together. */
function movesOfSigns({ signs }: FeatureReading<BlockSum>, weights: Weights): Map<string, number> {
  const share = featureShare(signs.length);
  const moves = new Map<string, number>();
  for (const { words, slot } of signs)
    moves.set(words, (moves.get(words) ?? 0) + weightAt(weights, slot) * share);
  return moves;
}

/** A word moves the score by itself and by its kind; shared between all the places where it stands. */
function movesOfWords(
  { tokens, words }: FeatureReading<BlockSum>,
  weights: Weights,
): ReadonlyMap<string, number> {
  const share = featureShare(words.count);
  const moves = new Map<string, number>();
  tokens.forEach(({ word, shape, firstShape, isNumber }, at) => {
    if (word.text.length < shortestTold || isNumber || (at === 0 ? firstShape : shape).text === 'CAP') return;
    const move = weightAt(weights, slotOf(word.hash)) * share;
    if (Math.abs(move) >= leastMove) moves.set(`says “${word.text}”`, move);
  });
  return moves;
}

function tell(strongest: readonly (readonly [string, number])[]): string {
  const raising = strongest.filter(([, move]) => move > 0).map(([words]) => words);
  const lowering = strongest.filter(([, move]) => move < 0).map(([words]) => words);
  if (strongest.length === 0) return 'nothing in it speaks strongly for or against checking';
  if (raising.length === 0) return `less worth checking: ${lowering.join(', ')}`;
  return lowering.length === 0 ? raising.join(', ') : `${raising.join(', ')}; but ${lowering.join(', ')}`;
}
