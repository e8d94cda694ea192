import type { ClaimSummary } from '../contract/views';
import type { ProjectSnapshot, TranscriptRow, VersionRow } from '../review/entities';
import type { SafeHtml } from './html';
import type { ProjectBoard } from './project-boards';
import type { ReportIndex } from './report-index';

/** A claim with its place in the report. */
export interface NumberedClaim {
  /** 1 for the first claim of the first transcript. */
  readonly number: number;
  readonly summary: ClaimSummary;
  readonly transcriptId: string;
}

/** A transcript with the version that is worked on. */
export interface CurrentTranscript {
  readonly row: TranscriptRow;
  readonly version: VersionRow;
}

/** What every section is built from. */
export interface ReportContext {
  readonly snapshot: ProjectSnapshot;
  /** The snapshot's rows by what is asked for. */
  readonly index: ReportIndex;
  readonly boards: readonly ProjectBoard[];
  readonly transcripts: readonly CurrentTranscript[];
  /** Every claim that was not removed, in the order of the text. */
  readonly claims: readonly NumberedClaim[];
}

/** One section: what it holds, as data, and how that is written. To add one, write it and name it in sections/index.ts. */
export interface Section<Part> {
  readonly id: string;
  readonly title: string;
  readonly build: (context: ReportContext) => Part;
  readonly html: (part: Part) => SafeHtml;
  readonly markdown: (part: Part) => string;
}

/** Where a claim is printed: judged or worked on in full, the rest in the list of what was not checked. */
export function isWorkedOn({ summary }: NumberedClaim): boolean {
  return summary.agreement !== 'none' || summary.notes > 0 || summary.sources > 0 || summary.hasRationale;
}

/** The anchor of a claim in the report. */
export function claimAnchor(number: number): string {
  return `claim-${number}`;
}

/** The anchor of a claim in the transcript. */
export function markAnchor(number: number): string {
  return `text-${number}`;
}
