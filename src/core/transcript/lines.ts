import type { Span } from '../text/span';

/** One line of the text, without its line feed and the white space at its ends. */
export interface Line extends Span {
  readonly words: string;
}

/** The lines of a text in order; blank ones have equal start and end. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const words = raw.trim();
    const lead = words === '' ? 0 : raw.length - raw.trimStart().length;
    lines.push({ start: start + lead, end: start + lead + words.length, words });
    start += raw.length + 1;
  }
  return lines;
}

/** From this share of broken sentences on, the line breaks of a text are typesetting and end nothing. */
const wrappedShare = 0.25;

/** True where most line breaks fall inside sentences, as in e-mail and plain-text releases set to a fixed width. */
export function isHardWrapped(lines: readonly Line[]): boolean {
  let [breaks, broken] = [0, 0];
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (line.words === '' || next === undefined || next.words === '') return;
    breaks += 1;
    if (breaksSentence(line, next)) broken += 1;
  });
  return breaks > 0 && broken / breaks >= wrappedShare;
}

/** True where the break between two lines falls inside a sentence: the second goes on in lower case. */
export function breaksSentence(line: Line, next: Line): boolean {
  return /^\p{Ll}/u.test(next.words) && !/[.?!:…]["'”’)]*$/.test(line.words);
}
