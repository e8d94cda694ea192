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

function markOf(claim: ClaimSummary): MarkedSpan {
  return {
    id: claim.id,
    spans: claim.spans,
    verdict: claim.verdict ?? 'none',
    setAside: statusOf(claim) === 'set-aside',
    hover: hoverOf(claim),
  };
}

/** A claim that did not change is the same object in the next answer, and so keeps its mark. */
const known = new WeakMap<ClaimSummary, MarkedSpan>();

/** Claims as the page marks them. */
export function marksOf(claims: readonly ClaimSummary[]): readonly MarkedSpan[] {
  return claims.map((claim) => {
    const mark = known.get(claim) ?? markOf(claim);
    known.set(claim, mark);
    return mark;
  });
}
