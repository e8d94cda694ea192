import { explainWorthiness } from './worthiness/explain';
import { worthinessOfText } from './worthiness/model';

/** A score with the signs that made it. */
export interface Score {
  /** 0..1, the probability that it is worth checking, rounded to four places so that every machine prints the same. */
  readonly value: number;
  readonly reason: string;
}

/** Scores a statement by the model that ships, and says what moved the score. */
export function scoreWords(words: string): Score {
  return { value: scoreOnly(words), reason: explainWorthiness(words) };
}

/** The score alone, for long lists where nobody reads reasons. */
export function scoreOnly(words: string): number {
  return isStageDirection(words) ? 0 : Math.round(worthinessOfText(words) * 10_000) / 10_000;
}

/** "(APPLAUSE)", "[crosstalk]": nobody said it. */
function isStageDirection(words: string): boolean {
  return /^\s*(?:\([^()]*\)|\[[^[\]]*\])[.\s]*$/.test(words);
}
