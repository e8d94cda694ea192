import type { RelationKind } from '#core/compare/board';

/** A relation as a reader says it. */
export const relationNames: Readonly<Record<RelationKind, string>> = {
  same: 'same',
  'same-after-conversion': 'same after conversion',
  compatible: 'compatible',
  conflict: 'conflict',
  'not-comparable': 'not comparable',
  vague: 'too vague to compare',
  'one-sided': 'one-sided',
};
