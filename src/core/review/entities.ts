import type { Checkability, ClaimKind } from '../claims/claim-candidate';
import type { RelationKind } from '../compare/board';
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

/** What a turn is where it is not plain speech: an interpreter's words for the speaker, or no speech at all. */
export const turnMarks = ['interpreted', 'direction', 'residue'] as const;
export type TurnMark = (typeof turnMarks)[number];

export interface TurnRow {
  readonly id: string;
  readonly versionId: string;
  /** Its number in the reading that made it; the order of turns is that of their `start`. */
  readonly position: number;
  readonly speakerId: string;
  readonly start: number;
  readonly end: number;
  readonly labelStart: number | null;
  readonly labelEnd: number | null;
  /** null in plain speech. A turn that is no speech has no sentences. */
  readonly mark: TurnMark | null;
  /** The reviewer who said whose words these are, or what they are; null while it is the program's reading. */
  readonly correctedBy: string | null;
}

export interface SentenceRow {
  readonly id: string;
  readonly versionId: string;
  /** Its number in the reading that made it; the order of sentences is that of their `start`. */
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
  /** The measure that a person counts it to; null where the program groups it. */
  readonly measureId: string | null;
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

/** A note as it is typed; it becomes a note, or the new words of one, when the person saves it. */
export interface NoteDraftRow {
  readonly id: string;
  readonly claimId: string;
  readonly reviewerId: string;
  /** The note that is being changed; null for a new one. One draft for each of them, claim and reviewer. */
  readonly noteId: string | null;
  readonly text: string;
  readonly savedAt: string;
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

/** A row of the board that a person named or put together; its figures name it, and no suggestion changes it. */
export interface MeasureRow {
  readonly id: string;
  readonly sequence: number;
  readonly transcriptId: string;
  readonly name: string;
}

/** A value from evidence, read as a figure; it stands in its measure's row beside what the speakers say. */
export interface ReferenceRow {
  readonly id: string;
  readonly sequence: number;
  readonly measureId: string;
  readonly sourceId: string;
  /** The exact words of the source that give it; '' where none were entered. */
  readonly passage: string;
  /** Page, table, minute. */
  readonly pinpoint: string | null;
  /** JSON in the file. Without words of a transcript, its `countedSpan` is null and its `text` is what was typed. */
  readonly reading: FigureReading;
  readonly enteredBy: string;
  readonly enteredAt: string;
}

/** What one unit of a currency is worth in another, on a day, by a source. */
export interface RateRow {
  readonly id: string;
  readonly sequence: number;
  /** ISO 4217. */
  readonly from: string;
  readonly to: string;
  /** How many of `to` one of `from` is; a decimal string. */
  readonly rate: string;
  readonly date: string;
  readonly sourceId: string;
}

/** What a person says of a computed relation: that it holds, or what holds instead. One for each pair of a transcript. */
export interface RelationDecisionRow {
  readonly id: string;
  readonly sequence: number;
  readonly transcriptId: string;
  /** Which two figures, by `pairKey`. */
  readonly pair: string;
  /** What the program had found when the person looked. */
  readonly computed: RelationKind;
  /** The same where it was confirmed. */
  readonly relation: RelationKind;
  readonly note: string;
  readonly reviewerId: string;
  readonly decidedAt: string;
}

/** A question of the board that a person set aside, with the reason. */
export interface DismissalRow {
  readonly id: string;
  readonly sequence: number;
  readonly transcriptId: string;
  /** Which question, by `questionKey`. */
  readonly question: string;
  readonly reason: string;
  readonly reviewerId: string;
  readonly dismissedAt: string;
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
  readonly noteDraft: NoteDraftRow;
  readonly source: SourceRow;
  readonly evidenceLink: EvidenceLinkRow;
  readonly measure: MeasureRow;
  readonly reference: ReferenceRow;
  readonly rate: RateRow;
  readonly relationDecision: RelationDecisionRow;
  readonly dismissal: DismissalRow;
}
export type TableName = keyof Tables;

/** All rows, each table in order of id or sequence: what the pure parts (board, report) are given. */
export type ProjectSnapshot = { readonly [Name in TableName]: readonly Tables[Name][] };
