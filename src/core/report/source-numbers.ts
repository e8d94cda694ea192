import type { ProjectSnapshot } from '../review/entities';

/** Sources are numbered in the order they were entered. */
export function sourceNumbers(snapshot: ProjectSnapshot): ReadonlyMap<string, number> {
  const sources = snapshot.source.toSorted((a, b) => a.sequence - b.sequence);
  return new Map(sources.map((source, position) => [source.id, position + 1]));
}
