import type { Figure } from '../figures/figure';
import { hasCue } from './cues';

/** One sign for or against checking a statement: its weight in log-odds, and how it is told to a reader. */
export interface Feature {
  readonly name: string;
  readonly weight: number;
  readonly words: string;
  readonly holds: (statement: Statement) => boolean;
}

/** A statement with the figures it asserts; those said in passing ("our two countries") are left out. */
export interface Statement {
  readonly words: string;
  readonly figures: readonly Figure[];
}

/** Times and vague amounts order nothing by themselves; these kinds are figures that a checker can look up. */
const countable = new Set([
  'count',
  'money',
  'percent',
  'percentage-points',
  'number',
  'fraction',
  'multiple',
  'range',
  'duration',
]);

/** Below this many words a statement rarely says anything that can be checked. */
const fewWords = 5;

/** Above this many words a statement usually says something of substance. */
const manyWords = 14;

/** Before any sign: most sentences of a speech are not worth checking. */
export const startingWeight = -1.9;

/**
 * The signs, in the order they are told. Weights are set by hand, from what fact-checkers pick: figures first,
 * then records of what was done and comparisons; beliefs, promises and courtesy draw down.
 */
export const features: readonly Feature[] = [
  { name: 'figure', weight: 1.7, words: 'gives a figure', holds: ({ figures }) => figures.some(isCountable) },
  {
    name: 'several-figures',
    weight: 0.5,
    words: 'gives several figures',
    holds: ({ figures }) => figures.filter(isCountable).length > 1,
  },
  {
    name: 'money-or-share',
    weight: 0.6,
    words: 'gives money or a share',
    holds: ({ figures }) =>
      figures.some((figure) =>
        ['money', 'percent', 'percentage-points', 'fraction', 'multiple'].includes(figure.kind),
      ),
  },
  {
    name: 'correction',
    weight: 0.4,
    words: 'corrects a number',
    holds: ({ figures }) => figures.some((figure) => figure.tie?.relation === 'corrects'),
  },
  { name: 'dated', weight: 0.6, words: 'gives a date', holds: ({ figures }) => figures.some(isDate) },
  {
    name: 'vague-amount',
    weight: 0.4,
    words: 'gives an amount without a number',
    holds: ({ figures }) => figures.some((figure) => figure.kind === 'vague'),
  },
  {
    name: 'comparison',
    weight: 0.5,
    words: 'compares or tells a trend',
    holds: ({ words }) => hasCue(words, 'comparison'),
  },
  { name: 'event', weight: 0.7, words: 'tells what was done', holds: ({ words }) => hasCue(words, 'event') },
  { name: 'past', weight: 0.6, words: 'looks back', holds: ({ words }) => hasCue(words, 'past') },
  {
    name: 'law',
    weight: 0.3,
    words: 'speaks of an agreement or law',
    holds: ({ words }) => hasCue(words, 'law'),
  },
  { name: 'causal', weight: 0.2, words: 'gives a cause', holds: ({ words }) => hasCue(words, 'causal') },
  {
    name: 'attribution',
    weight: 0.3,
    words: 'hands on what another said',
    holds: ({ words }) => hasCue(words, 'attribution'),
  },
  {
    name: 'position',
    weight: 0.3,
    words: 'tells where someone stands',
    holds: ({ words }) => hasCue(words, 'position'),
  },
  {
    name: 'names',
    weight: 0.5,
    words: 'names someone or something',
    holds: ({ words }) => /(?<=[\p{Ll},’'] )\p{Lu}\p{Ll}+/u.test(words),
  },
  {
    name: 'universal',
    weight: 0.3,
    words: 'claims it of all or none',
    holds: ({ words }) => hasCue(words, 'universal'),
  },
  {
    name: 'long',
    weight: 0.4,
    words: 'says it at length',
    holds: ({ words }) => countWords(words) > manyWords,
  },
  { name: 'belief', weight: -0.8, words: 'states a belief', holds: ({ words }) => hasCue(words, 'opinion') },
  {
    name: 'prediction',
    weight: -0.8,
    words: 'looks ahead',
    holds: ({ words }) => hasCue(words, 'prediction'),
  },
  {
    name: 'speaker',
    weight: -0.4,
    words: 'speaks of the speaker',
    holds: ({ words }) => hasCue(words, 'me'),
  },
  { name: 'courtesy', weight: -1.6, words: 'is a courtesy', holds: ({ words }) => hasCue(words, 'courtesy') },
  {
    name: 'procedure',
    weight: -1.5,
    words: 'runs the event',
    holds: ({ words }) => hasCue(words, 'procedure'),
  },
  { name: 'question', weight: -1.2, words: 'asks', holds: ({ words }) => hasCue(words, 'question') },
  { name: 'short', weight: -1.1, words: 'is short', holds: ({ words }) => countWords(words) < fewWords },
];

/** A figure that a checker can look up; of the ordinals only anniversaries are ("the first clause" only points). */
export function isCountable(figure: Figure): boolean {
  return countable.has(figure.kind) || figure.unit === 'anniversary';
}

/** A date other than the day of speaking, which is said in passing. */
function isDate(figure: Figure): boolean {
  return (
    ['date', 'date-range', 'relative-date'].includes(figure.kind) &&
    !/^(?:today|at present|at the moment|currently|tonight|right now)$/i.test(figure.text)
  );
}

function countWords(words: string): number {
  return words.split(/\s+/).filter((word) => word !== '').length;
}
