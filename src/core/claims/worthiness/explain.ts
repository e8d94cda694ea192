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

/** What moved the log-odds, and by how much. */
interface Move {
  readonly words: string;
  readonly move: number;
}

/** What moved the score, in words: the strongest signs and words, those for checking before those against. */
export function explainWorthiness({ features }: Worthiness): string {
  const { weights } = worthinessModel();
  const moves = new Map<string, number>();
  addSigns(moves, features, weights);
  addWords(moves, features, weights);
  const strongest: Move[] = [];
  moves.forEach((move, words) => {
    if (Math.abs(move) >= leastMove) strongest.push({ words, move });
  });
  return tell(strongest.sort((a, b) => Math.abs(b.move) - Math.abs(a.move)).slice(0, signsTold));
}

/** Signs that are told alike move the score together. */
function addSigns(moves: Map<string, number>, { signs }: FeatureReading<BlockSum>, weights: Weights): void {
  const share = featureShare(signs.length);
  for (const { words, slot } of signs)
    moves.set(words, (moves.get(words) ?? 0) + weightAt(weights, slot) * share);
}

/** A word moves the score by itself and by its kind; shared between all the places where it stands. */
function addWords(
  moves: Map<string, number>,
  { tokens, words }: FeatureReading<BlockSum>,
  weights: Weights,
): void {
  const share = featureShare(words.count);
  tokens.forEach(({ word, shape, firstShape, isNumber }, at) => {
    if (word.text.length < shortestTold || isNumber || (at === 0 ? firstShape : shape).text === 'CAP') return;
    const move = weightAt(weights, slotOf(word.hash)) * share;
    if (Math.abs(move) >= leastMove) moves.set(`says “${word.text}”`, move);
  });
}

function tell(strongest: readonly Move[]): string {
  const raising = strongest.filter(({ move }) => move > 0).map(({ words }) => words);
  const lowering = strongest.filter(({ move }) => move < 0).map(({ words }) => words);
  if (strongest.length === 0) return 'nothing in it speaks strongly for or against checking';
  if (raising.length === 0) return `less worth checking: ${lowering.join(', ')}`;
  return lowering.length === 0 ? raising.join(', ') : `${raising.join(', ')}; but ${lowering.join(', ')}`;
}
