import type { Figure } from '../../figures/figure';
import type { Entry } from '../entries/entry';
import { groupBy } from '../group-by';
import { order, parseRational, rational } from '../numbers/rational';

/** Sets of entries that grow together; each entry is known by its place. */
class Clusters {
  readonly #leaders: number[];

  constructor(size: number) {
    this.#leaders = Array.from({ length: size }, (_, place) => place);
  }

  leaderOf(place: number): number {
    let leader = place;
    while (this.#leaders[leader] !== leader) {
      // Half-way marks keep the next walk short.
      const above = this.#leaders[leader] ?? leader;
      this.#leaders[leader] = this.#leaders[above] ?? above;
      leader = above;
    }
    return leader;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.leaderOf(a), this.leaderOf(b)];
    this.#leaders[Math.max(first, second)] = Math.min(first, second);
  }
}

/** Joins the places that hold one and the same token. */
function joinByToken<Token>(
  clusters: Clusters,
  entries: readonly Entry[],
  tokensOf: (entry: Entry) => Iterable<Token>,
): void {
  const firstWith = new Map<Token, number>();
  entries.forEach((entry, place) => {
    for (const token of tokensOf(entry)) {
      const first = firstWith.get(token);
      if (first === undefined) firstWith.set(token, place);
      else clusters.join(first, place);
    }
  });
}

function tiedFigures({ figure, other }: Entry): readonly Figure[] {
  return other === null ? [figure] : [figure, other];
}

/** Two entries that lean on one third figure are not tied by that: it must be among the entries itself. */
function tieReader(entries: readonly Entry[]): (entry: Entry) => readonly Figure[] {
  const own = new Set(entries.map((entry) => entry.figure));
  return (entry) => tiedFigures(entry).filter((figure) => own.has(figure));
}

/** Entries that share a token, directly or through others, or that are tied. */
export function clusterByTokens(
  entries: readonly Entry[],
  tokensOf: (entry: Entry) => Iterable<string>,
): readonly (readonly Entry[])[] {
  const clusters = new Clusters(entries.length);
  joinByToken(clusters, entries, tokensOf);
  joinByToken(clusters, entries, tieReader(entries));
  const places = entries.map((entry, place) => ({ entry, leader: clusters.leaderOf(place) }));
  const groups = groupBy(places, ({ leader }) => leader);
  return [...groups.values()].map((group) => group.map(({ entry }) => entry));
}

/** "It is 20 percent of homes" answers whichever share of homes was named, where but one was. */
function isAnyShare(entry: Entry): boolean {
  return entry.role === 'share' && entry.topic.size === 0;
}

/** Small numbers fall together by chance. */
const smallestTellingNumber = rational(10n);

/** The same number of the same general thing is likely said of the same event. */
function sameNumber({ figure }: Entry): readonly string[] {
  const value = parseRational(figure.value);
  const counts = figure.kind === 'count' || figure.kind === 'money';
  const isTelling = counts && value !== null && order(value, smallestTellingNumber) >= 0;
  return isTelling ? [`the number ${figure.value ?? ''} ${figure.kind}`] : [];
}

/** A general word ("people") holds together only what is said of the same thing; ties hold always. */
export function splitByTopic(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const named = entries.filter((entry) => !isAnyShare(entry));
  const clusters = clusterByTokens(named, (entry) => [...entry.topic, ...sameNumber(entry)]);
  if (named.length === entries.length) return clusters;
  return clusters.length < 2
    ? [entries]
    : [...clusters, ...entries.filter(isAnyShare).map((entry) => [entry])];
}
