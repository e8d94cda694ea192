import { assertNever } from '#core/result';
import type { BoardFigure, BoardRelation, Measure } from '#core/compare/board';
import type { Span } from '#core/text/span';
import type { BoardOrder } from '../../view/board-listing';
import { relationUrgency } from '../../view/board-rows';
import { sameSpan } from './spans';

export const orderWords: Readonly<Record<BoardOrder, string>> = {
  text: 'As said',
  name: 'Name',
  relation: 'Relation',
  gap: 'Size of the gap',
};

/** Where a row is first spoken of; a row of evidence alone comes last. */
function firstPlace({ cells }: Measure): number {
  return Math.min(
    ...cells.flatMap(({ figures, mentions }) => [...figures, ...mentions].map(({ start }) => start)),
  );
}

/** Ends of a figure as numbers. Only to put rows in order: what is shown stays the decimal that was said. */
function endsOf({ lower, upper }: BoardFigure): readonly [number, number] | null {
  const ends = [
    lower === null ? -Infinity : Number(lower),
    upper === null ? Infinity : Number(upper),
  ] as const;
  return ends.some(Number.isNaN) ? null : ends;
}

/** How far two figures that contradict each other are apart, as a share of the greater end; null where they do not. */
function relativeGap({ relation, a, b }: BoardRelation, { cells }: Measure): number | null {
  if (relation !== 'conflict') return null;
  const figures = cells.flatMap((cell) => cell.figures);
  const find = (span: Span | null) => figures.find((figure) => span !== null && sameSpan(figure, span));
  const [left, right] = [find(a), find(b)].map((figure) => (figure === undefined ? null : endsOf(figure)));
  if (!left || !right) return null;
  const gap = Math.max(left[0] - right[1], right[0] - left[1]);
  const size = Math.max(...[...left, ...right].filter(Number.isFinite).map(Math.abs));
  return Number.isFinite(gap / size) ? gap / size : null;
}

function widestGap(measure: Measure): number {
  return Math.max(-1, ...measure.relations.map((relation) => relativeGap(relation, measure) ?? -1));
}

function mostTelling({ relations }: Measure): number {
  return Math.min(Infinity, ...relations.map(({ relation }) => relationUrgency(relation)));
}

/** Sorts by a number that is reckoned once a row; equals stay in the order of the text. */
function by(measures: readonly Measure[], keyOf: (measure: Measure) => number): readonly Measure[] {
  const keys = new Map(measures.map((measure) => [measure, keyOf(measure)]));
  const key = (measure: Measure) => keys.get(measure) ?? 0;
  return measures.toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)));
}

/** The rows in the order asked for; rows that are equal in it keep the order of the text. */
export function orderMeasures(measures: readonly Measure[], order: BoardOrder): readonly Measure[] {
  const said = by(measures, firstPlace);
  switch (order) {
    case 'text':
      return said;
    case 'name':
      return said.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
    case 'relation':
      return by(said, mostTelling);
    case 'gap':
      return by(said, (measure) => -widestGap(measure));
    default:
      return assertNever(order);
  }
}
