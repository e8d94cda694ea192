import type { ClaimCandidate } from '../claims/claim-candidate';
import type { Extraction } from '../claims/extraction';
import type { Figure } from '../figures/figure';
import { anchorOf } from './anchor';
import type { CommandEnvironment, RowChange } from './change-set';
import { decide, inserted, type Decision } from './decision';
import { optionalLine, storableLine } from './entered-text';
import type { FigureReading, SpeakerRow } from './entities';
import { matchSpeakers } from './match-speakers';

/** What an import is told besides the text's own reading. */
export interface TranscriptImport {
  readonly extraction: Extraction;
  readonly title: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly sourceUrl: string | null;
  /** SHA-256 of the canonical text as UTF-8, hexadecimal. */
  readonly sha256: string;
  readonly fileName: string | null;
}

export interface ImportRows {
  readonly speakers: readonly SpeakerRow[];
}

/** Ids made once per import, by index of the extraction. */
interface ImportIds {
  readonly transcript: string;
  readonly version: string;
  readonly turns: readonly string[];
  readonly figures: readonly string[];
}

function importIds(extraction: Extraction, env: CommandEnvironment): ImportIds {
  return {
    transcript: env.newId(),
    version: env.newId(),
    turns: extraction.transcript.turns.map(() => env.newId()),
    figures: extraction.figures.map(() => env.newId()),
  };
}

/** The id at an index of the extraction; a hole is a mistake of the extraction, not of the person. */
function idAt(ids: readonly string[], index: number): string {
  const id = ids[index];
  if (id === undefined) throw new Error(`The extraction points at index ${index}, which it lacks.`);
  return id;
}

function documentRows(
  input: TranscriptImport,
  ids: ImportIds,
  env: CommandEnvironment,
): readonly RowChange[] {
  return [
    inserted('transcript', {
      id: ids.transcript,
      sequence: env.nextSequence(),
      title: storableLine(input.title),
      date: input.date,
      place: optionalLine(input.place),
      sourceUrl: optionalLine(input.sourceUrl),
      versionId: ids.version,
    }),
    inserted('version', {
      id: ids.version,
      transcriptId: ids.transcript,
      number: 1,
      text: input.extraction.transcript.text,
      sha256: input.sha256,
      fileName: input.fileName,
      importedAt: env.now,
    }),
  ];
}

function* speechRows(
  { transcript }: Extraction,
  ids: ImportIds,
  speakerIds: ReadonlyMap<string, string>,
  env: CommandEnvironment,
): Generator<RowChange> {
  for (const [position, turn] of transcript.turns.entries()) {
    yield inserted('turn', {
      id: idAt(ids.turns, position),
      versionId: ids.version,
      position,
      speakerId: speakerIds.get(turn.speaker) ?? turn.speaker,
      start: turn.start,
      end: turn.end,
      labelStart: turn.label?.start ?? null,
      labelEnd: turn.label?.end ?? null,
    });
  }
  for (const [position, sentence] of transcript.sentences.entries()) {
    yield inserted('sentence', {
      id: env.newId(),
      versionId: ids.version,
      position,
      turnId: idAt(ids.turns, sentence.turn),
      start: sentence.start,
      end: sentence.end,
    });
  }
}

function readingOf(figure: Figure, ids: ImportIds): FigureReading {
  const { start: _start, end: _end, turn: _turn, speaker: _speaker, tie, ...reading } = figure;
  if (tie === null) return { ...reading, tie };
  return {
    ...reading,
    tie: { relation: tie.relation, figureId: idAt(ids.figures, tie.figure), reason: tie.reason },
  };
}

function* figureRows({ figures }: Extraction, ids: ImportIds): Generator<RowChange> {
  for (const [index, figure] of figures.entries()) {
    yield inserted('figure', {
      id: idAt(ids.figures, index),
      versionId: ids.version,
      turnId: idAt(ids.turns, figure.turn),
      start: figure.start,
      end: figure.end,
      reading: readingOf(figure, ids),
      origin: 'machine',
      acceptedBy: null,
      measureId: null,
    });
  }
}

/** A claim as the program proposes it: nothing of the triage counts as decided. */
function claimRows(
  candidate: ClaimCandidate,
  text: string,
  ids: ImportIds,
  env: CommandEnvironment,
): readonly RowChange[] {
  const id = env.newId();
  const revisionId = env.newId();
  const checkable = candidate.checkability === 'checkable';
  return [
    inserted('claim', {
      id,
      sequence: env.nextSequence(),
      transcriptId: ids.transcript,
      revisionId,
      kind: candidate.kind,
      checkworthiness: candidate.checkworthiness,
      reason: candidate.reason,
      origin: 'machine',
      checkability: candidate.checkability,
      checkabilityReason: checkable ? null : candidate.reason,
      triagedBy: null,
      workflow: 'captured',
      removed: false,
    }),
    inserted('claimRevision', {
      id: revisionId,
      claimId: id,
      number: 1,
      versionId: ids.version,
      turnId: idAt(ids.turns, candidate.turn),
      start: candidate.start,
      end: candidate.end,
      anchors: [anchorOf(text, candidate)],
    }),
  ];
}

/**
 * The rows of an import one after another, so that whoever stores a long text can let others go first in between.
 * Nothing is dropped for a low score.
 */
export function* importRows(
  rows: ImportRows,
  input: TranscriptImport,
  env: CommandEnvironment,
): Generator<RowChange> {
  const { extraction } = input;
  const ids = importIds(extraction, env);
  const speakers = matchSpeakers(rows.speakers, extraction.transcript.speakers, env);
  yield* speakers.changes;
  yield* documentRows(input, ids, env);
  yield* speechRows(extraction, ids, speakers.ids, env);
  yield* figureRows(extraction, ids);
  for (const candidate of extraction.claims)
    yield* claimRows(candidate, extraction.transcript.text, ids, env);
}

/** What adding a transcript is called in menus and history. */
export const importLabel = 'add transcript';

/** Adds a transcript with everything the program read out of it. */
export function importTranscript(
  rows: ImportRows,
  input: TranscriptImport,
  env: CommandEnvironment,
): Decision {
  return decide(importLabel, [...importRows(rows, input, env)]);
}
