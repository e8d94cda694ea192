import type { Entry } from './entry';
import { dimensionOf } from './dimension';
import { statedInterval } from './figure-interval';
import { amountOf } from './amount';
import { order } from './rational';
import { intervalsEqual } from './interval';
import { genericHeads } from './vocabulary';

/** Figures that measure one thing, in the order of the text. */
export interface Group {
  readonly key: string;
  readonly entries: readonly Entry[];
}

function sharesTopic(a: Entry, b: Entry): boolean {
  // "It is 20 percent of homes" answers whichever share of homes was named.
  if (a.role === 'share' && (a.topic.size === 0 || b.topic.size === 0)) return true;
  return [...a.topic].some((token) => b.topic.has(token));
}

function isTiedTo(a: Entry, b: Entry): boolean {
  return a.other === b.figure || b.other === a.figure;
}

/** A general word ("people") holds together only what is said of the same thing; ties hold always. */
function splitByTopic(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const clusters: Entry[][] = [];
  for (const entry of entries) {
    const joined = clusters.filter((cluster) =>
      cluster.some((each) => isTiedTo(each, entry) || sharesTopic(each, entry)),
    );
    joined.forEach((cluster) => clusters.splice(clusters.indexOf(cluster), 1));
    clusters.push([...joined.flat(), entry]);
  }
  return clusters;
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

function repeats(earlier: Entry, later: Entry): boolean {
  if (earlier.figure.speaker !== later.figure.speaker || earlier.role !== later.role) return false;
  const [first, second] = [statedInterval(earlier.figure), statedInterval(later.figure)];
  if (first === null || second === null) return false;
  const [value, other] = [
    amountOf(earlier.figure, earlier.figure.value ?? earlier.figure.lower),
    amountOf(later.figure, later.figure.value ?? later.figure.lower),
  ];
  const sameNumber = value !== null && other !== null && order(value, other) === 0;
  return earlier.figure.unit === later.figure.unit && (intervalsEqual(first, second) || sameNumber);
}

/** Who says one number twice, with or without its qualifier, has said one thing: the first stands for both. */
function markRepeats(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry, position) => {
    if (entry.state !== 'active') return entry;
    const first = entries
      .slice(0, position)
      .find((earlier) => earlier.state === 'active' && repeats(earlier, entry));
    return first === undefined ? entry : { ...entry, state: 'repeated' as const, other: first.figure };
  });
}

function byPosition(a: Entry, b: Entry): number {
  return a.figure.start - b.figure.start;
}

/** Groups entries by key, tells general words apart by topic, and leaves out what has no number anywhere. */
export function groupMeasures(entries: readonly Entry[]): readonly Group[] {
  const keys = [...new Set(entries.map((entry) => entry.key))];
  const groups = keys.flatMap((key) => {
    const members = entries.filter((entry) => entry.key === key);
    const clusters = isGeneral(key) ? splitByTopic(members) : splitByMoney(members);
    return clusters.map((cluster) => ({ key, entries: markRepeats([...cluster].sort(byPosition)) }));
  });
  const withNumber = groups.filter((group) => group.entries.some((entry) => entry.state === 'active'));
  return withNumber.sort((a, b) => (a.entries[0]?.figure.start ?? 0) - (b.entries[0]?.figure.start ?? 0));
}
