import { readFigures } from '../figures/read-figures';
import { unknownSpeaker } from '../transcript/read-transcript';
import type { Transcript } from '../transcript/transcript';
import { scoreStatement } from './score';

/** How worth checking a single sentence is. */
export interface SentenceRank {
  /** 0..1. */
  readonly score: number;
  readonly reason: string;
}

/** Ranks a sentence that stands alone, as in a list of debate lines; nothing before or after it is known. */
export function rankSentence(text: string): SentenceRank {
  const { value, reason } = scoreStatement({
    words: text.trim(),
    figures: readFigures(aloneInTranscript(text), { date: null }),
  });
  return { score: value, reason };
}

function aloneInTranscript(text: string): Transcript {
  const span = { start: 0, end: text.length };
  return {
    text,
    speakers: [{ id: 's1', name: unknownSpeaker, role: null }],
    turns: [{ ...span, speaker: 's1', label: null }],
    sentences: [{ ...span, turn: 0 }],
    residue: [],
  };
}
