import type { SourceDetail, TranscriptSummary, TranscriptView } from '../contract/views';
import { wordingOf } from './claim-summaries';
import type {
  ClaimRevisionRow,
  ClaimRow,
  EvidenceLinkRow,
  FigureRow,
  ReviewerRow,
  SentenceRow,
  SourceRow,
  SpeakerRow,
  TranscriptRow,
  TurnRow,
  VersionRow,
} from './entities';
import { rowsBy, rowsById } from './rows-by';
import { isSpoken } from './turn-mark';

export interface TranscriptViewRows {
  readonly transcript: TranscriptRow;
  readonly version: VersionRow;
  readonly turns: readonly TurnRow[];
  readonly sentences: readonly SentenceRow[];
  /** All speakers of the project; those who speak here are taken. */
  readonly speakers: readonly SpeakerRow[];
  readonly figures: readonly FigureRow[];
  readonly reviewers: readonly ReviewerRow[];
}

function labelOf({ labelStart, labelEnd }: TurnRow): { readonly start: number; readonly end: number } | null {
  return labelStart === null || labelEnd === null ? null : { start: labelStart, end: labelEnd };
}

/** A transcript as the text view shows it. */
export function transcriptView(rows: TranscriptViewRows): TranscriptView {
  const present = new Set(rows.turns.filter(isSpoken).map((turn) => turn.speakerId));
  const reviewers = rowsById(rows.reviewers);
  return {
    transcript: rows.transcript,
    versionId: rows.version.id,
    sha256: rows.version.sha256,
    text: rows.version.text,
    turns: rows.turns.map((turn) => ({
      id: turn.id,
      start: turn.start,
      end: turn.end,
      speaker: turn.speakerId,
      label: labelOf(turn),
      mark: turn.mark,
      correctedBy: reviewers.get(turn.correctedBy ?? '')?.name ?? null,
    })),
    sentences: rows.sentences.map(({ start, end }) => ({ start, end })),
    speakers: rows.speakers.filter((speaker) => present.has(speaker.id)),
    figures: rows.figures,
  };
}

export interface SourceRows {
  readonly sources: readonly SourceRow[];
  readonly links: readonly EvidenceLinkRow[];
  readonly claims: readonly ClaimRow[];
  readonly revisions: readonly ClaimRevisionRow[];
}

/** Each source with the claims it bears on; claims that were removed are left out. */
export function sourceDetails(rows: SourceRows): readonly SourceDetail[] {
  const links = rowsBy(rows.links, (link) => link.sourceId);
  const claims = rowsById(rows.claims);
  const revisions = rowsById(rows.revisions);
  const claimOf = (link: EvidenceLinkRow): SourceDetail['claims'] => {
    const claim = claims.get(link.claimId);
    const revision = claim && revisions.get(claim.revisionId);
    if (claim === undefined || claim.removed || revision === undefined) return [];
    return [{ claimId: claim.id, text: wordingOf(revision), stance: link.stance }];
  };
  return rows.sources.map((source) => ({ ...source, claims: (links.get(source.id) ?? []).flatMap(claimOf) }));
}

/** The project's transcripts with the number of their claims. */
export function transcriptSummaries(
  transcripts: readonly TranscriptRow[],
  claimCounts: ReadonlyMap<string, number>,
): readonly TranscriptSummary[] {
  return transcripts.map((transcript) => ({ ...transcript, claims: claimCounts.get(transcript.id) ?? 0 }));
}
