import type { BoardCell, BoardFigure } from '#core/compare/board';
import type { Span } from '#core/text/span';
import { sameSpan } from './spans';

/** A figure that stands for itself, with those that lead to it. */
export interface FigureGroup {
  readonly lead: BoardFigure;
  /** What it took the place of. */
  readonly corrected: readonly BoardFigure[];
  /** Other wordings of the same amount. */
  readonly restated: readonly BoardFigure[];
  /** "More than a thousand of them". */
  readonly parts: readonly BoardFigure[];
}

type Role = 'corrected' | 'restated' | 'parts';

function tieOf(figure: BoardFigure): { readonly role: Role; readonly to: Span } | null {
  if (figure.correctedBy !== null) return { role: 'corrected', to: figure.correctedBy };
  if (figure.restates !== null) return { role: 'restated', to: figure.restates };
  return figure.partOf === null ? null : { role: 'parts', to: figure.partOf };
}

/** The figure at the end of a chain of ties. A tie out of the cell ends the chain; one that goes round in a circle ties nothing. */
function leadOf(figure: BoardFigure, all: readonly BoardFigure[]): BoardFigure {
  const seen = new Set<BoardFigure>();
  let current = figure;
  while (!seen.has(current)) {
    seen.add(current);
    const tie = tieOf(current);
    const next = tie === null ? undefined : all.find((other) => sameSpan(other, tie.to));
    if (next === undefined) return current;
    current = next;
  }
  return figure;
}

/** "More than 300" and "not 300" are corrected once for the eye: the first wording of a number is enough. */
function oncePerNumber(figures: readonly BoardFigure[]): readonly BoardFigure[] {
  const numberOf = ({ text }: BoardFigure) => /\d[\d.,]*/u.exec(text)?.[0] ?? text;
  return figures.filter(
    (figure, index) => figures.findIndex((other) => numberOf(other) === numberOf(figure)) === index,
  );
}

/** The figures of a cell in the order of the text, each with what it corrects, restates and is made of. */
export function figureGroups(cell: BoardCell): readonly FigureGroup[] {
  const leads = cell.figures.filter((figure) => leadOf(figure, cell.figures) === figure);
  return leads.map((lead) => {
    const tied = (role: Role) =>
      cell.figures.filter(
        (figure) => figure !== lead && tieOf(figure)?.role === role && leadOf(figure, cell.figures) === lead,
      );
    return {
      lead,
      corrected: oncePerNumber(tied('corrected')),
      restated: tied('restated'),
      parts: tied('parts'),
    };
  });
}
