import { isSpaceAt } from '../text/letters';
import type { Span } from '../text/span';

/** One line of the text, without its line feed and the white space at its ends. */
export interface Line extends Span {
  readonly words: string;
  /** White space before the first word, in units. */
  readonly indent: number;
}

/** The lines of a text in order; blank ones have equal start and end. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length;) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 ? text.length : feed;
    lines.push(trimmedLine(text, from, to));
    from = to + 1;
  }
  return lines;
}

function trimmedLine(text: string, from: number, to: number): Line {
  let [start, end] = [from, to];
  while (start < end && isSpaceAt(text, start)) start += 1;
  while (end > start && isSpaceAt(text, end - 1)) end -= 1;
  return end > start
    ? { start, end, words: text.slice(start, end), indent: start - from }
    : { start: from, end: from, words: '', indent: 0 };
}

/** True where a line holds nothing but white space. */
export function isBlank(line: Line): boolean {
  return line.end === line.start;
}

const endsWithMark = /[.?!…。！？]["'”’»)\]*_]*$/;
/** So much of a line's end is looked at for its mark. */
const longestEnding = 8;

/** True where a line ends with the mark of a sentence, closing quotes and brackets aside. */
export function endsWithSentence(words: string): boolean {
  return endsWithMark.test(words.slice(-longestEnding));
}
