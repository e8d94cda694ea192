import type { Figure } from '../../figures/figure';
import { order, parseRational, rational } from '../numbers/rational';
import { dimensionOf } from '../numbers/dimension';
import { countedByOrdinal, partyNouns } from '../words/vocabulary';

/** "Our two countries", "three sides": up to this many are the parties themselves. */
const largestPartyCount = rational(3n);

interface Exclusion {
  readonly name: string;
  readonly applies: (figure: Figure) => boolean;
}

function isPartyCount(figure: Figure): boolean {
  const value = parseRational(figure.value);
  const counts = figure.kind === 'count' || figure.kind === 'vague' || figure.kind === 'number';
  if (!counts || figure.qualifier !== null || !partyNouns.has(figure.head ?? figure.unit ?? '')) return false;
  return value === null || order(value, largestPartyCount) <= 0;
}

/** "One", "a": a determiner, unless the speaker counts with it ("more than one"). */
function isDeterminer(figure: Figure): boolean {
  return (
    figure.kind === 'count' && figure.qualifier === null && figure.value === '1' && !/\d/.test(figure.text)
  );
}

/** What is no amount to compare, by named rule. */
export const exclusions: readonly Exclusion[] = [
  { name: 'no-amount', applies: (figure) => dimensionOf(figure) === 'none' },
  { name: 'parties-present', applies: isPartyCount },
  { name: 'determiner', applies: isDeterminer },
  {
    name: 'position-in-a-series',
    applies: (figure) => figure.kind === 'ordinal' && !countedByOrdinal.has(figure.head ?? figure.unit ?? ''),
  },
];

/** The rule that keeps a figure off the board, null where it belongs there. */
export function exclusionOf(figure: Figure): string | null {
  return exclusions.find((exclusion) => exclusion.applies(figure))?.name ?? null;
}
