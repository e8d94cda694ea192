import { sliceSpan, spansOverlap, type Span } from '#core/text/span';

export interface Piece extends Span {
  readonly words: string;
  readonly marked: boolean;
}

/** The sentences that the claim touches, from the first's start to the last's end; the claim itself where there are none. */
export function surroundings(claim: Span, sentences: readonly Span[]): Span {
  const touched = sentences.filter((sentence) => spansOverlap(sentence, claim));
  return {
    start: Math.min(claim.start, ...touched.map(({ start }) => start)),
    end: Math.max(claim.end, ...touched.map(({ end }) => end)),
  };
}

/** `around` cut at the borders of the marked spans, in order; nothing of it is lost. */
export function pieces(text: string, around: Span, marked: readonly Span[]): readonly Piece[] {
  const borders = new Set([around.start, around.end, ...marked.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...borders].toSorted((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const span = { start: sorted[index] ?? around.start, end };
    return { ...span, words: sliceSpan(text, span), marked: marked.some((mark) => spansOverlap(mark, span)) };
  });
}
