import type { ClaimSummary } from '#core/contract/views';
import type { MarkedSpan } from '../../editor/marked-span';
import { statusOf } from '../../view/claim-filter';
import { statusWords, verdictWord } from '../../view/verdict-words';

function hoverOf(claim: ClaimSummary): readonly string[] {
  const worth = `Check-worthiness ${String(Math.round(claim.checkworthiness * 100))} of 100`;
  const origin = claim.origin === 'machine' ? 'found by the program' : 'marked by a person';
  return [
    `**${verdictWord(claim.verdict)}** · ${statusWords[statusOf(claim)]} · ${claim.kind}, ${origin}`,
    `${worth}: ${claim.reason}`,
  ];
}

/** Claims as the page marks them. */
export function marksOf(claims: readonly ClaimSummary[]): readonly MarkedSpan[] {
  return claims.map((claim) => ({
    id: claim.id,
    spans: claim.spans,
    verdict: claim.verdict ?? 'none',
    setAside: statusOf(claim) === 'set-aside',
    hover: hoverOf(claim),
  }));
}
