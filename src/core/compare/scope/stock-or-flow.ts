import type { Figure } from '../../figures/figure';
import type { Action } from '../measure/actions';
import type { Around } from '../words/around';

/** How much there is at a time, against how much came about in a time. */
export interface StockOrFlow {
  readonly sort: 'stock' | 'flow';
  /** True where a word says it ("accumulated", "annual"), false where the verb lets it be guessed. */
  readonly isSaid: boolean;
}

const gathered =
  /\b(?:accumulated|cumulative(?:ly)?|to date|so far|in all|in total|overall|all told|altogether|total (?:stock|volume|amount|value|registered)|stock of|over the years|since (?:19|20)\d\d)\b/i;
const yearly =
  /\b(?:annual(?:ly)?|a year|per year|per annum|each year|every year|year-on-year|last year alone|that year|in one year)\b/i;
const there =
  /\b(?:there (?:are|is|were)|ha(?:ve|s|d)|operates?|lives?|living|exists?|stands?|employs?|hosts?|operating|owns?)\b/i;

/** True for a period that is a year, or part of one. */
function isWithinYear({ period }: Figure): boolean {
  return (
    period?.from?.slice(0, 4) !== undefined &&
    period.from.slice(0, 4) === period.to?.slice(0, 4) &&
    period.from !== period.to
  );
}

/** Whether the words tell a stock or a flow; null where they leave it open. */
export function stockOrFlow(
  figure: Figure,
  action: Action | null,
  { before, near, after }: Around,
): StockOrFlow | null {
  const tail = after.split(/[.;]/)[0] ?? '';
  if (action !== null) return { sort: 'flow', isSaid: false };
  if (gathered.test(`${before} ${tail}`)) return { sort: 'stock', isSaid: true };
  if (yearly.test(`${near} ${tail}`)) return { sort: 'flow', isSaid: true };
  if (figure.unit !== null && /^[A-Z]{3}$/.test(figure.unit))
    return isWithinYear(figure) ? { sort: 'flow', isSaid: false } : null;
  return there.test(`${near} ${tail}`) ? { sort: 'stock', isSaid: false } : null;
}
