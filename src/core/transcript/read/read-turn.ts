import type { Span } from '../../text/span';
import { breaksSentence, type Layout } from '../layout';
import { isBlank, type Line } from '../lines';
import { notSpeech, readParagraphs, type Paragraph } from '../paragraphs';
import { headingReason, lineReason, looksLikeHeading, opensLinks } from '../residue/residue';
import { splitSentences } from '../sentences/split-sentences';
import { findAsides } from '../residue/stage-direction';
import type { Residue, ResidueReason } from '../transcript';

/** What one speaker's lines hold, in the order of the text. */
export interface TurnParts {
  readonly sentences: readonly Span[];
  readonly residue: readonly Residue[];
}

/** Reads the lines of a turn, its label cut off: sentences, and what is not speech with the reason. */
export function readTurn(text: string, lines: readonly Line[], layout: Layout): TurnParts {
  const residue: Residue[] = [];
  const speech = withoutResidue(lines, residue);
  const paragraphs = readParagraphs(speech, layout);
  const sentences: Span[] = [];
  paragraphs.forEach((paragraph, at) => {
    const reason = reasonOf(text, paragraphs, at);
    if (reason !== null) residue.push({ start: paragraph.start, end: paragraph.end, reason });
    else for (const sentence of readSpeech(text, paragraph, residue)) sentences.push(sentence);
  });
  return { sentences, residue };
}

/** Lines that are not speech made blank; short lines right under a heading belong to it (date, place, hour). */
function withoutResidue(lines: readonly Line[], residue: Residue[]): readonly Line[] {
  const kept: Line[] = [];
  let underHeading = false;
  lines.forEach((line, at) => {
    if (isBlank(line)) {
      kept.push(line);
      return;
    }
    const own = lineReason(line.words);
    underHeading =
      own === 'a heading' ||
      (own !== null && opensLinks(line.words)) ||
      (underHeading && (own !== null || isUnderHeading(line, lines[at + 1])));
    const reason = own ?? (underHeading ? 'under a heading' : null);
    if (reason === null) addWithoutTime(line, residue, kept);
    else {
      residue.push({ start: line.start, end: line.end, reason });
      kept.push(madeBlank(line));
    }
  });
  return kept;
}

/** "[00:10:15] We will": a time code before speech, with seconds or in brackets, as none says it. */
const timeBefore =
  /^(?:[[(]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]|\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?)(?=\s+\S)/;

/** Keeps a line without the time code before it; no sentence goes on across one. */
function addWithoutTime(line: Line, residue: Residue[], kept: Line[]): void {
  const mark = timeBefore.exec(line.words)?.[0];
  if (mark === undefined) {
    kept.push(line);
    return;
  }
  residue.push({ start: line.start, end: line.start + mark.length, reason: 'a time mark' });
  const words = line.words.slice(mark.length).trimStart();
  kept.push(madeBlank(line), { ...line, start: line.end - words.length, words });
}

function madeBlank({ start }: Line): Line {
  return { start, end: start, words: '', indent: notSpeech };
}

function isUnderHeading(line: Line, next: Line | undefined): boolean {
  return looksLikeHeading(line.words) && (next === undefined || !breaksSentence(line, next));
}

/** Headings run over two lines at most. */
const longestHeading = 160;

function reasonOf(text: string, paragraphs: readonly Paragraph[], at: number): ResidueReason | null {
  const paragraph = paragraphs[at];
  if (paragraph === undefined || paragraph.end - paragraph.start > longestHeading) return null;
  const words = text.slice(paragraph.start, paragraph.end);
  const previous = paragraphs[at - 1]?.last ?? null;
  if (paragraph.first !== paragraph.last) {
    const joined = lineReason(words.replace(/\s+/g, ' '));
    if (joined !== null) return joined;
  }
  return headingReason(words, previous, paragraphs[at + 1]?.last ?? null);
}

/** The sentences of a paragraph; its stage directions are added to the residue. */
export function readSpeech(text: string, paragraph: Span, residue: Residue[]): readonly Span[] {
  const asides = findAsides(text, paragraph);
  if (asides.length === 0) return splitSentences(text, paragraph);
  residue.push(...asides);
  const edges = [paragraph.start, ...asides.flatMap(({ start, end }) => [start, end]), paragraph.end];
  const pieces: Span[][] = [];
  for (let at = 0; at < edges.length; at += 2)
    pieces.push([...splitSentences(text, { start: edges[at] ?? 0, end: edges[at + 1] ?? 0 })]);
  return pieces.flat();
}
