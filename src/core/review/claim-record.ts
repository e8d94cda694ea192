import type {
  ClaimRevisionRow,
  ClaimRow,
  DraftRow,
  EvidenceLinkRow,
  JudgementRow,
  NoteDraftRow,
  NoteRow,
} from './entities';

/** All rows of one claim: what every command on a claim is given. */
export interface ClaimRecord {
  readonly claim: ClaimRow;
  readonly revisions: readonly ClaimRevisionRow[];
  readonly judgements: readonly JudgementRow[];
  readonly drafts: readonly DraftRow[];
  readonly notes: readonly NoteRow[];
  readonly noteDrafts: readonly NoteDraftRow[];
  readonly links: readonly EvidenceLinkRow[];
}

/** The current wording. */
export function currentRevision(record: Pick<ClaimRecord, 'claim' | 'revisions'>): ClaimRevisionRow {
  const found = record.revisions.find((revision) => revision.id === record.claim.revisionId);
  if (found === undefined) throw new Error(`Claim ${record.claim.id} lacks its current revision.`);
  return found;
}

/** The rationale that a reviewer is typing on a claim. */
export function draftOf(record: Pick<ClaimRecord, 'drafts'>, reviewerId: string): DraftRow | null {
  return record.drafts.find((draft) => draft.reviewerId === reviewerId) ?? null;
}
