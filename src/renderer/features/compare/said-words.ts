import type { TranscriptView } from '#core/contract/views';
import { sliceSpan, type Span } from '#core/text/span';
import { sameSpan } from './spans';

/** Longer than this, what is counted is left to the passage. */
const longestSaid = 90;
/** How far what is counted may stand from its number and still be read as one phrase. */
const furthestCounted = 24;

/** The figure as said, with what it counts where that stands beside it ("over 11,000 Azerbaijani students in Russia"). */
export function saidWords(transcript: TranscriptView, figure: Span & { readonly text: string }): string {
  const counted = transcript.figures.find((row) => sameSpan(row, figure))?.reading.countedSpan ?? null;
  if (counted === null || counted.start - figure.end > furthestCounted || figure.start - counted.end > 2)
    return figure.text;
  const phrase = { start: Math.min(figure.start, counted.start), end: Math.max(figure.end, counted.end) };
  return phrase.end - phrase.start > longestSaid
    ? figure.text
    : sliceSpan(transcript.text, phrase).replaceAll(/\s+/gu, ' ');
}

const number =
  /(?:[A-Z]{0,3}[$€£¥])?\d+(?:[.,\u00a0\u202f]\d+)*(?:st|nd|rd|th)?(?:[ -](?:thousand|million|billion|trillion|percentage points|percent|years?|months?|weeks?|days?|hours?))*%?/u;
const qualifier =
  /^(?:more than|less than|fewer than|at least|at most|up to|as many as|over|under|about|around|approximately|almost|nearly|some|just over|just under)\s+/iu;

export interface SaidPart {
  readonly words: string;
  readonly bold: boolean;
}

/** The words with their number marked: in digits with scale and unit, else the figure without its qualifier. */
export function boldNumber(words: string, figureText: string): readonly SaidPart[] {
  const spelled = figureText.replace(qualifier, '');
  const found = number.exec(words)?.[0] ?? spelled;
  const at = words.indexOf(found);
  if (at === -1 || found === '') return [{ words, bold: false }];
  const parts = [
    { words: words.slice(0, at), bold: false },
    { words: found, bold: true },
    { words: words.slice(at + found.length), bold: false },
  ];
  return parts.filter((part) => part.words !== '');
}
