import type { Figure } from '../../figures/figure';
import { firstAbove } from '../find-in-order';

/** A figure with its place in the input. */
interface Placed {
  readonly figure: Figure;
  readonly index: number;
}

/** Questions about all figures of a text, answered without asking each of them. */
export interface FigureIndex {
  /** The first figure that is tied to this one as its correction. */
  readonly correctionOf: (index: number) => Figure | null;
  /** Of the figures that begin from one offset up to another, the one given first that passes. */
  readonly findBetween: (
    from: number,
    to: number,
    passes: (figure: Figure, index: number) => boolean,
  ) => Figure | null;
}

/** Looks through the figures once. */
export function indexFigures(figures: readonly Figure[]): FigureIndex {
  const corrections = new Map<number, Figure>();
  for (const figure of figures) {
    const { tie } = figure;
    if (tie?.relation === 'corrects' && !corrections.has(tie.figure)) corrections.set(tie.figure, figure);
  }
  const inOrder: readonly Placed[] = figures
    .map((figure, index) => ({ figure, index }))
    .sort((a, b) => a.figure.start - b.figure.start);
  const at = (offset: number) => firstAbove(inOrder, offset, ({ figure }) => figure.start);
  return {
    correctionOf: (index) => corrections.get(index) ?? null,
    findBetween: (from, to, passes) => {
      const passing = inOrder
        .slice(at(from - 1), at(to - 1))
        .filter(({ figure, index }) => passes(figure, index));
      return passing.sort((a, b) => a.index - b.index)[0]?.figure ?? null;
    },
  };
}
