import { isLowerAt } from '../text/letters';
import { endsWithSentence, isBlank, type Line } from './lines';

/** How a text is set. */
export interface Layout {
  /** Set to a fixed width: line breaks end nothing. */
  readonly wrapped: boolean;
  /** In a wrapped text, a line set further in than the one before begins a paragraph. */
  readonly indented: boolean;
}

/** From this share of broken sentences on, the line breaks of a text are typesetting. */
const wrappedShare = 0.25;
/** From this share on, the lines set further in follow ended sentences, and so begin paragraphs. */
const indentedShare = 0.5;

/** Reads from all lines how the text is set. */
export function readLayout(lines: readonly Line[]): Layout {
  const count = { breaks: 0, broken: 0, deeper: 0, deeperAfterEnd: 0 };
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (line !== undefined && next !== undefined && !isBlank(line) && !isBlank(next)) note(count, line, next);
  }
  const indented = count.deeper > 0 && count.deeperAfterEnd / count.deeper >= indentedShare;
  return { wrapped: count.breaks > 0 && count.broken / count.breaks >= wrappedShare, indented };
}

function note(
  count: { breaks: number; broken: number; deeper: number; deeperAfterEnd: number },
  line: Line,
  next: Line,
): void {
  count.breaks += 1;
  if (breaksSentence(line, next)) count.broken += 1;
  if (next.indent <= line.indent) return;
  count.deeper += 1;
  if (endsWithSentence(line.words)) count.deeperAfterEnd += 1;
}

/** A line in small letters that is shorter than this was not cut off by a width: it is an item of a list. */
export const shortestCutLine = 40;

/** True where the break between two lines falls inside a sentence: the second goes on in small letters. */
export function breaksSentence(line: Line, next: Line): boolean {
  if (breaksWord(line, next)) return true;
  if (!isLowerAt(next.words, 0) || endsWithSentence(line.words) || /[:;]$/.test(line.words)) return false;
  return !isLowerAt(line.words, 0) || line.words.length >= shortestCutLine;
}

/** "bil-" and "lion", "mid-" and "1990s": a hyphen that touches its word holds the two lines together, however short. */
function breaksWord(line: Line, next: Line): boolean {
  return /\p{Ll}[-‐\u00ad]$/u.test(line.words) && /^[\p{Ll}\d]/u.test(next.words);
}

/** True where a line may begin something new in a wrapped text: after a blank one, an end, or a heading in capitals. */
export function maySpeakAnew(lines: readonly Line[], at: number): boolean {
  const previous = lines[at - 1];
  return (
    previous === undefined ||
    isBlank(previous) ||
    endsWithSentence(previous.words) ||
    !/\p{Ll}/u.test(previous.words) ||
    previous.words.endsWith(':') ||
    /-->|^\d+$/.test(previous.words)
  );
}
