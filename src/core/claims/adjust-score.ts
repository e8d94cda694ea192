import type { Cue } from './cues';
import type { SaidWords } from './said-words';

/** What the model cannot know from debates: signs of statements that claim little, each with its weight in log-odds. */
interface Adjustment {
  readonly words: string;
  readonly weight: number;
  readonly cue: Cue;
}

/**
 * Set by hand on press statements, where much of the speech is about the meeting itself. Two odds are about one class of
 * words in the model: enough to sink an average sentence, too little to sink one that also gives a figure.
 */
const adjustments: readonly Adjustment[] = [
  { words: 'tells of the meeting itself', weight: -2, cue: 'meeting' },
  { words: 'praises without a measure', weight: -1.5, cue: 'praise' },
];

/** A score with what lowered it beyond the model. */
export interface AdjustedScore {
  readonly value: number;
  readonly lowering: readonly string[];
}

const none: readonly string[] = [];

/** Scores are rounded, so that 0 and 1 occur; their odds are taken as these. */
const lastOdds = 9;

/** The score of a statement, with what is known beyond the model. A figure is a measure: praise around it stays as it is. */
export function adjustScore(value: number, said: SaidWords, givesFigure: boolean): AdjustedScore {
  if (givesFigure || !adjustments.some(({ cue }) => said.has(cue))) return { value, lowering: none };
  const held = adjustments.filter(({ cue }) => said.has(cue));
  const odds = Math.max(-lastOdds, Math.min(lastOdds, Math.log(value / (1 - value))));
  const moved = held.reduce((sum, { weight }) => sum + weight, odds);
  return {
    value: Math.round(10_000 / (1 + Math.exp(-moved))) / 10_000,
    lowering: held.map((each) => each.words),
  };
}

/** The model's reason with what lowered the score beyond it. */
export function joinReason(reason: string, { lowering }: AdjustedScore): string {
  if (lowering.length === 0) return reason;
  const goesOn = reason.startsWith('less worth checking: ') || reason.includes('; but ');
  return `${reason}${goesOn ? ', ' : '; but '}${lowering.join(', ')}`;
}
