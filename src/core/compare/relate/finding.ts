import { intervalsOverlap } from '../numbers/interval';
import type { Pair } from './pair';
import type { Finding } from './rules';

/** Ends a chain at the first condition that differs. */
export function notComparable(reason: string, condition: string): Finding {
  const end = `So the first differing condition is ${condition}; the numbers are not set against each other.`;
  return { relation: 'not-comparable', reasons: [reason, end] };
}

/** True where no number was meant by both. */
export function numbersPart({ a, b }: Pair): boolean {
  return a.precision !== null && b.precision !== null && !intervalsOverlap(a.precision, b.precision);
}
