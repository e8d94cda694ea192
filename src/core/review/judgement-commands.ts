import type { CommandEnvironment } from './change-set';
import { claimIsRemoved } from './claim-commands';
import { draftOf, type ClaimRecord } from './claim-record';
import { decide, inserted, refuse, updated, type Decision } from './decision';
import type { ClaimRow, JudgementRow, WorkflowState } from './entities';
import {
  liveJudgements,
  standingJudgementOf,
  standingJudgements,
  type VerdictJudgement,
} from './standing-judgement';
import { verdictDefinition, type VerdictCode } from './verdict';

/** States that a first verdict carries a claim out of; later ones are left by acts of their own. */
const beforeAssessed: readonly WorkflowState[] = ['captured', 'triaged', 'researching'];

function labelOf(verdict: VerdictCode): string {
  switch (verdictDefinition(verdict).rollUp) {
    case 'verified':
      return 'verify claim';
    case 'disputed':
      return 'dispute claim';
    case 'open':
      return 'leave claim open';
  }
}

/** A judgement that takes the place of the reviewer's standing one. */
export function supersedingJudgement(
  claim: ClaimRow,
  standing: VerdictJudgement | null,
  fields: Pick<JudgementRow, 'verdict' | 'rationale'>,
  env: CommandEnvironment,
): JudgementRow {
  return {
    id: env.newId(),
    sequence: env.nextSequence(),
    claimId: claim.id,
    revisionId: claim.revisionId,
    reviewerId: env.reviewerId,
    verdict: fields.verdict,
    rationale: fields.rationale,
    supersedes: standing?.id ?? null,
    recordedAt: env.now,
    reasonTags: standing?.reasonTags ?? [],
    confidence: standing?.confidence ?? null,
  };
}

/** A withdrawal of one judgement. */
export function withdrawalOf(judgement: JudgementRow, env: CommandEnvironment): JudgementRow {
  return {
    ...judgement,
    id: env.newId(),
    sequence: env.nextSequence(),
    verdict: null,
    rationale: '',
    supersedes: judgement.id,
    recordedAt: env.now,
    reasonTags: [],
    confidence: null,
  };
}

/**
 * Records the reviewer's verdict with the rationale as it stands. A verdict on a claim that only the program had sorted
 * decides its triage too; what a person set aside stays set aside until a person says otherwise.
 */
export function recordJudgement(
  rows: ClaimRecord,
  input: { readonly verdict: VerdictCode },
  env: CommandEnvironment,
): Decision {
  const { claim } = rows;
  if (claim.removed) return claimIsRemoved();
  if (claim.triagedBy !== null && claim.checkability !== 'checkable') {
    return refuse(
      'claim-set-aside',
      'This claim was set aside in triage; mark it as checkable before judging it.',
    );
  }
  const standing = standingJudgementOf(rows.judgements, claim.revisionId, env.reviewerId);
  const rationale = draftOf(rows, env.reviewerId)?.text ?? standing?.rationale ?? '';
  return decide(labelOf(input.verdict), [
    inserted('judgement', supersedingJudgement(claim, standing, { verdict: input.verdict, rationale }, env)),
    ...updated('claim', claim, {
      checkability: 'checkable',
      checkabilityReason: null,
      triagedBy: claim.triagedBy ?? env.reviewerId,
      workflow: beforeAssessed.includes(claim.workflow) ? 'assessed' : claim.workflow,
    }),
  ]);
}

/** Withdraws the reviewer's own verdict: every live judgement, newest first, so that no earlier one stands up again. */
export function withdrawJudgement(rows: ClaimRecord, _input: unknown, env: CommandEnvironment): Decision {
  const { claim, judgements } = rows;
  if (claim.removed) return claimIsRemoved();
  const own = liveJudgements(judgements, claim.revisionId).filter(
    (entry) => entry.reviewerId === env.reviewerId,
  );
  if (own.length === 0)
    return refuse('no-judgement', 'There is no judgement of yours on this claim to withdraw.');
  const others = standingJudgements(judgements, claim.revisionId).some(
    (entry) => entry.reviewerId !== env.reviewerId,
  );
  const workflow = claim.workflow === 'assessed' && !others ? 'researching' : claim.workflow;
  return decide('withdraw judgement', [
    ...own.toReversed().map((entry) => inserted('judgement', withdrawalOf(entry, env))),
    ...updated('claim', claim, { workflow }),
  ]);
}
