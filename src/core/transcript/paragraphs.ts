import type { Span } from '../text/span';
import { breaksSentence, type Layout } from './layout';
import { endsWithSentence, isBlank, type Line } from './lines';

/** A stretch inside which line breaks end nothing, with the first and the last of its lines. */
export interface Paragraph extends Span {
  readonly first: Line;
  readonly last: Line;
}

/** Paragraphs of lines that are all speech or blank: single lines, or what is between blank lines in a wrapped text. */
export function readParagraphs(lines: readonly Line[], layout: Layout): readonly Paragraph[] {
  const paragraphs: { start: number; end: number; first: Line; last: Line }[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (isBlank(line)) previous = null;
    else {
      if (previous !== null && open !== undefined && goesOn(previous, line, layout)) {
        open.end = line.end;
        open.last = line;
      } else paragraphs.push({ start: line.start, end: line.end, first: line, last: line });
      previous = line;
    }
  }
  return paragraphs;
}

const item = /^(?:[-*•–]\s+["“]?\p{Lu}|\d{1,2}[.)]\s+\p{Lu})/u;

function goesOn(previous: Line, line: Line, layout: Layout): boolean {
  if (!layout.wrapped) return breaksSentence(previous, line);
  if (item.test(line.words) && (endsWithSentence(previous.words) || item.test(previous.words))) return false;
  return !(layout.indented && line.indent > previous.indent);
}
