import type { Entry } from './entry';
import { dimensionOf } from './dimension';
import { groupBy } from './group-by';
import { markRepeats } from './mark-repeats';
import { splitByTopic } from './split-by-topic';
import { genericHeads } from './vocabulary';

/** Figures that measure one thing, in the order of the text. */
export interface Group {
  readonly key: string;
  readonly entries: readonly Entry[];
}

/** A share of trade says nothing until it is known which share. */
function isGeneral(key: string): boolean {
  return genericHeads.has(key) || key.startsWith('share of ');
}

/** How many companies there are and how much they invested are two measures; a percentage goes with the money. */
function splitByMoney(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const isCount = (entry: Entry) => dimensionOf(entry.other ?? entry.figure) === 'count';
  if (!entries.some((entry) => dimensionOf(entry.figure) === 'money') || !entries.some(isCount))
    return [entries];
  return [entries.filter((entry) => !isCount(entry)), entries.filter(isCount)];
}

function byPosition(a: Entry, b: Entry): number {
  return a.figure.start - b.figure.start;
}

/** Groups entries by key, tells general words apart by topic, and leaves out what has no number anywhere. */
export function groupMeasures(entries: readonly Entry[]): readonly Group[] {
  const byKey = groupBy(entries, (entry) => entry.key);
  const groups = [...byKey].flatMap(([key, members]) => {
    const clusters = isGeneral(key) ? splitByTopic(members) : splitByMoney(members);
    return clusters.map((cluster) => ({ key, entries: markRepeats([...cluster].sort(byPosition)) }));
  });
  const withNumber = groups.filter((group) => group.entries.some((entry) => entry.state === 'active'));
  return withNumber.sort((a, b) => (a.entries[0]?.figure.start ?? 0) - (b.entries[0]?.figure.start ?? 0));
}
