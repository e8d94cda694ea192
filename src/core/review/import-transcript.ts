import type { Extraction } from '../claims/extraction';
import type { CommandEnvironment, RowChange } from './change-set';
import { decide, inserted, type Decision } from './decision';
import { optionalLine, storableLine } from './entered-text';
import type { SpeakerRow } from './entities';
import { claimRows, figureRow, idAt, type ExtractionIds } from './extraction-rows';
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

function importIds(extraction: Extraction, env: CommandEnvironment): ExtractionIds {
  return {
    transcript: env.newId(),
    version: env.newId(),
    turns: extraction.transcript.turns.map(() => env.newId()),
    figures: extraction.figures.map(() => env.newId()),
  };
}

function documentRows(
  input: TranscriptImport,
  ids: ExtractionIds,
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
  ids: ExtractionIds,
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
      mark: turn.interpreted === true ? 'interpreted' : null,
      correctedBy: null,
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
  for (const [index, figure] of extraction.figures.entries())
    yield inserted('figure', figureRow(figure, index, ids));
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
