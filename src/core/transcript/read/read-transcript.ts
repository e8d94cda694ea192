import type { OnStep } from '../../text/progress';
import type { Span } from '../../text/span';
import { countFootLines } from '../residue/foot';
import { countHeaderLines } from './front-matter';
import type { LabelCandidate } from '../labels/label';
import { readLayout, type Layout } from '../layout';
import { isBlank, readLines, type Line } from '../lines';
import { findOpenings, type Opening } from '../labels/openings';
import { readTurn } from './read-turn';
import { isEndMark } from '../residue/residue';
import { createSpeakerRegister, type Neighbours, type SpeakerRegister } from '../speakers/speakers';
import { isInterpreted, type NamedRole } from '../names/split-role';
import { titleSpeaker } from '../speakers/title-speaker';
import type { Residue, ResidueReason, Sentence, Transcript, Turn } from '../transcript';

/** The name of a speaker whom no label names. */
export const unknownSpeaker = 'Unknown speaker';

/** A label takes one line or two. */
const mostLabelLines = 2;

/** What has been read so far. */
interface Reading {
  readonly text: string;
  readonly layout: Layout;
  readonly register: SpeakerRegister;
  /** Whom the title names where no label does. */
  readonly alone: NamedRole | null;
  readonly turns: Turn[];
  readonly sentences: Sentence[];
  readonly residue: Residue[];
}

/**
 * Reads speakers, turns and sentences out of a canonical text. A line break ends a sentence unless the text is set to
 * a fixed width. What is not speech (header, web-page residue, stage directions) is kept apart with its reason.
 */
export function readTranscript(text: string, onStep?: OnStep): Transcript {
  const lines = readLines(text);
  const layout = readLayout(lines);
  const openings = findOpenings(text, lines, layout.wrapped);
  const register = createSpeakerRegister(neighboursIn(openings));
  const alone = openings.length === 0 ? titleSpeaker(lines) : null;
  const reading: Reading = { text, layout, register, alone, turns: [], sentences: [], residue: [] };
  const first = openings[0]?.line ?? countHeaderLines(lines);
  addResidue(reading, lines.slice(0, first), 'before the first speaker');
  if (openings.length === 0) addTurns(reading, lines.slice(first), null);
  const foot = lines.length - countFootLines(lines.slice(openings.at(-1)?.line ?? lines.length));
  openings.forEach(({ line, label }, at) => {
    addTurns(reading, lines.slice(line, openings[at + 1]?.line ?? foot), label);
    onStep?.(at + 1, openings.length);
  });
  addResidue(reading, lines.slice(foot), 'behind the end mark');
  const { turns, sentences } = reading;
  return { text, speakers: register.speakers(), turns, sentences, residue: inOrder(reading.residue) };
}

/** Labels that stand one behind the other name different people, where they are written differently. */
function neighboursIn(openings: readonly Opening[]): Neighbours {
  const pairs = new Set<string>();
  openings.forEach(({ label }, at) => {
    const next = openings[at + 1]?.label;
    if (next !== undefined) pairs.add(pairOf(label, next)).add(pairOf(next, label));
  });
  return (a, b) => pairs.has(pairOf(a, b));
}

function pairOf(a: NamedRole, b: NamedRole): string {
  return `${a.name}|${b.name}`;
}

function addResidue(reading: Reading, lines: readonly Line[], reason: ResidueReason): void {
  for (const line of lines)
    if (!isBlank(line)) reading.residue.push({ start: line.start, end: line.end, reason });
}

/** A speaker's lines; behind an end mark comes the header of the next document, and then somebody unknown. */
function addTurns(reading: Reading, lines: readonly Line[], label: LabelCandidate | null): void {
  splitAtEndMarks(lines).forEach((part, at) => {
    if (at === 0) addTurn(reading, part, label);
    else {
      const header = countHeaderLines(part);
      addResidue(reading, part.slice(0, header), 'behind the end mark');
      addTurn(reading, part.slice(header), null);
    }
  });
}

function splitAtEndMarks(lines: readonly Line[]): readonly (readonly Line[])[] {
  const parts: Line[][] = [[]];
  for (const line of lines) {
    parts.at(-1)?.push(line);
    if (!isBlank(line) && isEndMark(line.words)) parts.push([]);
  }
  return parts;
}

function addTurn(reading: Reading, lines: readonly Line[], label: LabelCandidate | null): void {
  const { text, layout, register, turns } = reading;
  const named = labelSpan(lines, label);
  const { sentences, residue } = readTurn(text, withoutLabel(text, lines, label), layout);
  const [head, tail] = [sentences[0], sentences.at(-1)];
  for (const span of residue) reading.residue.push(span);
  if (head !== undefined && tail !== undefined) {
    const speaker = register.idFor(label ?? reading.alone ?? { name: unknownSpeaker, role: null });
    const turn = { start: head.start, end: tail.end, speaker, label: named };
    for (const { start, end } of sentences) reading.sentences.push({ start, end, turn: turns.length });
    turns.push(label !== null && isInterpreted(label.written) ? { ...turn, interpreted: true } : turn);
  } else if (named !== null) reading.residue.push({ ...named, reason: 'a label without words' });
}

function labelSpan(lines: readonly Line[], label: LabelCandidate | null): Span | null {
  const line = lines[0];
  return label === null || line === undefined ? null : { start: line.start, end: line.start + label.length };
}

/** The lines of a turn without its label, which may take all of the first one and go on below. */
function withoutLabel(text: string, lines: readonly Line[], label: LabelCandidate | null): readonly Line[] {
  const first = lines[0];
  if (label === null || first === undefined) return lines;
  const from = first.start + label.length;
  const shortened = lines.slice(0, mostLabelLines).map((line) => behind(text, line, from));
  return [...shortened, ...lines.slice(mostLabelLines)];
}

/** What of a line stands behind an offset. */
function behind(text: string, line: Line, from: number): Line {
  if (line.start >= from) return line;
  const words = text.slice(Math.min(from, line.end), line.end).trimStart();
  return { start: line.end - words.length, end: line.end, words, indent: line.indent };
}

function inOrder(residue: readonly Residue[]): readonly Residue[] {
  return residue.toSorted((a, b) => a.start - b.start);
}
