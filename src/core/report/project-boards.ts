import type { Board, BoardInput } from '../compare/board';
import { buildBoard } from '../compare/build-board';
import type { Figure, FigureTie } from '../figures/figure';
import type { FigureRow, ProjectSnapshot, TranscriptRow, TurnRow } from '../review/entities';

/** A transcript's board. */
export interface ProjectBoard {
  readonly transcriptId: string;
  readonly board: Board;
}

function byPosition(a: { readonly position: number }, b: { readonly position: number }): number {
  return a.position - b.position;
}

function figureOf(row: FigureRow, indexes: ReadonlyMap<string, number>, turns: readonly TurnRow[]): Figure {
  const turn = turns.findIndex((each) => each.id === row.turnId);
  const { tie, ...reading } = row.reading;
  return {
    ...reading,
    start: row.start,
    end: row.end,
    turn,
    speaker: turns[turn]?.speakerId ?? '',
    tie: tieOf(tie, indexes),
  };
}

function tieOf(tie: FigureRow['reading']['tie'], indexes: ReadonlyMap<string, number>): FigureTie | null {
  const figure = tie === null ? undefined : indexes.get(tie.figureId);
  return tie === null || figure === undefined ? null : { relation: tie.relation, figure, reason: tie.reason };
}

/** A stored transcript in the form that the board reads; null where its version is missing. */
export function boardInputOf(snapshot: ProjectSnapshot, transcript: TranscriptRow): BoardInput | null {
  const version = snapshot.version.find((each) => each.id === transcript.versionId);
  if (version === undefined) return null;
  const turns = snapshot.turn.filter((turn) => turn.versionId === version.id).toSorted(byPosition);
  const sentences = snapshot.sentence
    .filter((sentence) => sentence.versionId === version.id)
    .toSorted(byPosition);
  const rows = snapshot.figure
    .filter((figure) => figure.versionId === version.id)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const indexes = new Map(rows.map((row, index) => [row.id, index]));
  const turnIndexes = new Map(turns.map((turn, index) => [turn.id, index]));
  const speakerIds = [...new Set(turns.map((turn) => turn.speakerId))];
  const speakers = speakerIds.flatMap((id) => snapshot.speaker.filter((speaker) => speaker.id === id));
  return {
    date: transcript.date,
    figures: rows.map((row) => figureOf(row, indexes, turns)),
    transcript: {
      text: version.text,
      speakers: speakers.map(({ id, name, role }) => ({ id, name, role })),
      turns: turns.map((turn) => ({
        start: turn.start,
        end: turn.end,
        speaker: turn.speakerId,
        label: null,
      })),
      sentences: sentences.map(({ start, end, turnId }) => ({
        start,
        end,
        turn: turnIndexes.get(turnId) ?? 0,
      })),
      residue: [],
    },
  };
}

/** Every transcript's board, in the project's order. */
export function projectBoards(snapshot: ProjectSnapshot): readonly ProjectBoard[] {
  const transcripts = snapshot.transcript.toSorted((a, b) => a.sequence - b.sequence);
  return transcripts.flatMap((transcript) => {
    const input = boardInputOf(snapshot, transcript);
    return input === null ? [] : [{ transcriptId: transcript.id, board: buildBoard(input) }];
  });
}
