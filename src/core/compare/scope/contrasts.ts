import { singular, wordsOf } from '../words/words';

/** Words that say little alone ("new schools" that were built are schools) and tell two things apart where each side says another. */
const scales: readonly (readonly (readonly string[])[])[] = [
  [
    ['new', 'newer'],
    ['old', 'older', 'existing', 'ageing', 'aging', 'former'],
  ],
  [
    ['large', 'larger', 'big', 'bigger', 'major'],
    ['medium'],
    ['small', 'smaller', 'little', 'tiny', 'minor'],
  ],
  [['full'], ['part', 'partial']],
  [['first'], ['second'], ['third'], ['booster']],
  [
    ['active', 'working'],
    ['inactive', 'idle', 'closed', 'abandoned'],
  ],
];

interface Place {
  readonly scale: number;
  /** The word that stands for all of the same meaning. */
  readonly token: string;
}

const places: ReadonlyMap<string, Place> = new Map(
  scales.flatMap((values, scale) =>
    values.flatMap((words) => words.map((word) => [word, { scale, token: words[0] ?? word }] as const)),
  ),
);

/** The contrasting words before the noun that is counted. */
export function contrastsIn(phrase: string, head: string | null): ReadonlySet<string> {
  const words = wordsOf(phrase.toLowerCase());
  if (!words.some((word) => places.has(word))) return nothing;
  const noun = words.findIndex((word) => singular(word) === head);
  const before = noun < 0 ? words : words.slice(0, noun);
  return new Set(before.map((word) => places.get(word)?.token).filter((token) => token !== undefined));
}

const nothing: ReadonlySet<string> = new Set();

const scaleOf = (token: string) => places.get(token)?.scale;

/** True where the two say opposite things: "old" and "new", not "old" and "large". */
export function areOpposite(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((token) => !b.has(token) && [...b].some((other) => scaleOf(other) === scaleOf(token)));
}

/** Of several figures' contrasting words those that some other one says the opposite of. */
export function telling(all: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const said = [...new Set(all.flatMap((tokens) => [...tokens]))];
  return new Set(
    said.filter((token) => areOpposite(new Set([token]), new Set(said.filter((other) => other !== token)))),
  );
}
