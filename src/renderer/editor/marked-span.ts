import type { Span } from '#core/text/span';
import type { VerdictCode } from '#core/review/verdict';

/** Something marked in the text: a claim with its spans. Offsets are UTF-16 units into the canonical text. */
export interface MarkedSpan {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly verdict: VerdictCode | 'none';
  /** Taken out of the work: shown faintly, without a glyph. */
  readonly setAside: boolean;
  /** What and why, one paragraph each, for the hover. */
  readonly hover: readonly string[];
}

/** A speaker's heading above the turn that starts at `start`; `label` is covered by it. */
export interface TurnHeading {
  readonly id: string;
  /** null where the turn is nobody's: no speech, or a stage direction. */
  readonly speakerId: string | null;
  readonly start: number;
  readonly label: Span | null;
  /** The turn begins inside a line, so that its name stands there instead of above. */
  readonly inLine: boolean;
  /** Who speaks, or what it is where nobody does. */
  readonly name: string;
  readonly role: string | null;
  /** These are an interpreter's words. */
  readonly interpreted: boolean;
  /** The person who said so; null while it is the program's reading. */
  readonly changedBy: string | null;
  /** "12 of 26 checked". */
  readonly progress: string;
}

/** The mark a click at this offset means: the shortest of those that cover it. */
export function markAt(marks: readonly MarkedSpan[], offset: number): MarkedSpan | undefined {
  const length = (mark: MarkedSpan) => mark.spans.reduce((sum, span) => sum + span.end - span.start, 0);
  return marks
    .filter((mark) => mark.spans.some((span) => span.start <= offset && offset < span.end))
    .toSorted((a, b) => length(a) - length(b))[0];
}
