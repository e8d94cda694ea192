import { spansOverlap, type Span } from '../../text/span';
import { readLayout } from '../layout';
import { readLines, type Line } from '../lines';
import { readParagraphs } from '../paragraphs';
import { readSpeech } from './read-turn';
import { splitSentences } from '../sentences/split-sentences';

/**
 * The sentences of words that somebody says are speech: headings, captions and whatever else looks like none are taken
 * at that word. Stage directions between sentences stay out, unless the words are nothing else.
 */
export function readPassage(text: string, passage: Span): readonly Span[] {
  const lines = readLines(text);
  const own = lines.filter((line) => spansOverlap(line, passage)).map((line) => clipped(text, line, passage));
  const paragraphs = readParagraphs(own, readLayout(lines));
  const spoken = paragraphs.flatMap((paragraph) => readSpeech(text, paragraph, []));
  return spoken.length > 0 ? spoken : paragraphs.flatMap((paragraph) => splitSentences(text, paragraph));
}

function clipped(text: string, line: Line, passage: Span): Line {
  const start = Math.max(line.start, passage.start);
  const end = Math.min(line.end, passage.end);
  return { start, end, words: text.slice(start, end), indent: line.indent };
}
