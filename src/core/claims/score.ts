import type { SaidWords } from './said-words';
import { worthinessOf } from './worthiness/model';

/** The model's score, 0..1: the probability that a statement is worth checking, rounded to four places so that every machine prints the same. */
export function scoreOf(said: SaidWords): number {
  return isStageDirection(said) ? 0 : Math.round(worthinessOf(said) * 10_000) / 10_000;
}

/** "(APPLAUSE)", "[crosstalk]": nobody said it. */
function isStageDirection(said: SaidWords): boolean {
  return said.has('direction');
}
