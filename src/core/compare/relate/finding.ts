import { intervalsOverlap } from '../numbers/interval';
import { unitWords } from '../numbers/interval-words';
import { writeShort } from '../numbers/number-words';
import { absolute, divide, order, rational, subtract } from '../numbers/rational';
import type { Pair, Side } from './pair';
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

/** How far two numbers lie apart, should the side that leaves a condition out mean the same; what a reader has to ask. */
export function ifTheSame({ a, b, conversion }: Pair, silent: Side): string {
  const apart = a.value && b.value && absolute(subtract(a.value, b.value));
  if (!apart || conversion === null) return '';
  const kept = conversion.kept === 'a' ? a : b;
  const unit =
    kept.dimension === 'percent' ? 'percentage points' : unitWords(kept.entry.figure).replace(/\/.*/, '');
  return ` If ${silent.speaker.name} means the same, they lie ${writeShort(apart)} ${unit} apart.`;
}

const farApart = rational(3n, 2n);

/** "Almost a million" satisfies "more than 200,000", and still nobody would say the two of one thing. */
export function areFarApart({ a, b }: Pair): boolean {
  if (a.value === null || b.value === null) return false;
  const [first, second] = [absolute(a.value), absolute(b.value)];
  const ratio = order(first, second) > 0 ? divide(first, second) : divide(second, first);
  return ratio !== null && order(ratio, farApart) > 0;
}
