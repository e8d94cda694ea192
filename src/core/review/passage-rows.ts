import type { Span } from '../text/span';
import type { ClaimRecord } from './claim-record';
import type {
  FigureRow,
  SentenceRow,
  SpeakerRow,
  TranscriptRow,
  TurnMark,
  TurnRow,
  VersionRow,
} from './entities';

/** Who speaks: somebody of the project, or somebody new; a new speaker of a known name is the known one. */
export type SpeakerChoice =
  { readonly speakerId: string } | { readonly name: string; readonly role: string | null };

/** What a person says of words: what they are, and whose. */
export interface PassageInput extends Span {
  /** null is plain speech. */
  readonly mark: TurnMark | null;
  /** null leaves it with the turn's own; what is no speech is nobody's. */
  readonly speaker: SpeakerChoice | null;
}

/** A text with all that hangs on the turns that a passage touches. */
export interface PassageRows {
  readonly transcript: TranscriptRow;
  readonly version: VersionRow;
  /** Every turn of the version, in order of the text. */
  readonly turns: readonly TurnRow[];
  /** Of the turns that are touched, like all that follows, in order of the text. */
  readonly sentences: readonly SentenceRow[];
  readonly figures: readonly FigureRow[];
  /** With every wording they ever had there, and those that were removed. */
  readonly claims: readonly ClaimRecord[];
  /** All speakers of the project. */
  readonly speakers: readonly SpeakerRow[];
  /** Ids of those who speak in other texts as well. */
  readonly speakersElsewhere: readonly string[];
  /** Relative half-width of "about", a decimal string. */
  readonly tolerance: string;
}
