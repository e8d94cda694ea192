import type { Span } from '../text/span';

/** Who speaks. The id is stable within one transcript ("s1", "s2" in order of first words). */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  /** "President of Russia"; null where the label named none. */
  readonly role: string | null;
}

/** One speaker's uninterrupted words. The span excludes the label. */
export interface Turn extends Span {
  readonly speaker: string;
  /** Where the label stands ("President of Russia Vladimir Putin:"), null where there was none. */
  readonly label: Span | null;
  /** The label says that these are an interpreter's words. */
  readonly interpreted?: true;
}

/** A spoken sentence; `turn` is an index into the turns. */
export interface Sentence extends Span {
  readonly turn: number;
}

/** Why text can be taken for something other than speech. */
export const residueReasons = [
  'before the first speaker',
  'behind the end mark',
  'a heading',
  'under a heading',
  'a short line without end punctuation between paragraphs',
  'a label without words',
  'a stage direction',
  'an interpreter’s note',
  'an editor’s note',
  'a note of the record',
  'a caption or credit',
  'web-page furniture',
  'a date line',
  'a time',
  'a time mark',
  'a page number',
  'a rule',
  'an end mark',
] as const;

export type ResidueReason = (typeof residueReasons)[number];

/** Text that is not speech (web-page residue, headings), with the reason it was taken for that. */
export interface Residue extends Span {
  readonly reason: ResidueReason;
}

/** A text with its structure. Every span points into `text`, the canonical form. */
export interface Transcript {
  readonly text: string;
  readonly speakers: readonly Speaker[];
  readonly turns: readonly Turn[];
  readonly sentences: readonly Sentence[];
  readonly residue: readonly Residue[];
}
