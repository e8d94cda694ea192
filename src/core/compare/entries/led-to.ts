import type { Span } from '../../text/span';

/** "Doubled to 24 billion", "grew by 16 percent and reached": the change leads to what follows. */
const leads = /^[^,;]{0,40}\b(?:to|reaching|reached|at|came to|stands? at|now)\s*(?:\p{Ll}+\s+){0,3}$/u;

/** "Was 1.7 billion in 2015 and has doubled", "was 5 billion, and it doubled": the change starts from what was said before. */
const startsFrom =
  /\b(?:has|have|had|will|would|should|then|since|later|and (?:it|they|this|that))\b[^,;]*$|[’'](?:s|ve|d|ll) [^,;]*$/u;

/** "Grew by 20 percent since then". */
const sinceThen = /^\s+since\b/u;

/**
 * The amount of one sentence that a change led to: the one it leads up to, else the last before it, unless that is where it
 * started. Null where the sentence gives none.
 */
export function ledTo<Amount extends Span>(
  text: string,
  change: Span,
  amounts: readonly Amount[],
): Amount | null {
  const next = amounts.find(({ start }) => start >= change.end);
  if (next !== undefined && leads.test(text.slice(change.end, next.start))) return next;
  const last = amounts.findLast(({ end }) => end <= change.start);
  if (last === undefined) return next ?? null;
  const isStart =
    startsFrom.test(text.slice(last.end, change.start)) ||
    sinceThen.test(text.slice(change.end, change.end + 8));
  return isStart ? null : last;
}
