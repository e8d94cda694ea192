import type { Board, Measure, RelationKind } from '#core/compare/board';

export const boardFilters = [
  'all',
  'conflict',
  'not-comparable',
  'compatible',
  'same',
  'one-sided',
  'questions',
] as const;
export type BoardFilter = (typeof boardFilters)[number];

export const filterWords: Readonly<Record<BoardFilter, string>> = {
  all: 'All measures',
  conflict: 'Conflict',
  'not-comparable': 'Not comparable',
  compatible: 'Compatible',
  same: 'Same',
  'one-sided': 'One-sided',
  questions: 'Questions',
};

/** A vague amount is not comparable numerically; the badge says which of the two it is. */
const kinds: Readonly<Record<Exclude<BoardFilter, 'all' | 'questions'>, readonly RelationKind[]>> = {
  conflict: ['conflict'],
  'not-comparable': ['not-comparable', 'vague'],
  compatible: ['compatible'],
  same: ['same', 'same-after-conversion'],
  'one-sided': ['one-sided'],
};

/** The measures with a relation of that kind; all of them where the filter is not about relations. */
export function filterMeasures(board: Board, filter: BoardFilter): readonly Measure[] {
  if (filter === 'all' || filter === 'questions') return board.measures;
  return board.measures.filter(({ relations }) =>
    relations.some(({ relation }) => kinds[filter].includes(relation)),
  );
}

/** How many measures, or questions, each filter would show. */
export function countOf(board: Board, filter: BoardFilter): number {
  return filter === 'questions' ? board.questions.length : filterMeasures(board, filter).length;
}
