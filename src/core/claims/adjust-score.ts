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

/** A score with what lowered it beyond the model. */
export interface AdjustedScore {
  readonly value: number;
  readonly lowering: readonly string[];
}

/** Scores are rounded, so that 0 and 1 occur; their odds are taken as these. */
const lastOdds = 9;

/** The score of a statement, with what is known beyond the model. A figure is a measure: praise around it stays as it is. */
export function adjustScore(value: number, words: string, givesFigure: boolean): AdjustedScore {
  const plain = words.replaceAll('’', "'");
  const held = givesFigure ? [] : adjustments.filter(({ pattern }) => pattern.test(plain));
  if (held.length === 0) return { value, lowering: [] };
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
