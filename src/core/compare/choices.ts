import type { Figure } from '../figures/figure';
import type { RelationKind } from './board';

/** A row that a person named or put together. */
export interface ChosenMeasure {
  readonly id: string;
  readonly name: string;
}

/** A value from evidence in the row of a chosen measure; its figure stands in no transcript, so its span is empty. */
export interface ReferenceValue {
  readonly id: string;
  readonly measureId: string;
  readonly figure: Figure;
  readonly source: { readonly id: string; readonly title: string };
  /** The source's own words; '' where none were entered. */
  readonly passage: string;
  readonly pinpoint: string | null;
}

/** What a person says of a computed relation. */
export interface PairDecision {
  readonly pair: string;
  /** What the program had found when the person looked. */
  readonly computed: RelationKind;
  /** The same where it was confirmed. */
  readonly relation: RelationKind;
  readonly note: string;
  readonly reviewer: string;
}

/** A question that a person set aside. */
export interface QuestionDismissal {
  readonly question: string;
  readonly reason: string;
  readonly reviewer: string;
}

/** Everything people decided about one transcript's board. No suggestion of the program overrules any of it. */
export interface BoardChoices {
  readonly measures: readonly ChosenMeasure[];
  /** The chosen measure of each figure, by the figure's index; null where the program groups it. */
  readonly assigned: readonly (string | null)[];
  readonly references: readonly ReferenceValue[];
  readonly decisions: readonly PairDecision[];
  readonly dismissals: readonly QuestionDismissal[];
}

/** Nobody has decided anything yet. */
export const noChoices: BoardChoices = {
  measures: [],
  assigned: [],
  references: [],
  decisions: [],
  dismissals: [],
};
