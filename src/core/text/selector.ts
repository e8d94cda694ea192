import { safeOffset } from './code-points';
import type { Span } from './span';

/** A quote with the words around it, as in the W3C Web Annotation TextQuoteSelector. */
export interface QuoteSelector {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Long enough to tell repeated quotes apart in a speech, short enough to survive an edit nearby; Hypothesis uses the same. */
const contextLength = 32;

/** The quote a span covers with up to 32 UTF-16 units on each side; a surrogate pair is never cut. */
export function selectorFor(text: string, span: Span): QuoteSelector {
  const before = safeOffset(text, Math.max(0, span.start - contextLength));
  const after = safeOffset(text, Math.min(text.length, span.end + contextLength));
  return {
    quote: text.slice(span.start, span.end),
    prefix: text.slice(before, span.start),
    suffix: text.slice(span.end, Math.max(span.end, after)),
  };
}
