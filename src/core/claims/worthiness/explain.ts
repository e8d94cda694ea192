import { type WorthinessFeatures, featureShare, featuresOfTokens, signSlot, wordsSlot } from './features';
import { type WorthinessModel, worthinessModel } from './model';
import { signsOf, wordsOfSign } from './signs';
import { type WorthinessToken, plainApostrophes, readTokens } from './tokens';

/** How many signs a reason names; more is noise. */
const signsTold = 4;

/** A sign that moves the log-odds by less is not worth a reader's time. */
const leastMove = 0.08;

/** Shorter words, and words that only carry grammar, tell a reader nothing. */
const shortestTold = 4;

/** What moved the score, in words: the strongest signs and words, those for checking before those against. */
export function explainWorthiness(said: string, model = worthinessModel()): string {
  const text = plainApostrophes(said);
  const tokens = readTokens(text);
  const features = featuresOfTokens(text, tokens);
  const moves = new Map<string, number>();
  const add = (words: string, move: number): void => void moves.set(words, (moves.get(words) ?? 0) + move);
  for (const name of signsOf(text, tokens)) {
    add(wordsOfSign(name), weightAt(model, signSlot(name)) * featureShare(features.signs));
  }
  for (const [words, move] of movesOfWords(tokens, features, model)) add(words, move);
  const strongest = [...moves]
    .filter(([, move]) => Math.abs(move) >= leastMove)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, signsTold);
  return tell(strongest);
}

/** A word moves the score by itself and by its kind; shared between all the places where it stands. */
function movesOfWords(
  tokens: readonly WorthinessToken[],
  features: WorthinessFeatures,
  model: WorthinessModel,
): ReadonlyMap<string, number> {
  const moves = new Map<string, number>();
  for (const { word, shape } of tokens) {
    if (word.length < shortestTold || word.startsWith('#') || shape === 'CAP') continue;
    const move = weightAt(model, wordsSlot('w', [word])) * featureShare(features.words);
    moves.set(`says “${word}”`, move);
  }
  return moves;
}

function weightAt(model: WorthinessModel, slot: number): number {
  return model.weights[slot] ?? 0;
}

function tell(strongest: readonly (readonly [string, number])[]): string {
  const raising = strongest.filter(([, move]) => move > 0).map(([words]) => words);
  const lowering = strongest.filter(([, move]) => move < 0).map(([words]) => words);
  if (strongest.length === 0) return 'nothing in it speaks strongly for or against checking';
  if (raising.length === 0) return `less worth checking: ${lowering.join(', ')}`;
  return lowering.length === 0 ? raising.join(', ') : `${raising.join(', ')}; but ${lowering.join(', ')}`;
}
