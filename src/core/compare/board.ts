import type { Span } from '../text/span';
import type { Figure } from '../figures/figure';
import type { Speaker, Transcript } from '../transcript/transcript';
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
  readonly a: Span | null;
  readonly b: Span | null;
  readonly relation: RelationKind;
  /** The chain of reasons, first to last, in words. */
  readonly reasons: readonly string[];
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
  /** What this row does not set against each other, in words; `why` ends with it. Left out where nothing is. */
  readonly leftOut?: string;
}

/** Something the board asks and never judges. */
export interface BoardQuestion {
  readonly kind: string;
  readonly spans: readonly Span[];
  readonly text: string;
  readonly arithmetic: string;
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
}
