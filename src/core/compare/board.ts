import type { Span } from '../text/span';
import type { Figure } from '../figures/figure';
import type { Speaker, Transcript } from '../transcript/transcript';
import type { BoardChoices } from './choices';
import type { RelateOptions } from './relate-options';

export const relationKinds = [
  'same',
  'same-after-conversion',
  'compatible',
  'conflict',
  'not-comparable',
  'one-sided',
  'vague',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** A figure in a cell; `figure` is its index in the input, so every number can be followed to its words. */
export interface BoardFigure extends Span {
  readonly figure: number;
  /** Id of its row; left out where there is no project. */
  readonly id?: string;
  readonly text: string;
  readonly value: string | null;
  readonly lower: string | null;
  readonly upper: string | null;
  readonly qualifier: Figure['qualifier'];
  readonly scope: string | null;
  readonly period: string | null;
  /** The normalised form in words: "(300, ∞) schools", "3 400 000 000 USD". */
  readonly normalised: string;
  /** Set where the same speaker replaced it. */
  readonly correctedBy: Span | null;
  /** Set where it is a second wording of another figure of the cell. */
  readonly restates: Span | null;
  readonly partOf: Span | null;
  /** What a reader should know beside the number ("citing Aliyev", "up 16 %"), possibly empty. */
  readonly notes: readonly string[];
}

/** A mention without a number ("the figures ... speak for themselves"). */
export interface BoardMention extends Span {
  readonly text: string;
  readonly reason: string;
}

export interface BoardCell {
  readonly speaker: string;
  readonly figures: readonly BoardFigure[];
  readonly mentions: readonly BoardMention[];
}

export interface BoardRelation {
  /** Names the two sides; see `pairKey`. */
  readonly key: string;
  readonly a: Span | null;
  readonly b: Span | null;
  /** Id of the value from evidence that stands against the one span; left out between speakers. */
  readonly reference?: string;
  /** What holds: a person's word where there is one, else what was computed. */
  readonly relation: RelationKind;
  /** What the program finds. */
  readonly computed: RelationKind;
  /** The chain of reasons for what was computed, first to last, in words. */
  readonly reasons: readonly string[];
  /** Left out where nobody has decided. */
  readonly decision?: RelationDecision;
}

/** A person's word on a relation. */
export interface RelationDecision {
  readonly kind: 'confirmed' | 'overridden';
  readonly note: string;
  readonly reviewer: string;
  /** What the program had found then, where it finds something else now; a person should look again. */
  readonly foundThen?: RelationKind;
}

/** A value from evidence as the board shows it; it has a source in the place of a span. */
export interface BoardReference extends Omit<
  BoardFigure,
  'id' | 'start' | 'end' | 'figure' | 'correctedBy' | 'restates' | 'partOf'
> {
  readonly id: string;
  readonly source: { readonly id: string; readonly title: string };
  readonly passage: string;
  readonly pinpoint: string | null;
}

/** What is counted, with a row on the board. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  /** A short line for the row's head: "count · Azerbaijan · February 2022". */
  readonly facets: readonly string[];
  /** Why these figures were put together. */
  readonly why: string;
  readonly cells: readonly BoardCell[];
  readonly relations: readonly BoardRelation[];
  /** Whether the program put the figures together, or a person. */
  readonly origin: 'program' | 'person';
  /** What evidence says, in the order it was entered. */
  readonly references: readonly BoardReference[];
  /** What this row does not set against each other, in words; `why` ends with it. Left out where nothing is. */
  readonly leftOut?: string;
}

/** Something the board asks and never judges, as a rule asks it. */
export interface AskedQuestion {
  readonly kind: string;
  readonly spans: readonly Span[];
  readonly text: string;
  readonly arithmetic: string;
}

/** A question of the board by its name, with who set it aside. */
export interface BoardQuestion extends AskedQuestion {
  /** See `questionKey`. */
  readonly key: string;
  /** Left out where nobody set it aside. */
  readonly dismissed?: { readonly reason: string; readonly reviewer: string };
}

export interface Board {
  readonly speakers: readonly Speaker[];
  readonly measures: readonly Measure[];
  readonly questions: readonly BoardQuestion[];
}

export interface BoardInput {
  readonly transcript: Transcript;
  readonly figures: readonly Figure[];
  /** YYYY-MM-DD or null. */
  readonly date: string | null;
  /** What the project decided about comparing; left out where it decided nothing. */
  readonly options?: RelateOptions;
  /** Ids of the figures' rows, in their order; left out where there is no project. */
  readonly figureIds?: readonly string[];
  /** What people decided; left out where there is no project. */
  readonly choices?: BoardChoices;
}
