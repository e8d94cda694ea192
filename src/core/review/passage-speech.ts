import { extractSentences } from '../claims/extract';
import type { Extraction } from '../claims/extraction';
import { failure, success, type Result } from '../result';
import { spansOverlap, spanWithout, type Span } from '../text/span';
import type { CommandEnvironment, RowChange } from './change-set';
import { currentRevision, type ClaimRecord } from './claim-record';
import { wordingOf } from './claim-summaries';
import { deleted, inserted, updated } from './decision';
import type { FigureRow, TurnRow } from './entities';
import { claimRows, figureRow, type ExtractionIds } from './extraction-rows';
import { hasWords } from './passage-place';
import type { PassageRows } from './passage-rows';
import { trimmed } from './selection';

/** Words that were speech and are no longer, or the other way round. */
export interface SpeechChange {
  readonly changes: readonly RowChange[];
  /** How many of the turn's sentences stand afterwards. */
  readonly sentences: number;
}

/** Somebody has done more with it than the program: it was made, moved, sorted, judged, or written to. */
function isWorkedOn({ claim, revisions, ...rows }: ClaimRecord): boolean {
  return (
    claim.origin === 'person' ||
    claim.triagedBy !== null ||
    revisions.length > 1 ||
    [rows.judgements, rows.drafts, rows.notes, rows.noteDrafts, rows.links].some((list) => list.length > 0)
  );
}

function isDecided(figure: FigureRow): boolean {
  return figure.origin === 'person' || figure.acceptedBy !== null || figure.measureId !== null;
}

function touches(record: ClaimRecord, span: Span): boolean {
  return currentRevision(record).anchors.some((anchor) => spansOverlap(anchor, span));
}

const longestQuote = 60;

/** The sentence that names what a person would lose; null where there is nothing. */
function whatIsLost(claims: readonly ClaimRecord[], figures: readonly FigureRow[]): string | null {
  const claim = claims.find(isWorkedOn);
  if (claim !== undefined) {
    const words = wordingOf(currentRevision(claim));
    const quote = words.length > longestQuote ? `${words.slice(0, longestQuote).trimEnd()}…` : words;
    return `Somebody has worked on the claim “${quote}”, which stands in these words; remove that claim first, or leave them as speech.`;
  }
  const figure = figures.find(isDecided);
  if (figure === undefined) return null;
  return `Somebody has decided on the figure “${figure.reading.text}”, which stands in these words; say first that it is none, or leave them as speech.`;
}

/** A proposal is taken out whole: nobody has decided anything about it, and undo brings it back. */
function claimTaken({ claim, revisions }: ClaimRecord): readonly RowChange[] {
  return [...revisions.map((revision) => deleted('claimRevision', revision)), deleted('claim', claim)];
}

function figuresTaken(own: readonly FigureRow[], taken: readonly FigureRow[]): readonly RowChange[] {
  const ids = new Set(taken.map(({ id }) => id));
  const tied = own.filter(({ id, reading }) => !ids.has(id) && ids.has(reading.tie?.figureId ?? ''));
  return [
    ...tied.flatMap((figure) => updated('figure', figure, { reading: { ...figure.reading, tie: null } })),
    ...taken.map((figure) => deleted('figure', figure)),
  ];
}

/**
 * Takes words out of a turn's speech with what the program found in them; what is left of a sentence is read anew. What
 * a person decided is never taken along: a claim that was worked on, or a figure that was, refuses it and is named, so
 * that whoever takes a judged claim off the list does it knowingly. Claims that were removed before stay removed.
 */
export function speechTaken(
  rows: PassageRows,
  turn: TurnRow,
  span: Span,
  env: CommandEnvironment,
): Result<SpeechChange> {
  const own = rows.sentences.filter(({ turnId }) => turnId === turn.id);
  const touched = own.filter((sentence) => spansOverlap(sentence, span));
  const claims = rows.claims.filter((record) => !record.claim.removed && touches(record, span));
  const figures = rows.figures.filter((figure) => spansOverlap(figure, span));
  const lost = whatIsLost(claims, figures);
  if (lost !== null) return failure('passage-worked-on', lost);
  const pieces = touched.flatMap((sentence) => piecesOf(rows.version.text, sentence, span));
  const left = {
    ...rows,
    claims: rows.claims.filter((record) => !claims.includes(record)),
    figures: rows.figures.filter((figure) => !figures.includes(figure)),
  };
  return success({
    changes: [
      ...claims.flatMap(claimTaken),
      ...figuresTaken(rows.figures, figures),
      ...touched.map((sentence) => deleted('sentence', sentence)),
      ...speechAdded(left, turn.id, pieces, env),
    ],
    sentences: own.length - touched.length + pieces.length,
  });
}

function piecesOf(text: string, sentence: Span, span: Span): readonly Span[] {
  return spanWithout(sentence, [span])
    .map((piece) => trimmed(text, piece))
    .filter((piece) => hasWords(text, piece));
}

/**
 * New sentences of a turn, with the figures and claims that the program finds in them as proposals. What stands there
 * already is not proposed again, and a claim that was removed stays so.
 */
export function speechAdded(
  rows: PassageRows,
  turnId: string,
  sentences: readonly Span[],
  env: CommandEnvironment,
): readonly RowChange[] {
  const { text, id: version } = rows.version;
  const extraction = extractSentences(text, sentences, {
    date: rows.transcript.date,
    tolerance: rows.tolerance,
  });
  const ids: ExtractionIds = {
    transcript: rows.transcript.id,
    version,
    turns: [turnId],
    figures: extraction.figures.map(() => env.newId()),
  };
  const claims = extraction.claims.filter((claim) => !rows.claims.some((record) => touches(record, claim)));
  return [
    ...sentences.map(({ start, end }, position) =>
      inserted('sentence', { id: env.newId(), versionId: version, position, turnId, start, end }),
    ),
    ...freshFigures(extraction, ids, rows.figures),
    ...claims.flatMap((claim) => claimRows(claim, text, ids, env)),
  ];
}

/** The figures that stand nowhere yet; a tie to one that stands already goes. */
function freshFigures(
  { figures }: Extraction,
  ids: ExtractionIds,
  standing: readonly FigureRow[],
): readonly RowChange[] {
  const fresh = figures
    .map((figure, index) => figureRow(figure, index, ids))
    .filter((figure) => !standing.some((other) => spansOverlap(other, figure)));
  const known = new Set(fresh.map(({ id }) => id));
  return fresh.map((figure) => {
    const { tie } = figure.reading;
    const keeps = tie === null || known.has(tie.figureId);
    return inserted('figure', keeps ? figure : { ...figure, reading: { ...figure.reading, tie: null } });
  });
}
