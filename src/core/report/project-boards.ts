import type { Board, BoardInput } from '../compare/board';
import { buildBoard } from '../compare/build/build-board';
import type { Figure, FigureTie } from '../figures/figure';
import type {
  FigureRow,
  ProjectSnapshot,
  SentenceRow,
  SpeakerRow,
  TranscriptRow,
  TurnRow,
  VersionRow,
} from '../review/entities';
import { defaultTolerance } from '../figures/bounds';
import { rowsBy, rowsById } from '../review/rows-by';
import { isSpoken } from '../review/turn-mark';
import type { Span } from '../text/span';
import { boardChoices, relateOptions, type ChoiceRows } from './board-choices';
import type { Transcript } from '../transcript/transcript';

/** A transcript's board. */
export interface ProjectBoard {
  readonly transcriptId: string;
  readonly board: Board;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** What one transcript's board is made of. */
export interface BoardRows extends ChoiceRows {
  readonly transcript: TranscriptRow;
  readonly version: VersionRow;
  readonly turns: readonly TurnRow[];
  readonly sentences: readonly SentenceRow[];
  readonly figures: readonly FigureRow[];
  /** All speakers of the project; those who speak here are taken. */
  readonly speakers: readonly SpeakerRow[];
}

interface Places {
  readonly turns: readonly TurnRow[];
  readonly turnIndexes: ReadonlyMap<string, number>;
  readonly figureIndexes: ReadonlyMap<string, number>;
}

function figureOf(row: FigureRow, { turns, turnIndexes, figureIndexes }: Places): Figure {
  const turn = turnIndexes.get(row.turnId) ?? -1;
  const { tie, ...reading } = row.reading;
  return {
    ...reading,
    start: row.start,
    end: row.end,
    turn,
    speaker: turns[turn]?.speakerId ?? '',
    tie: tieOf(tie, figureIndexes),
  };
}

function tieOf(tie: FigureRow['reading']['tie'], indexes: ReadonlyMap<string, number>): FigureTie | null {
  const figure = tie === null ? undefined : indexes.get(tie.figureId);
  return tie === null || figure === undefined ? null : { relation: tie.relation, figure, reason: tie.reason };
}

function transcriptOf(rows: BoardRows, { turns, turnIndexes }: Places): Transcript {
  const speakers = rowsById(rows.speakers);
  const present = [...new Set(turns.map((turn) => turn.speakerId))].flatMap((id) => speakers.get(id) ?? []);
  const sentences = rows.sentences.toSorted(byStart);
  return {
    text: rows.version.text,
    speakers: present.map(({ id, name, role }) => ({ id, name, role })),
    turns: turns.map((turn) => ({ start: turn.start, end: turn.end, speaker: turn.speakerId, label: null })),
    sentences: sentences.map(({ start, end, turnId }) => ({
      start,
      end,
      turn: turnIndexes.get(turnId) ?? 0,
    })),
    residue: [],
  };
}

/** A stored transcript in the form that the board reads. */
export function boardInput(rows: BoardRows): BoardInput {
  const turns = rows.turns.filter(isSpoken).toSorted(byStart);
  const figures = rows.figures.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const places: Places = {
    turns,
    turnIndexes: new Map(turns.map((turn, index) => [turn.id, index])),
    figureIndexes: new Map(figures.map((row, index) => [row.id, index])),
  };
  return {
    options: relateOptions(rows),
    choices: boardChoices(rows, figures),
    figureIds: figures.map(({ id }) => id),
    date: rows.transcript.date,
    figures: figures.map((row) => figureOf(row, places)),
    transcript: transcriptOf(rows, places),
  };
}

/** Makes each transcript's rows out of all; null where its version is missing. */
function boardRowsReader(snapshot: ProjectSnapshot): (transcript: TranscriptRow) => BoardRows | null {
  const versionOf = (row: { readonly versionId: string }): string => row.versionId;
  const versions = rowsById(snapshot.version);
  const turns = rowsBy(snapshot.turn, versionOf);
  const sentences = rowsBy(snapshot.sentence, versionOf);
  const figures = rowsBy(snapshot.figure, versionOf);
  const transcriptOfRow = (row: { readonly transcriptId: string }): string => row.transcriptId;
  const measures = rowsBy(snapshot.measure, transcriptOfRow);
  const decisions = rowsBy(snapshot.relationDecision, transcriptOfRow);
  const dismissals = rowsBy(snapshot.dismissal, transcriptOfRow);
  const shared = {
    speakers: snapshot.speaker,
    references: snapshot.reference,
    sources: snapshot.source,
    rates: snapshot.rate,
    reviewers: snapshot.reviewer,
    tolerance: snapshot.project[0]?.tolerance ?? defaultTolerance,
  };
  return (transcript) => {
    const version = versions.get(transcript.versionId);
    return version === undefined
      ? null
      : {
          ...shared,
          measures: measures.get(transcript.id) ?? [],
          decisions: decisions.get(transcript.id) ?? [],
          dismissals: dismissals.get(transcript.id) ?? [],
          transcript,
          version,
          turns: turns.get(version.id) ?? [],
          sentences: sentences.get(version.id) ?? [],
          figures: figures.get(version.id) ?? [],
        };
  };
}

/** One of a project's transcripts in the form that the board reads; null where its version is missing. */
export function boardInputOf(snapshot: ProjectSnapshot, transcript: TranscriptRow): BoardInput | null {
  const rows = boardRowsReader(snapshot)(transcript);
  return rows && boardInput(rows);
}

/** Every transcript's board, in the project's order. */
export function projectBoards(snapshot: ProjectSnapshot): readonly ProjectBoard[] {
  const rowsOf = boardRowsReader(snapshot);
  const transcripts = snapshot.transcript.toSorted((a, b) => a.sequence - b.sequence);
  return transcripts.flatMap((transcript) => {
    const rows = rowsOf(transcript);
    return rows === null ? [] : [{ transcriptId: transcript.id, board: buildBoard(boardInput(rows)) }];
  });
}
