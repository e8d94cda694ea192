import type { Span } from '../text/span';

/** Where the first item stands whose value is above the limit; values do not fall from one item to the next. */
export function firstAbove<Item>(
  items: readonly Item[],
  limit: number,
  valueOf: (item: Item) => number,
): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && valueOf(item) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const startOf = (span: Span): number => span.start;

/** Finds the sentence that a figure begins in; the figure's own span where none holds it. Sentences do not overlap. */
export function sentenceFinder(sentences: readonly Span[]): (figure: Span) => Span {
  const inOrder = sentences.toSorted((a, b) => a.start - b.start);
  return (figure) => {
    const sentence = inOrder[firstAbove(inOrder, figure.start, startOf) - 1];
    return sentence !== undefined && figure.start < sentence.end ? sentence : figure;
  };
}

/** Tells whether any of the spans shares a unit of text with another span. */
export function overlapFinder(spans: readonly Span[]): (span: Span) => boolean {
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  let furthest = 0;
  // A long span reaches over those that begin after it.
  const reach = inOrder.map((span) => (furthest = Math.max(furthest, span.end)));
  return ({ start, end }) => (reach[firstAbove(inOrder, end - 1, startOf) - 1] ?? 0) > start;
}
