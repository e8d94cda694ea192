import { scoreOnly, scoreWords } from './score';

/** How worth checking a single sentence is. */
export interface SentenceRank {
  /** 0..1. */
  readonly score: number;
  readonly reason: string;
}

/** Ranks a sentence that stands alone, as in a list of debate lines; nothing before or after it is known. */
export function rankSentence(text: string): SentenceRank {
  const { value, reason } = scoreWords(text.trim());
  return { score: value, reason };
}

/** The score alone; quicker than the rank with its reason. */
export function scoreSentence(text: string): number {
  return scoreOnly(text.trim());
}
