import type { BoardChoices, ReferenceValue } from '../compare/choices';
import type { RelateOptions } from '../compare/relate-options';
import type {
  DismissalRow,
  FigureRow,
  MeasureRow,
  RateRow,
  ReferenceRow,
  RelationDecisionRow,
  ReviewerRow,
  SourceRow,
} from '../review/entities';
import { rowsById } from '../review/rows-by';

/** What people decided that bears on a transcript's board. */
export interface ChoiceRows {
  /** The transcript's own. */
  readonly measures: readonly MeasureRow[];
  readonly decisions: readonly RelationDecisionRow[];
  readonly dismissals: readonly DismissalRow[];
  /** Those of the whole project; each leads to its measure. */
  readonly references: readonly ReferenceRow[];
  readonly sources: readonly SourceRow[];
  readonly rates: readonly RateRow[];
  readonly reviewers: readonly ReviewerRow[];
  /** Relative half-width of "about", a decimal string. */
  readonly tolerance: string;
}

const unknownReviewer = 'a reviewer';
const unknownSource = 'a source';

/** A value from evidence stands in no transcript: its span is empty, and nobody says it. */
function referenceValues({ references, sources, measures }: ChoiceRows): readonly ReferenceValue[] {
  const titles = rowsById(sources);
  const own = rowsById(measures);
  return references
    .filter(({ measureId }) => own.has(measureId))
    .map(({ id, measureId, sourceId, passage, pinpoint, reading }) => ({
      id,
      measureId,
      passage,
      pinpoint,
      source: { id: sourceId, title: titles.get(sourceId)?.title ?? unknownSource },
      figure: { ...reading, start: 0, end: 0, turn: -1, speaker: '', tie: null },
    }));
}

/** What people decided, in the form that the board reads; `figures` in the order in which the board is given them. */
export function boardChoices(rows: ChoiceRows, figures: readonly FigureRow[]): BoardChoices {
  const reviewers = rowsById(rows.reviewers);
  const nameOf = (reviewerId: string) => reviewers.get(reviewerId)?.name ?? unknownReviewer;
  return {
    measures: rows.measures.map(({ id, name }) => ({ id, name })),
    assigned: figures.map(({ measureId }) => measureId),
    references: referenceValues(rows),
    decisions: rows.decisions.map(({ pair, computed, relation, note, reviewerId }) => ({
      pair,
      computed,
      relation,
      note,
      reviewer: nameOf(reviewerId),
    })),
    dismissals: rows.dismissals.map(({ question, reason, reviewerId }) => ({
      question,
      reason,
      reviewer: nameOf(reviewerId),
    })),
  };
}

/** How wide "about" is and what currencies are worth, by this project. */
export function relateOptions({ tolerance, rates, sources }: ChoiceRows): RelateOptions {
  const titles = rowsById(sources);
  return {
    tolerance,
    rates: rates.map(({ from, to, rate, date, sourceId }) => ({
      from,
      to,
      rate,
      date,
      source: titles.get(sourceId)?.title ?? unknownSource,
    })),
  };
}
