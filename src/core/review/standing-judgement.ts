import type { JudgementRow } from './entities';
import type { VerdictCode } from './verdict';

/** A judgement that says something: not a withdrawal. */
export type VerdictJudgement = JudgementRow & { readonly verdict: VerdictCode };

function isVerdict(judgement: JudgementRow): judgement is VerdictJudgement {
  return judgement.verdict !== null;
}

/** Ids of the judgements that a later row without verdict withdrew. */
function withdrawnIds(judgements: readonly JudgementRow[]): ReadonlySet<string> {
  const withdrawals = judgements.filter((judgement) => judgement.verdict === null);
  return new Set(
    withdrawals.flatMap((withdrawal) => (withdrawal.supersedes === null ? [] : [withdrawal.supersedes])),
  );
}

/** The judgements on one wording that were not withdrawn, oldest first. */
export function liveJudgements(
  judgements: readonly JudgementRow[],
  revisionId: string,
): readonly VerdictJudgement[] {
  const withdrawn = withdrawnIds(judgements);
  return judgements
    .filter(isVerdict)
    .filter((judgement) => judgement.revisionId === revisionId && !withdrawn.has(judgement.id))
    .toSorted((a, b) => a.sequence - b.sequence);
}

/**
 * Each reviewer's latest live judgement on the current wording, oldest first. Withdrawing the latest lets the one before
 * stand again: that is what taking back a change of mind means. Withdrawing one's verdict altogether withdraws each.
 */
export function standingJudgements(
  judgements: readonly JudgementRow[],
  revisionId: string,
): readonly VerdictJudgement[] {
  const byReviewer = new Map<string, VerdictJudgement>();
  for (const judgement of liveJudgements(judgements, revisionId))
    byReviewer.set(judgement.reviewerId, judgement);
  return [...byReviewer.values()].toSorted((a, b) => a.sequence - b.sequence);
}

/** One reviewer's standing judgement, or null. */
export function standingJudgementOf(
  judgements: readonly JudgementRow[],
  revisionId: string,
  reviewerId: string,
): VerdictJudgement | null {
  return (
    standingJudgements(judgements, revisionId).find((judgement) => judgement.reviewerId === reviewerId) ??
    null
  );
}
