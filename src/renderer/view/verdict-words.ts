import { verdictDefinition, type VerdictCode } from '#core/review/verdict';
import type { ClaimStatus } from './claim-filter';

/** The short words of the filters; "open" is judged without an answer either way. */
export const statusWords: Readonly<Record<ClaimStatus, string>> = {
  'to-check': 'To check',
  verified: 'Verified',
  disputed: 'Disputed',
  open: 'Not established',
  'set-aside': 'Set aside',
};

/** The word of a verdict, or that there is none. */
export function verdictWord(verdict: VerdictCode | null): string {
  return verdict === null ? 'Not judged yet' : verdictDefinition(verdict).label;
}
