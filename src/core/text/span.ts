/** A stretch of the canonical text: UTF-16 offsets, end-exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span covers. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True where the two share at least one UTF-16 unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `outer` covers the whole of `inner`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** What is left of a span without these others, which are in order of the text and do not overlap. */
export function spanWithout(span: Span, others: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let { start } = span;
  for (const other of others) {
    if (!spansOverlap(other, span)) continue;
    if (other.start > start) left.push({ start, end: other.start });
    start = Math.max(start, other.end);
  }
  if (start < span.end) left.push({ start, end: span.end });
  return left;
}
