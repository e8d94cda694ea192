import { readSelection } from '../figures/read-selection';
import { failure, success, type Result } from '../result';
import { spanContains, spansOverlap, type Span } from '../text/span';
import type { FigureReading, FigureRow, SentenceRow, TranscriptRow, TurnRow, VersionRow } from './entities';
import { textSelection } from './selection';

/** What words that a person selected are read from. */
export interface FigureSelectionRows {
  readonly transcript: TranscriptRow;
  readonly version: VersionRow;
  readonly turns: readonly TurnRow[];
  /** Sentences and figures of the turn that the selection stands in. */
  readonly sentences: readonly SentenceRow[];
  readonly figures: readonly FigureRow[];
  /** Relative half-width of "about", a decimal string. */
  readonly tolerance: string;
}

/** Words read as a figure that is not in the project yet. The span may be wider than what was selected: a qualifier belongs to it. */
export interface FigureProposal extends Span {
  readonly turnId: string;
  readonly reading: FigureReading;
}

/** The words of a figure are few; more than so many UTF-16 units are a passage, of which no single figure can be read. */
const longestFigure = 160;

/** The sentence a selection stands in; one that runs over several, or stands in none, is read in what it covers. */
function sentenceAround(rows: FigureSelectionRows, selection: Span): Span {
  const touched = rows.sentences.filter((sentence) => spansOverlap(sentence, selection));
  return {
    start: Math.min(selection.start, ...touched.map(({ start }) => start)),
    end: Math.max(selection.end, ...touched.map(({ end }) => end)),
  };
}

function nothingToRead(): Result<never> {
  return failure('selection-empty', 'The selection holds no words; select the words of the figure.');
}

function alreadyRead({ reading }: FigureRow): Result<never> {
  return failure(
    'figure-overlaps',
    `These words belong to the figure “${reading.text}” already; correct that one, or say first that it is none.`,
  );
}

/** Reads the selected words as a figure. Refuses words that no speaker said, a whole passage, and words of a standing figure. */
export function proposeFigure(rows: FigureSelectionRows, selected: Span): Result<FigureProposal> {
  const selection = textSelection(rows.version.text, rows.turns, selected, 'figure');
  if (!selection.ok) return selection;
  const { turn, start, end } = selection.value;
  if (end - start > longestFigure) {
    return failure('selection-long', 'The selection is too long for one figure; select its words only.');
  }
  const { text } = rows.version;
  const around = { ...sentenceAround(rows, { start, end }), turn: turn.position };
  const figure = readSelection(
    { text, speaker: turn.speakerId },
    around,
    { start, end },
    { date: rows.transcript.date, tolerance: rows.tolerance },
  );
  if (figure === null || !spanContains(turn, figure)) return nothingToRead();
  const standing = rows.figures.find((other) => spansOverlap(other, figure));
  if (standing !== undefined) return alreadyRead(standing);
  const { start: from, end: to, turn: _turn, speaker: _speaker, ...reading } = figure;
  return success({ start: from, end: to, turnId: turn.id, reading: { ...reading, tie: null } });
}
