import type { ClaimCandidate } from '../claims/claim-candidate';
import type { Figure } from '../figures/figure';
import { anchorOf } from './anchor';
import type { CommandEnvironment, RowChange } from './change-set';
import { inserted } from './decision';
import type { FigureReading, FigureRow } from './entities';

/** Where an extraction's rows belong; turns and figures by index of the extraction. */
export interface ExtractionIds {
  readonly transcript: string;
  readonly version: string;
  readonly turns: readonly string[];
  readonly figures: readonly string[];
}

/** The id at an index of the extraction; a hole is a mistake of the extraction, not of the person. */
export function idAt(ids: readonly string[], index: number): string {
  const id = ids[index];
  if (id === undefined) throw new Error(`The extraction points at index ${index}, which it lacks.`);
  return id;
}

function readingOf(figure: Figure, ids: ExtractionIds): FigureReading {
  const { start: _start, end: _end, turn: _turn, speaker: _speaker, tie, ...reading } = figure;
  if (tie === null) return { ...reading, tie };
  return {
    ...reading,
    tie: { relation: tie.relation, figureId: idAt(ids.figures, tie.figure), reason: tie.reason },
  };
}

/** A figure as the program reads it. */
export function figureRow(figure: Figure, index: number, ids: ExtractionIds): FigureRow {
  return {
    id: idAt(ids.figures, index),
    versionId: ids.version,
    turnId: idAt(ids.turns, figure.turn),
    start: figure.start,
    end: figure.end,
    reading: readingOf(figure, ids),
    origin: 'machine',
    acceptedBy: null,
    measureId: null,
  };
}

/** A claim as the program proposes it: nothing of the triage counts as decided. */
export function claimRows(
  candidate: ClaimCandidate,
  text: string,
  ids: ExtractionIds,
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
