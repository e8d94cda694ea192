import type { BoardQuestion, BoardReference, BoardRelation, Measure } from '#core/compare/board';
import type { CurrencyPair } from '#core/compare/numbers/missing-rate';

interface OfTranscript {
  readonly transcriptId: string;
}
interface OfMeasure extends OfTranscript {
  readonly measure: Measure;
}

/** The dialogs of the compare board, each with what it is about. */
export type BoardDialog =
  | ({ readonly name: 'rename-measure' } & OfMeasure)
  /** The first row keeps its place; with one row the person chooses the others. */
  | ({ readonly name: 'merge-measures'; readonly measures: readonly Measure[] } & OfTranscript)
  | ({
      readonly name: 'move-figures';
      /** Ids of the figures that are picked already. */
      readonly figureIds: readonly string[];
      readonly to: 'new-row' | 'other-row';
    } & OfMeasure)
  | ({ readonly name: 'override-relation'; readonly relation: BoardRelation } & OfMeasure)
  /** null enters a new value. */
  | ({ readonly name: 'reference'; readonly reference: BoardReference | null } & OfMeasure)
  | ({ readonly name: 'dismiss-question'; readonly question: BoardQuestion } & OfTranscript)
  /** With two currencies it begins at their rate. */
  | { readonly name: 'comparing'; readonly rate: CurrencyPair | null };
