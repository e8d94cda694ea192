import type { Span } from '../text/span';
import type { Turn } from '../transcript/transcript';
import type { Checkability, ClaimKind } from '../claims/claim-candidate';
import type {
  Anchor,
  EvidenceLinkRow,
  FigureRow,
  JudgementRow,
  NoteRow,
  Origin,
  RateRow,
  ReviewerRow,
  SourceRow,
  SpeakerRow,
  TranscriptRow,
  TurnMark,
  WorkflowState,
} from '../review/entities';
import type { VerdictCode } from '../review/verdict';

export type Theme = 'system' | 'light' | 'dark';

export interface RecentProject {
  readonly path: string;
  readonly title: string;
  /** ISO 8601. */
  readonly openedAt: string;
}

export interface ApplicationState {
  readonly version: string;
  readonly theme: Theme;
  readonly reviewerName: string;
  readonly recent: readonly RecentProject[];
  readonly projectOpen: boolean;
}

/** A file that was chosen and could be read; the token stands for it in the call that uses it. */
export interface ChosenFile {
  readonly token: string;
  readonly fileName: string;
  readonly title: string;
  readonly date: string | null;
  readonly speakers: readonly string[];
  readonly characters: number;
  readonly opening: string;
}

export interface TranscriptSummary extends TranscriptRow {
  readonly claims: number;
}

export interface ProjectState {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly isSample: boolean;
  /** True where the file cannot be written; the reason says why. */
  readonly readOnlyReason: string | null;
  readonly transcripts: readonly TranscriptSummary[];
  readonly speakers: readonly SpeakerRow[];
  readonly reviewer: ReviewerRow;
  /** Relative half-width of "about" and "almost", a decimal string. */
  readonly tolerance: string;
  /** Label of what undo and redo would do now; null where there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  /** Time of the newest history row. */
  readonly savedAt: string | null;
}

/** A turn as the text view shows it; `speaker` is the id of a SpeakerRow. */
export interface TurnView extends Turn {
  readonly id: string;
  readonly mark: TurnMark | null;
  /** Who said whose words these are, or what; null while it is the program's reading. */
  readonly correctedBy: string | null;
}

/** Everything the text view needs. */
export interface TranscriptView {
  readonly transcript: TranscriptRow;
  readonly versionId: string;
  readonly sha256: string;
  readonly text: string;
  readonly turns: readonly TurnView[];
  readonly sentences: readonly Span[];
  readonly speakers: readonly SpeakerRow[];
  readonly figures: readonly FigureRow[];
}

export type Agreement = 'none' | 'single' | 'agree' | 'differ-in-degree' | 'differ' | 'adjudicated';

/** A claim as the list and the marks show it. `verdict` is derived from judgements on the current wording. */
export interface ClaimSummary extends Span {
  readonly id: string;
  readonly sequence: number;
  readonly speakerId: string;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly kind: ClaimKind;
  readonly checkworthiness: number;
  readonly reason: string;
  readonly origin: Origin;
  readonly checkability: Checkability;
  readonly checkabilityReason: string | null;
  readonly triaged: boolean;
  readonly workflow: WorkflowState;
  readonly verdict: VerdictCode | null;
  readonly agreement: Agreement;
  readonly figures: number;
  readonly sources: number;
  readonly notes: number;
  readonly hasRationale: boolean;
}

export interface JudgementView extends JudgementRow {
  readonly reviewerName: string;
  /** True for the reviewer's latest on the current wording that was not withdrawn. */
  readonly standing: boolean;
  /** True where it was made on an earlier wording of the claim. */
  readonly onEarlierWording: boolean;
}

export interface EvidenceView extends EvidenceLinkRow {
  readonly source: SourceRow;
}

export interface ClaimDetail {
  readonly summary: ClaimSummary;
  readonly transcriptId: string;
  readonly anchors: readonly Anchor[];
  readonly turnSpan: Span;
  /** The words are an interpreter's, for the speaker. */
  readonly interpreted: boolean;
  readonly speaker: SpeakerRow;
  readonly figures: readonly FigureRow[];
  readonly judgements: readonly JudgementView[];
  /** The acting reviewer's own standing judgement. */
  readonly own: JudgementView | null;
  /** The rationale as last typed by the acting reviewer. */
  readonly rationale: string;
  readonly notes: readonly (NoteRow & { readonly reviewerName: string })[];
  /** What the acting reviewer is typing: a new note where `noteId` is null, else new words of that note. */
  readonly noteDrafts: readonly { readonly noteId: string | null; readonly text: string }[];
  readonly evidence: readonly EvidenceView[];
  readonly earlierWordings: readonly string[];
}

export interface SourceDetail extends SourceRow {
  readonly claims: readonly {
    readonly claimId: string;
    readonly text: string;
    readonly stance: EvidenceLinkRow['stance'];
  }[];
}

/** An exchange rate with the title of its source. */
export interface RateView extends RateRow {
  readonly sourceTitle: string;
}

export interface ExportedFile {
  readonly format: string;
  readonly path: string;
}

export interface HistoryEntry {
  readonly sequence: number;
  readonly at: string;
  readonly reviewerName: string | null;
  readonly label: string;
  readonly kind: 'do' | 'undo' | 'redo';
  readonly tables: readonly string[];
  readonly hash: string;
}
