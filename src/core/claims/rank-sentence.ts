import { SaidWords } from './said-words';
import { scoreOf } from './score';
import { explainWorthiness } from './worthiness/explain';

/** How worth checking a single sentence is. */
export interface SentenceRank {
  /** 0..1. */
  readonly score: number;
  readonly reason: string;
}

/** Ranks a sentence that stands alone, as in a list of debate lines; nothing before or after it is known. */
export function rankSentence(text: string): SentenceRank {
  const said = SaidWords.of(text.trim());
  const { value, worthiness } = scoreOf(said);
  return { score: value, reason: explainWorthiness(worthiness, said) };
}

/** The score alone; quicker than the rank with its reason. */
export function scoreSentence(text: string): number {
  return scoreOf(SaidWords.of(text.trim())).value;
}
