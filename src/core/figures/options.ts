import type { Span } from '../text/span';

/** What figures are read against. */
export interface FigureOptions {
  /** Date of the transcript, YYYY-MM-DD; null leaves relative times unresolved. */
  readonly date: string | null;
  /** Relative half-width of "about" and "almost" as a decimal string; a tenth where not given. */
  readonly tolerance?: string;
}

/** What figures are read from; a Transcript is one. The two folders stand side by side and do not import each other. */
export interface SpokenText {
  readonly text: string;
  readonly turns: readonly { readonly speaker: string }[];
  /** Who speaks, with what office; left out where nobody knows. */
  readonly speakers?: readonly { readonly id: string; readonly role: string | null }[];
  /** `turn` is an index into the turns. */
  readonly sentences: readonly SpokenSentence[];
}

export interface SpokenSentence extends Span {
  readonly turn: number;
}
