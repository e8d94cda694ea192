import type { Span } from '../../text/span';
import type { Figure, Period } from '../../figures/figure';
import type { FigureRole } from '../measure/figure-role';
import type { MeasureReading } from '../measure/measure-reading';
import type { Moment } from '../scope/moment';
import type { Tense } from '../scope/tense';
import type { Population } from '../scope/population';

/**
 * What part a figure plays in its cell. Only `active` ones are set against the other side; the rest relate to a figure of
 * the same speaker.
 */
export type EntryState =
  'active' | 'corrected' | 'restating' | 'part' | 'repeated' | 'starting' | 'asked' | 'denying' | 'vague';

/** A figure on its way to the board. */
export interface Entry {
  readonly index: number;
  readonly figure: Figure;
  /** The measure it belongs to, before clusters of a general word are told apart. */
  readonly key: string;
  /** What its words say of the measure. */
  readonly reading: MeasureReading;
  readonly role: FigureRole;
  readonly state: EntryState;
  /** The figure it relates to where it is not active. */
  readonly other: Figure | null;
  /** True where the speaker tells what another says. */
  readonly isCited: boolean;
  /** Set for what is not yet so. */
  readonly ahead: 'plan' | 'promise' | 'expectation' | null;
  /** When, in its own words or those of the figure that it goes on about. */
  readonly period: Period | null;
  /** When, where no date fixes it: "when I took office". */
  readonly moment: Moment | null;
  /** Whether it was or is so; null where nothing says it. */
  readonly tense: Tense | null;
  readonly population: Population;
  /** What it is said of, for telling apart figures that share a general word. */
  readonly topic: ReadonlySet<string>;
  readonly sentence: Span;
  /** What another speaker said and this one puts a number in place of. */
  readonly instead: Figure | null;
}

/** True where one speaker's number is put in place of the other's: whatever that was said of goes for both. */
export function answers(a: Entry, b: Entry): boolean {
  return a.instead === b.figure || b.instead === a.figure;
}
