import { clusterByTokens } from './split-by-topic';
import type { Entry } from '../entries/entry';
import { telling } from '../scope/contrasts';

/** How far apart two figures were said. */
function distance(a: Entry, b: Entry): number {
  return Math.abs(a.figure.start - b.figure.start);
}

function nearest(entry: Entry, named: readonly Entry[]): Entry | undefined {
  return named.toSorted(
    (a, b) => distance(entry, a) - distance(entry, b) || a.figure.start - b.figure.start,
  )[0];
}

/** What two figures of one measure share a word of: the kind that is counted, or the way that goods went. */
function kindWords({ key, population }: Entry, opposed: ReadonlySet<string>): ReadonlySet<string> {
  const kind = [...population.qualities, ...[...population.contrasts].filter((token) => opposed.has(token))];
  if (key !== 'export' && key !== 'import') return new Set(kind);
  const way = [...population.origin]
    .map((token) => `from ${token}`)
    .concat([...population.place].map((token) => `to ${token}`));
  return new Set([...kind, ...way]);
}

/**
 * Asylum applications are not visa applications: where both name what kind they count and share no word of it, they are two
 * measures. A figure that names no kind goes with the one that was spoken of nearest to it.
 */
export function splitByQuality(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const opposed = telling(entries.map(({ population }) => population.contrasts));
  const kindOf = (entry: Entry) => kindWords(entry, opposed);
  const named = entries.filter((entry) => kindOf(entry).size > 0);
  const clusters = clusterByTokens(named, kindOf);
  if (clusters.length < 2) return [entries];
  const plain = entries.filter((entry) => !named.includes(entry));
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.map((entry) => [entry, cluster] as const)));
  const joins = (cluster: readonly Entry[], entry: Entry) => {
    const other = nearest(entry, named);
    return other !== undefined && clusterOf.get(other) === cluster;
  };
  return clusters.map((cluster) => [...cluster, ...plain.filter((entry) => joins(cluster, entry))]);
}
