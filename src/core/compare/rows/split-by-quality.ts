import { clusterByTokens } from './split-by-topic';
import type { Entry } from '../entries/entry';

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
function kindWords({ key, population }: Entry): ReadonlySet<string> {
  if (key !== 'export' && key !== 'import') return population.qualities;
  const way = [...population.origin]
    .map((token) => `from ${token}`)
    .concat([...population.place].map((token) => `to ${token}`));
  return new Set([...population.qualities, ...way]);
}

/**
 * Asylum applications are not visa applications: where both name what kind they count and share no word of it, they are two
 * measures. A figure that names no kind goes with the one that was spoken of nearest to it.
 */
export function splitByQuality(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const named = entries.filter((entry) => kindWords(entry).size > 0);
  const clusters = clusterByTokens(named, kindWords);
  if (clusters.length < 2) return [entries];
  const plain = entries.filter((entry) => !named.includes(entry));
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.map((entry) => [entry, cluster] as const)));
  const joins = (cluster: readonly Entry[], entry: Entry) => {
    const other = nearest(entry, named);
    return other !== undefined && clusterOf.get(other) === cluster;
  };
  return clusters.map((cluster) => [...cluster, ...plain.filter((entry) => joins(cluster, entry))]);
}
