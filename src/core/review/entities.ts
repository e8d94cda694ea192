import type { Checkability, ClaimKind } from '../claims/claim-candidate';
import type { Figure } from '../figures/figure';
import type { VerdictCode } from './verdict';

/**
 * The rows of a project. Ids are opaque strings, times ISO 8601 in UTC, dates YYYY-MM-DD, offsets UTF-16 units into
 * the version's text, end-exclusive. `sequence` is the project's own counter: order is by it, never by clock.
 */
export interface ProjectRow {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
  /** Relative half-width of "about" and "almost", a decimal string. */
  readonly tolerance: string;
}

export interface TranscriptRow {
  readonly id: string;
  readonly sequence: number;
  readonly title: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly sourceUrl: string | null;
  /** The version that is worked on. */
  readonly versionId: string;
}

/** One state of a transcript's text; it never changes. */
export interface VersionRow {
  readonly id: string;
  readonly transcriptId: string;
  readonly number: number;
  /** Canonical text. */
  readonly text: string;
  /** SHA-256 of the canonical text as UTF-8, hexadecimal. */
  readonly sha256: string;
  /** File name it came from; null where it was pasted. */
  readonly fileName: string | null;
  readonly importedAt: string;
}

/** A person who speaks, across the transcripts of a project. */
export interface SpeakerRow {
  readonly id: string;
  readonly sequence: number;
  readonly name: string;
  readonly role: string | null;
}

export interface TurnRow {
  readonly id: string;
  readonly versionId: string;
  readonly position: number;
  readonly speakerId: string;
  readonly start: number;
  readonly end: number;
  readonly labelStart: number | null;
  readonly labelEnd: number | null;
}

export interface SentenceRow {
  readonly id: string;
  readonly versionId: string;
  readonly position: number;
  readonly turnId: string;
  readonly start: number;
  readonly end: number;
}

/** What a stored figure says; indexes of the extraction are replaced by ids. */
export type FigureReading = Omit<Figure, 'start' | 'end' | 'turn' | 'speaker' | 'tie'> & {
  readonly tie: {
    readonly relation: 'restates' | 'corrects' | 'part-of';
    readonly figureId: string;
    readonly reason: string;
  } | null;
};

/** A figure belongs to the text; a claim's figures are those inside its spans. */
export interface FigureRow {
  readonly id: string;
  readonly versionId: string;
  readonly turnId: string;
  readonly start: number;
  readonly end: number;
  /** JSON in the file. */
  readonly reading: FigureReading;
  readonly origin: Origin;
  /** Reviewer who accepted it; null while it is the program's reading alone. */
  readonly acceptedBy: string | null;
}

export type Origin = 'machine' | 'person';

export const workflowStates = [
  'captured',
  'triaged',
  'researching',
  'assessed',
  'second-check',
  'adjudication',
  'approved',
  'released',
  'on-hold',
  'corrected',
  'withdrawn',
] as const;
export type WorkflowState = (typeof workflowStates)[number];

export interface ClaimRow {
  readonly id: string;
  readonly sequence: number;
  readonly transcriptId: string;
  /** The current revision; earlier ones are kept. */
  readonly revisionId: string;
  readonly kind: ClaimKind;
  readonly checkworthiness: number;
  /** Why it was picked, in words. */
  readonly reason: string;
  readonly origin: Origin;
  readonly checkability: Checkability;
  /** Why it is not checkable; null for checkable claims. */
  readonly checkabilityReason: string | null;
  /** Who decided the triage; null while it is the program's proposal. */
  readonly triagedBy: string | null;
  readonly workflow: WorkflowState;
  /** A removed claim stays in the file with its judgements and is shown nowhere but in the history. */
  readonly removed: boolean;
}

/** W3C Web Annotation text quote and position selectors in one (UTF-16). */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where a claim stands. A claim is one or more spans of one turn; start and end are their hull. */
export interface ClaimRevisionRow {
  readonly id: string;
  readonly claimId: string;
  readonly number: number;
  readonly versionId: string;
  readonly turnId: string;
  readonly start: number;
  readonly end: number;
  /** JSON in the file; at least one, in order of the text. */
  readonly anchors: readonly Anchor[];
}

export interface ReviewerRow {
  readonly id: string;
  readonly name: string;
}

/** Append-only: a judgement is superseded or withdrawn by a later row, never changed or deleted. */
export interface JudgementRow {
  readonly id: string;
  readonly sequence: number;
  readonly claimId: string;
  readonly revisionId: string;
  readonly reviewerId: string;
  /** null in a withdrawal. */
  readonly verdict: VerdictCode | null;
  readonly rationale: string;
  /** The reviewer's own judgement that this one takes the place of. */
  readonly supersedes: string | null;
  readonly recordedAt: string;
  /** JSON in the file. */
  readonly reasonTags: readonly string[];
  readonly confidence: 'low' | 'medium' | 'high' | null;
}

/** A rationale as it is typed; it joins the reviewer's judgement when the field is left. One for each claim and reviewer. */
export interface DraftRow {
  readonly id: string;
  readonly claimId: string;
  readonly reviewerId: string;
  readonly text: string;
  readonly savedAt: string;
}

export interface NoteRow {
  readonly id: string;
  readonly sequence: number;
  readonly claimId: string;
  readonly reviewerId: string;
  /** Markdown. */
  readonly body: string;
  readonly writtenAt: string;
}

/** Entered once for a project, linked to as many claims as it bears on. */
export interface SourceRow {
  readonly id: string;
  readonly sequence: number;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly accessedOn: string | null;
}

export const stances = ['supports', 'contradicts', 'mixed', 'context'] as const;
export type Stance = (typeof stances)[number];

export interface EvidenceLinkRow {
  readonly id: string;
  readonly sequence: number;
  readonly claimId: string;
  readonly sourceId: string;
  readonly reviewerId: string;
  readonly stance: Stance;
  /** The exact words in the source that bear on the claim; '' where none were entered. */
  readonly passage: string;
  /** Page, table, minute. */
  readonly pinpoint: string | null;
  readonly linkedAt: string;
}

/** Every table of a project by name. The key is the name in ChangeSets, events and the file. */
export interface Tables {
  readonly project: ProjectRow;
  readonly transcript: TranscriptRow;
  readonly version: VersionRow;
  readonly speaker: SpeakerRow;
  readonly turn: TurnRow;
  readonly sentence: SentenceRow;
  readonly figure: FigureRow;
  readonly claim: ClaimRow;
  readonly claimRevision: ClaimRevisionRow;
  readonly reviewer: ReviewerRow;
  readonly judgement: JudgementRow;
  readonly draft: DraftRow;
  readonly note: NoteRow;
  readonly source: SourceRow;
  readonly evidenceLink: EvidenceLinkRow;
}
export type TableName = keyof Tables;

/** All rows, each table in order of id or sequence: what the pure parts (board, report) are given. */
export type ProjectSnapshot = { readonly [Name in TableName]: readonly Tables[Name][] };
