import type { Agreement } from '../contract/views';
import type { JudgementRow } from './entities';
import { standingJudgements } from './standing-judgement';
import { verdictDefinition, type VerdictCode } from './verdict';

export interface DerivedVerdict {
  /** null where nobody judged, or where the reviewers differ. */
  readonly verdict: VerdictCode | null;
  readonly agreement: Agreement;
}

/** The verdict of a claim: computed from the standing judgements on its current wording, never set by a button. */
export function deriveVerdict(judgements: readonly JudgementRow[], revisionId: string): DerivedVerdict {
  const standing = standingJudgements(judgements, revisionId);
  const latest = standing.at(-1);
  if (latest === undefined) return { verdict: null, agreement: 'none' };
  if (standing.length === 1) return { verdict: latest.verdict, agreement: 'single' };
  const codes = new Set(standing.map((judgement) => judgement.verdict));
  if (codes.size === 1) return { verdict: latest.verdict, agreement: 'agree' };
  const rollUps = new Set([...codes].map((code) => verdictDefinition(code).rollUp));
  // Within one roll-up the latest is taken: it was made in knowledge of most evidence.
  if (rollUps.size === 1) return { verdict: latest.verdict, agreement: 'differ-in-degree' };
  return { verdict: null, agreement: 'differ' };
}
