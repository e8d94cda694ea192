import type { SaidWords } from './said-words';
import { type Worthiness, worthinessOf } from './worthiness/model';

/** A score and what it was made of. */
export interface Score {
  /** 0..1, rounded to four places so that every machine prints the same. */
  readonly value: number;
  readonly worthiness: Worthiness;
}

/** Scores a statement by the model that ships. What stands in brackets ("(APPLAUSE)", "[crosstalk]") nobody said. */
export function scoreOf(said: SaidWords): Score {
  const worthiness = worthinessOf(said);
  const value = said.has('direction') ? 0 : Math.round(worthiness.chance * 10_000) / 10_000;
  return { value, worthiness };
}
