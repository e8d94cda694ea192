import type { Score } from './score';

/** What the model cannot know from debates: signs of statements that claim little, each with its weight in log-odds. */
interface Adjustment {
  readonly words: string;
  readonly weight: number;
  readonly pattern: RegExp;
}

/**
 * Set by hand on press statements, where much of the speech is about the meeting itself. Two odds are about one class of
 * words in the model: enough to sink an average sentence, too little to sink one that also gives a figure.
 */
const adjustments: readonly Adjustment[] = [
  {
    words: 'tells of the meeting itself',
    weight: -2,
    pattern:
      /\b(?:we|I|sides|parties|leaders|presidents?|ministers?)\b[^.;]{0,40}\b(?:discussed|talked about|touched (?:up)?on|reviewed|exchanged views|paid (?:special |particular )?attention|reaffirmed|had (?:a |an )?(?:\w+ ){0,2}(?:discussion|conversation|exchange|talks?|meeting)s?)\b|\b(?:today's|our|these) (?:talks|meeting|discussions?|negotiations|conversation)\b[^.;]{0,30}\b(?:indicated|showed|shown|confirmed|demonstrated|were|was|have been|has been)\b/i,
  },
  {
    words: 'praises without a measure',
    weight: -1.5,
    pattern:
      /\b(?:effective|fruitful|productive|successful|close|strong|friendly|sincere|constructive|symbolic|exciting|special|mutually beneficial|high level|new level|particular significance)\b(?!-)/i,
  },
];

/** The score of a statement, with what is known beyond the model. A figure is a measure: praise around it stays as it is. */
export function adjustScore(score: Score, words: string, givesFigure: boolean): Score {
  if (givesFigure) return score;
  const plain = words.replaceAll('’', "'");
  const held = adjustments.filter(({ pattern }) => pattern.test(plain));
  if (held.length === 0) return score;
  const odds = Math.log(score.value / (1 - score.value));
  const moved = held.reduce((sum, { weight }) => sum + weight, Math.max(-lastOdds, Math.min(lastOdds, odds)));
  return {
    value: Math.round(10_000 / (1 + Math.exp(-moved))) / 10_000,
    reason: joinReason(score.reason, held.map((each) => each.words).join(', ')),
  };
}

/** Scores are rounded, so that 0 and 1 occur; their odds are taken as these. */
const lastOdds = 9;

function joinReason(reason: string, lowering: string): string {
  if (reason.startsWith('less worth checking: ')) return `${reason}, ${lowering}`;
  return reason.includes('; but ') ? `${reason}, ${lowering}` : `${reason}; but ${lowering}`;
}
