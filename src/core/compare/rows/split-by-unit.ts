import { dimensionOf, type Dimension } from '../numbers/dimension';
import type { Entry } from '../entries/entry';
import { groupBy } from '../group-by';

/** Percentages and the like are told of an amount; the rest are amounts of their own. */
const relative: ReadonlySet<Dimension> = new Set(['percent', 'percentage-points', 'fraction', 'multiple']);

/** Bare numbers count something as well. */
function amountKind(entry: Entry): Dimension {
  const dimension = dimensionOf(entry.other ?? entry.figure);
  return dimension === 'number' || dimension === 'none' ? 'count' : dimension;
}

/** Which amount a percentage goes with: the money, else the first there is. A level of its own beside money is its own row. */
function hostOf(entry: Entry, kinds: readonly Dimension[]): Dimension | 'apart' {
  if (kinds.includes('money')) return entry.role === 'change' ? 'money' : 'apart';
  return (
    kinds.find((kind) => kind === 'count') ?? (entry.role === 'change' ? kinds[0] : undefined) ?? 'apart'
  );
}

/**
 * A pipeline's length is not its capacity, how many companies there are is not what they invested, and debt in money is not
 * debt in percent of GDP; growth goes with the amount that grew.
 */
export function splitByUnit(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const kindOf = (entry: Entry) => amountKind(entry);
  const kinds = [...new Set(entries.map(kindOf))].filter((kind) => !relative.has(kind));
  const rows = groupBy(entries, (entry) =>
    relative.has(kindOf(entry)) ? hostOf(entry, kinds) : kindOf(entry),
  );
  return [...rows.values()];
}
