import type { Span } from '../text/span';
import { breaksSentence, shortestCutLine, type Layout } from './layout';
import { endsWithSentence, isBlank, type Line } from './lines';

/** A stretch inside which line breaks end nothing, with the first and the last of its lines. */
export interface Paragraph extends Span {
  readonly first: Line;
  readonly last: Line;
}

/** The indent of a line that was made blank because it is not speech; nothing goes on across it. */
export const notSpeech = -1;

/** Paragraphs of lines that are all speech or blank: single lines, or what is between blank lines in a wrapped text. */
export function readParagraphs(lines: readonly Line[], layout: Layout): readonly Paragraph[] {
  const paragraphs: { start: number; end: number; first: Line; last: Line }[] = [];
  let previous: Line | null = null;
  let gap = false;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (isBlank(line)) {
      gap = true;
      if (line.indent === notSpeech) previous = null;
      continue;
    }
    if (previous !== null && open !== undefined && (gap ? goesOnAcross : goesOn)(previous, line, layout)) {
      open.end = line.end;
      open.last = line;
    } else paragraphs.push({ start: line.start, end: line.end, first: line, last: line });
    previous = line;
    gap = false;
  }
  return paragraphs;
}

/** A page that ended in the middle of a sentence: a long line without a mark, then small letters behind blank lines. */
function goesOnAcross(previous: Line, line: Line): boolean {
  return previous.words.length >= shortestCutLine && breaksSentence(previous, line);
}

const item = /^(?:[-*•–]\s+["“]?\p{Lu}|\d{1,2}[.)]\s+\p{Lu})/u;

function goesOn(previous: Line, line: Line, layout: Layout): boolean {
  if (!layout.wrapped) return breaksSentence(previous, line);
  if (item.test(line.words) && (endsWithSentence(previous.words) || item.test(previous.words))) return false;
  return !(layout.indented && line.indent > previous.indent);
}
