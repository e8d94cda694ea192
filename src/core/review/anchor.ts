import type { Span } from '../text/span';
import type { Anchor } from './entities';

/** Context on each side of a quote, in UTF-16 units: what Web Annotation clients use, enough to tell most repeats apart. */
const contextLength = 32;

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** True where a cut at this offset would part a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  return isLowSurrogate(text.charCodeAt(offset)) && isHighSurrogate(text.charCodeAt(offset - 1));
}

/** Quote, context and position of a span. The context is shortened rather than cut through a character. */
export function anchorOf(text: string, span: Span): Anchor {
  const from = Math.max(0, span.start - contextLength);
  const to = Math.min(text.length, span.end + contextLength);
  return {
    start: span.start,
    end: span.end,
    quote: text.slice(span.start, span.end),
    prefix: text.slice(splitsPair(text, from) ? from + 1 : from, span.start),
    suffix: text.slice(span.end, splitsPair(text, to) ? to - 1 : to),
  };
}
