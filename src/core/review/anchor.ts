import { selectorFor } from '../text/selector';
import type { Span } from '../text/span';
import type { Anchor } from './entities';

/** Quote, context and position of a span. */
export function anchorOf(text: string, span: Span): Anchor {
  return { start: span.start, end: span.end, ...selectorFor(text, span) };
}
