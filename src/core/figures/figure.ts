import type { Span } from '../text/span';

/** A range of amounts is a `range` whatever it counts: its unit says whether of money, percent or things. A range of days is a `date-range`. */
export const figureKinds = [
  'count',
  'money',
  'percent',
  'percentage-points',
  'number',
  'ordinal',
  'fraction',
  'multiple',
  'range',
  'duration',
  'date',
  'date-range',
  'relative-date',
  'vague',
  'name',
] as const;
export type FigureKind = (typeof figureKinds)[number];

export const qualifiers = [
  'exact',
  'about',
  'at-least',
  'more-than',
  'almost',
  'at-most',
  'less-than',
  'between',
] as const;
export type Qualifier = (typeof qualifiers)[number];

export type Change = 'rise' | 'fall';

/** Whether the speaker tells what is, what is reckoned, or what is to be. */
export const actualities = ['actual', 'estimate', 'plan', 'promise'] as const;
export type Actuality = (typeof actualities)[number];

/** The time a figure holds for, as ISO 8601 dates (first and last day), with the words that said so. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly words: string;
  readonly span: Span;
}

/**
 * How a figure is tied to another of the same extraction (an index into its figures).
 * `restates`: another wording of the same amount ("almost three and a half, US$3.4 billion");
 * `corrects`: said to replace it ("there are 340, not 300"); `part-of`: "more than a thousand of them".
 */
export interface FigureTie {
  readonly relation: 'restates' | 'corrects' | 'part-of';
  readonly figure: number;
  readonly reason: string;
}

/**
 * A quantity as said. The span runs from the qualifier, else from the number, to the end of the number or its unit.
 * Numbers are decimal strings, never binary floats; a fraction that is not finite is "2/3"; dates, intervals and
 * durations are ISO 8601; a `name` has its words. Money is in main units, 16 percent is "16".
 */
export interface Figure extends Span {
  readonly text: string;
  readonly kind: FigureKind;
  /** null where no single value was said. */
  readonly value: string | null;
  /** null is an open end. */
  readonly lower: string | null;
  readonly upper: string | null;
  readonly lowerInclusive: boolean;
  readonly upperInclusive: boolean;
  /** ISO 4217 code for money ("peso" where nothing tells whose), "%" or "pp", "hour", "year", "kilometre"; "USD/barrel" for a rate of money or a measure; for counts the singular head noun ("school"); else null. */
  readonly unit: string | null;
  /** What is counted, in the words of the text: the head noun phrase with its scope; null where nothing is named. */
  readonly counted: string | null;
  readonly countedSpan: Span | null;
  /** The singular head noun of what is counted ("school", "student", "trade"), lower case; the key of a measure. */
  readonly head: string | null;
  /** Who or where it is limited to, in the words of the text ("in Russia"); null where nothing is said. */
  readonly scope: string | null;
  readonly qualifier: Qualifier | null;
  readonly change: Change | null;
  readonly negated: boolean;
  /** "billion"; null where no scale word was said. */
  readonly scaleWord: string | null;
  /** Digits that were said ("3.4 billion": 2), null where that means nothing (dates, words). */
  readonly significantDigits: number | null;
  readonly period: Period | null;
  readonly actuality: Actuality;
  /** Whom the speaker cites ("the President"); null where the figure is the speaker's own. */
  readonly attribution: string | null;
  readonly tie: FigureTie | null;
  /** Index into the turns, and the id of the speaker. */
  readonly turn: number;
  readonly speaker: string;
  /** Why it was read so, in words. */
  readonly reason: string;
  /** What each of the amount is for ("barrel" of "$60 a barrel", "year" of "5 percent a year"); left out where nothing is said. */
  readonly per?: string;
}
