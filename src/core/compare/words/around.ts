import type { Span } from '../../text/span';

/** The words of a sentence on both sides of a figure. */
export interface Around {
  readonly before: string;
  readonly after: string;
  /** The end of `before` from the last mark or joining word on: the figure's own clause. */
  readonly near: string;
}

/** No clause needs more, in characters; a bound that keeps one endless sentence linear. */
const [longestBefore, longestAfter] = [300, 200];

const clauseEdges =
  /[;:!?()–—]|\.{3}|…|,(?!\d)|\b(?:and|but|while|whereas|although|though|because|which|who|where|when|if)\b/giu;

/** "Between Kenya and": the joining word stands inside a phrase. */
const insidePair = /\b(?:between|both) (?:\S+ ){1,4}$/i;

function lastClause(before: string): string {
  const last = [...before.matchAll(clauseEdges)].findLast(
    (edge) => edge[0] !== 'and' || !insidePair.test(before.slice(0, edge.index)),
  );
  return last === undefined ? before : before.slice(last.index + last[0].length);
}

/** Cuts a sentence at a figure. */
export function aroundFigure(text: string, figure: Span, sentence: Span): Around {
  const before = text.slice(Math.max(sentence.start, figure.start - longestBefore), figure.start);
  const after = text.slice(figure.end, Math.min(sentence.end, figure.end + longestAfter));
  return { before, after, near: lastClause(before) };
}
