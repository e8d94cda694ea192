import { relationKinds, type Board } from '../compare/board';
import type { FigureReading, ReferenceRow } from '../review/entities';
import {
  answers,
  command,
  date,
  id,
  line,
  markdown,
  nothing,
  optionalLine,
  query,
  readingFields,
} from './call-parts';
import { z } from './schema';
import type { ExportedFile, RateView } from './views';

/** A row as it was seen: a person's own by its id, a proposed one by its figures and name. */
const row = z.strictObject({
  measureId: id.nullable(),
  figureIds: z.array(id).max(5000),
  name: line,
});
const figureIds = z.array(id).min(1).max(5000);
/** Names of pairs and questions hold spans; see `board-keys.ts`. */
const key = z.string().min(1).max(4000);
const relation = z.enum(relationKinds);
const reference = { words: line, sourceId: id, passage: markdown, pinpoint: optionalLine, ...readingFields };
const rate = { from: line, to: line, rate: line, date, sourceId: id };

/** The forms in which a board is written alone. */
export const boardExportFormats = ['csv', 'json'] as const;
export type BoardExportFormat = (typeof boardExportFormats)[number];

/** What a window asks of the compare board. */
export const boardCalls = {
  /** The comparison of a transcript's speakers, measure by measure. */
  'board.read': query(z.strictObject({ transcriptId: id }), answers<Board>()),
  /** Writes the board alone into a folder the person chooses; null where they changed their mind. */
  'board.export': command(
    z.strictObject({ transcriptId: id, formats: z.array(z.enum(boardExportFormats)).min(1) }),
    answers<readonly ExportedFile[] | null>(),
  ),
  /** Gives a row a name; a proposed row becomes a person's with it. */
  'measure.rename': command(z.strictObject({ transcriptId: id, row, name: line }), answers<null>()),
  /** Makes one row of several. */
  'measure.merge': command(
    z.strictObject({ transcriptId: id, into: row, from: z.array(row).min(1).max(500) }),
    answers<null>(),
  ),
  /** Makes a row of its own of some figures. */
  'measure.split': command(
    z.strictObject({ transcriptId: id, figureIds, name: line }),
    answers<{ readonly measureId: string }>(),
  ),
  /** Counts figures to another row. */
  'measure.assign': command(z.strictObject({ transcriptId: id, figureIds, to: row }), answers<null>()),
  /** Gives a row's figures back to the program's proposals. */
  'measure.release': command(z.strictObject({ transcriptId: id, measureId: id }), answers<null>()),
  /** Confirms a relation, or overrides it with a note. */
  'relation.decide': command(
    z.strictObject({ transcriptId: id, pair: key, computed: relation, relation, note: markdown }),
    answers<null>(),
  ),
  /** Takes a word on a relation back. */
  'relation.withdraw': command(z.strictObject({ transcriptId: id, pair: key }), answers<null>()),
  /** Sets a question aside, with the reason. */
  'question.dismiss': command(
    z.strictObject({ transcriptId: id, question: key, reason: markdown }),
    answers<null>(),
  ),
  /** Asks a question again that was set aside. */
  'question.restore': command(z.strictObject({ transcriptId: id, question: key }), answers<null>()),
  /** Reads the words of a source as a figure, for the person to check before it is entered. */
  'reference.propose': query(z.strictObject({ transcriptId: id, words: line }), answers<FigureReading>()),
  /** A value from evidence with everything that was entered of it. */
  'reference.read': query(z.strictObject({ referenceId: id }), answers<ReferenceRow>()),
  /** Enters a value from a source of the project in a row. */
  'reference.add': command(
    z.strictObject({ transcriptId: id, row, ...reference }),
    answers<{ readonly referenceId: string }>(),
  ),
  /** Corrects a value from evidence. */
  'reference.edit': command(
    z.strictObject({ transcriptId: id, referenceId: id, ...reference }),
    answers<null>(),
  ),
  /** Takes a value from evidence off the board. */
  'reference.remove': command(z.strictObject({ referenceId: id }), answers<null>()),
  /** The exchange rates of the project, with their sources. */
  'rates.list': query(nothing, answers<readonly RateView[]>()),
  /** Enters what a currency is worth in another, on a day, by a source. */
  'rate.add': command(z.strictObject(rate), answers<{ readonly rateId: string }>()),
  /** Corrects a rate. */
  'rate.edit': command(z.strictObject({ rateId: id, ...rate }), answers<null>()),
  /** Takes a rate away. */
  'rate.remove': command(z.strictObject({ rateId: id }), answers<null>()),
  /** Sets how wide "about" and "almost" are in every comparison: a share from 0 to below 1. */
  'board.setTolerance': command(z.strictObject({ tolerance: line }), answers<null>()),
} as const;
