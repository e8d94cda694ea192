import type { Measure } from '#core/compare/board';

/** All rows from one to another, whichever comes first; the one alone where the other is not among them. */
export function rowsBetween(shown: readonly Measure[], from: Measure | undefined, to: Measure) {
  const [first, last] = [shown.indexOf(from ?? to), shown.indexOf(to)].toSorted((a, b) => a - b);
  return first === undefined || last === undefined || first === -1 ? [to] : shown.slice(first, last + 1);
}
