import type { ClaimDetail, EvidenceView, JudgementView } from '../contract/views';
import { currentRevision, draftOf, type ClaimRecord } from './claim-record';
import { claimSummaries, figuresInside, wordingOf } from './claim-summaries';
import type { FigureRow, ReviewerRow, SourceRow, SpeakerRow, TurnRow } from './entities';
import { rowsById } from './rows-by';
import { standingJudgements } from './standing-judgement';

/** A claim's own rows with those they point at. */
export interface DetailRows extends ClaimRecord {
  readonly turn: TurnRow;
  readonly speaker: SpeakerRow;
  /** The figures of the turn. */
  readonly figures: readonly FigureRow[];
  readonly sources: readonly SourceRow[];
  readonly reviewers: readonly ReviewerRow[];
}

function judgementViews(rows: DetailRows): readonly JudgementView[] {
  const names = rowsById(rows.reviewers);
  const standing = new Set(
    standingJudgements(rows.judgements, rows.claim.revisionId).map((entry) => entry.id),
  );
  return rows.judgements.map((judgement) => ({
    ...judgement,
    reviewerName: names.get(judgement.reviewerId)?.name ?? '',
    standing: standing.has(judgement.id),
    onEarlierWording: judgement.revisionId !== rows.claim.revisionId,
  }));
}

function evidenceViews(rows: DetailRows): readonly EvidenceView[] {
  const sources = rowsById(rows.sources);
  return rows.links.flatMap((link) => {
    const source = sources.get(link.sourceId);
    return source === undefined ? [] : [{ ...link, source }];
  });
}

/** One claim with everything that is known about it, as the acting reviewer sees it; null once it is removed. */
export function claimDetail(rows: DetailRows, reviewerId: string): ClaimDetail | null {
  const revision = currentRevision(rows);
  const [summary] = claimSummaries({ ...rows, claims: [rows.claim], turns: [rows.turn] });
  if (summary === undefined) return null;
  const judgements = judgementViews(rows);
  const own =
    judgements.find((judgement) => judgement.standing && judgement.reviewerId === reviewerId) ?? null;
  const names = rowsById(rows.reviewers);
  return {
    summary,
    transcriptId: rows.claim.transcriptId,
    anchors: revision.anchors,
    turnSpan: { start: rows.turn.start, end: rows.turn.end },
    interpreted: rows.turn.mark === 'interpreted',
    speaker: rows.speaker,
    figures: figuresInside(revision, rows.figures),
    judgements,
    own,
    rationale: draftOf(rows, reviewerId)?.text ?? own?.rationale ?? '',
    notes: rows.notes.map((note) => ({ ...note, reviewerName: names.get(note.reviewerId)?.name ?? '' })),
    noteDrafts: rows.noteDrafts
      .filter((draft) => draft.reviewerId === reviewerId)
      .map(({ noteId, text }) => ({ noteId, text })),
    evidence: evidenceViews(rows),
    earlierWordings: rows.revisions.filter((entry) => entry.number < revision.number).map(wordingOf),
  };
}
