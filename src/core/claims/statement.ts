import type { Figure } from '../figures/figure';
import type { SaidWords } from './said-words';

/** A statement with the figures it asserts; those said in passing ("our two countries") are left out. */
export interface Statement {
  readonly said: SaidWords;
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

/** A figure that a checker can look up; of the ordinals only anniversaries are ("the first clause" only points). */
export function isCountable(figure: Figure): boolean {
  return countable.has(figure.kind) || figure.unit === 'anniversary';
}
