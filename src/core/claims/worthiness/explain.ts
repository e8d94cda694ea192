import type { SaidWords } from '../said-words';
import { featureShare } from './features';
import { slotOf } from './hash';
import { allSigns, signNumbers } from './held-signs';
import { type Worthiness, worthinessModel } from './model';
import { edgeToken, type WorthinessToken } from './tokens';
import { weightAt } from './weights';

/** How many signs a reason names; more is noise. */
const signsTold = 4;

/** A sign that moves the log-odds by less is not worth a reader's time. */
const leastMove = 0.08;

/** What moved the log-odds, and by how much. */
interface Move {
  readonly words: string;
  readonly move: number;
}

/** What moved the score, in words: the strongest signs and words, those for checking before those against. */
export function explainWorthiness(worthiness: Worthiness, said: SaidWords): string {
  const moves = new Map<string, number>();
  addSigns(moves, worthiness);
  addWords(moves, worthiness, said);
  const strongest: Move[] = [];
  moves.forEach((move, words) => {
    if (Math.abs(move) >= leastMove) strongest.push({ words, move });
  });
  return tell(strongest.sort((a, b) => Math.abs(b.move) - Math.abs(a.move)).slice(0, signsTold));
}

/** Signs that are told alike move the score together. */
function addSigns(moves: Map<string, number>, { signs }: Worthiness): void {
  const { weights, signWeights } = worthinessModel();
  const numbers = signNumbers(signs);
  const share = featureShare(numbers.length) * weights.scale;
  for (const number of numbers) {
    const words = allSigns[number]?.words ?? '';
    moves.set(words, (moves.get(words) ?? 0) + (signWeights[number] ?? 0) * share);
  }
}

const tokens: WorthinessToken[] = [];

/** A word moves the score by itself and by its kind; shared between all the places where it stands. */
function addWords(moves: Map<string, number>, { wordRuns }: Worthiness, said: SaidWords): void {
  const { weights } = worthinessModel();
  const share = featureShare(wordRuns) * weights.scale;
  const count = said.readTokens(tokens);
  for (let at = 0; at < count; at += 1) {
    const { told, wordHash, isCapital } = tokens[at] ?? edgeToken;
    if (told === '' || (isCapital && at > 0)) continue;
    const move = weightAt(weights, slotOf(wordHash)) * share;
    if (Math.abs(move) >= leastMove) moves.set(told, move);
  }
}

function tell(strongest: readonly Move[]): string {
  const raising = strongest.filter(({ move }) => move > 0).map(({ words }) => words);
  const lowering = strongest.filter(({ move }) => move < 0).map(({ words }) => words);
  if (strongest.length === 0) return 'nothing in it speaks strongly for or against checking';
  if (raising.length === 0) return `less worth checking: ${lowering.join(', ')}`;
  return lowering.length === 0 ? raising.join(', ') : `${raising.join(', ')}; but ${lowering.join(', ')}`;
}
