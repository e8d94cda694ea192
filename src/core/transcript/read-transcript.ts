import { readLabel, type LabelCandidate } from './label';
import { breaksSentence, isHardWrapped, readLines, type Line } from './lines';
import { residueReason } from './residue';
import { createSpeakerRegister, type SpeakerRegister } from './speakers';
import { splitSentences } from './split-sentences';
import type { Residue, Sentence, Transcript, Turn } from './transcript';
import type { Span } from '../text/span';

/** The name of a speaker whom no label names. */
export const unknownSpeaker = 'Unknown speaker';

/** A label that counts, with its line. */
interface Opening {
  readonly line: number;
  readonly label: LabelCandidate;
}

/**
 * Reads speakers, turns and sentences out of a canonical text. A line break ends a sentence unless the text is set to
 * a fixed width. What is not speech (header, web-page residue, stage directions) is kept apart with its reason.
 */
export function readTranscript(text: string): Transcript {
  const lines = readLines(text);
  const openings = findOpenings(lines);
  const register = createSpeakerRegister();
  const parts = { turns: [] as Turn[], sentences: [] as Sentence[], residue: [] as Residue[] };
  const wrapped = isHardWrapped(lines);
  const first = openings[0]?.line ?? lines.length;
  if (openings.length === 0) addTurn(text, lines, null, register, parts, wrapped);
  else parts.residue.push(...headerResidue(lines.slice(0, first)));
  openings.forEach((opening, at) => {
    const end = openings[at + 1]?.line ?? lines.length;
    addTurn(text, lines.slice(opening.line, end), opening.label, register, parts, wrapped);
  });
  return { text, speakers: register.speakers(), ...parts };
}

/** Labels that are sure, come twice, open the text, or repeat the surname of one that is sure. */
function findOpenings(lines: readonly Line[]): readonly Opening[] {
  const all = lines.flatMap((line, at) => {
    const label = line.words === '' ? null : readLabel(line.words);
    return label === null ? [] : [{ line: at, label }];
  });
  const times = countNames(all);
  const surnames = new Set(all.filter(({ label }) => label.sure).map(({ label }) => surname(label.name)));
  const firstLine = lines.findIndex((line) => line.words !== '');
  return all.filter(
    ({ line, label }) =>
      label.sure ||
      (times.get(label.name) ?? 0) > 1 ||
      line === firstLine ||
      surnames.has(surname(label.name)),
  );
}

function countNames(openings: readonly Opening[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { label } of openings) times.set(label.name, (times.get(label.name) ?? 0) + 1);
  return times;
}

function surname(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1) ?? '';
}

function headerResidue(lines: readonly Line[]): readonly Residue[] {
  return lines
    .filter((line) => line.words !== '')
    .map(({ start, end }) => ({ start, end, reason: 'before the first speaker' }));
}

interface Parts {
  readonly turns: Turn[];
  readonly sentences: Sentence[];
  readonly residue: Residue[];
}

function addTurn(
  text: string,
  lines: readonly Line[],
  label: LabelCandidate | null,
  register: SpeakerRegister,
  parts: Parts,
  wrapped: boolean,
): void {
  const spoken = withoutLabel(text, lines, label);
  const filled = spoken.filter((line) => line.words !== '');
  const reasons = new Map(
    filled.map(
      (line, at) =>
        [line, wrapped ? null : residueReason(line, filled[at - 1] ?? null, filled[at + 1] ?? null)] as const,
    ),
  );
  for (const [line, reason] of reasons)
    if (reason !== null) parts.residue.push({ start: line.start, end: line.end, reason });
  const speech = spoken.map((line) => ((reasons.get(line) ?? null) === null ? line : { ...line, words: '' }));
  const said = speech.filter((line) => line.words !== '');
  const [head, tail] = [said[0], said.at(-1)];
  const named = labelSpan(lines, label);
  if (head === undefined || tail === undefined) {
    if (named !== null) parts.residue.push({ ...named, reason: 'a label without words' });
    return;
  }
  const turn = parts.turns.length;
  parts.turns.push({
    start: head.start,
    end: tail.end,
    speaker: register.idFor(label ?? { name: unknownSpeaker, role: null }),
    label: named,
  });
  for (const block of readBlocks(speech, wrapped)) {
    for (const sentence of splitSentences(text, block)) parts.sentences.push({ ...sentence, turn });
  }
}

function labelSpan(lines: readonly Line[], label: LabelCandidate | null): Span | null {
  const line = lines[0];
  return label === null || line === undefined ? null : { start: line.start, end: line.start + label.length };
}

/** The lines of a turn, the first one shortened by its label. */
function withoutLabel(text: string, lines: readonly Line[], label: LabelCandidate | null): readonly Line[] {
  const first = lines[0];
  if (label === null || first === undefined) return lines;
  const rest = first.words.slice(label.length);
  const start = first.end - rest.trimStart().length;
  return [{ start, end: first.end, words: text.slice(start, first.end) }, ...lines.slice(1)];
}

/** Stretches inside which line breaks end nothing: single lines, or paragraphs where the text is set to a width. */
function readBlocks(lines: readonly Line[], wrapped: boolean): readonly Span[] {
  const blocks: { start: number; end: number }[] = [];
  lines.forEach((line, at) => {
    if (line.words === '') return;
    const previous = lines[at - 1];
    const open = blocks.at(-1);
    const joins =
      previous !== undefined && previous.words !== '' && (wrapped || breaksSentence(previous, line));
    if (joins && open !== undefined) open.end = line.end;
    else blocks.push({ start: line.start, end: line.end });
  });
  return blocks;
}
