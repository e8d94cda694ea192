import { spansOverlap, type Span } from '#core/text/span';

/** True where the two are the same stretch. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** True where it shares words with one of them. */
export function overlapsAny(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => spansOverlap(span, other));
}
