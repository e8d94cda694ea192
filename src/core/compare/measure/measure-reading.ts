import { countryOf } from '../../figures/tables/countries';
import type { Figure } from '../../figures/figure';
import type { Action } from './actions';
import type { Around } from '../words/around';
import type { Dimension } from '../numbers/dimension';
import type { FigureRole } from './figure-role';
import { genericHeads, measureSynonyms } from '../words/vocabulary';
import { singular } from '../words/words';

/** What a figure measures, as its words say. */
export interface MeasureReading {
  /** Figures of one key are of one measure, unless what else is said of them sets them apart. */
  readonly key: string;
  /** The heading of a measure that has a name of its own; null where the heading is made of what is counted. */
  readonly name: string | null;
  /** The words that name a known measure: they limit it to nothing. */
  readonly said: string;
  /** So wide that the same key is no sign of the same measure. */
  readonly general: boolean;
  /** Set where the measure says it whatever the verb: growth is a change, what prices rose by is inflation. */
  readonly role: 'change' | 'level' | null;
  /** What a share is taken of ("Japan's LNG imports"); '' for other measures. */
  readonly base: string;
  /** What is counted, where it was read here and not with the figure. */
  readonly words: string;
  /** What happened to what is counted. */
  readonly action: Action | null;
  /** What a general key is told apart by, beside what is counted. */
  readonly about: string;
}

/** A reading with everything that most measures do not have. */
export function plainReading(key: string, more: Partial<MeasureReading> = {}): MeasureReading {
  return {
    key,
    name: null,
    said: '',
    // "Five million Americans" are people, of whom something else must tell which.
    general: genericHeads.has(key) || countryOf(key) !== null,
    role: null,
    base: '',
    words: '',
    action: null,
    about: '',
    ...more,
  };
}

/** A figure with the words it stands in. */
export interface FigureInContext {
  readonly figure: Figure;
  readonly around: Around;
  readonly dimension: Dimension;
  readonly role: FigureRole;
}

const keyOfSynonym: ReadonlyMap<string, string> = new Map(
  measureSynonyms.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);

/** The synonym table's key for a noun, else the noun itself. */
export function canonicalHead(noun: string): string {
  const word = singular(noun);
  return keyOfSynonym.get(word) ?? word;
}

/** True for a word of the synonym table. */
export function isSynonym(word: string): boolean {
  return keyOfSynonym.has(singular(word));
}
