import { sliceSpan, type Span } from '../../text/span';
import type { BoardInput, BoardMention } from '../board';
import { overlapFinder } from '../find-in-order';
import type { Group } from './group-measures';
import { namedMeasures } from '../measure/known-measures';
import { canonicalHead } from '../measure/measure-reading';
import { wordsOf } from '../words/words';

/** A mention that stands for one of two relations: it refers to a number said, or it gives a vague amount. */
export interface FoundMention extends BoardMention {
  readonly speaker: string;
  readonly kind: 'refers' | 'vague';
}

/** Words that point at numbers somebody gave. */
const pointsAtNumbers = /\b(?:figures?|numbers?(?!\s*\d)|statistics|data|indicators?)\b/i;

/** A change whose size is praised and not said: "a significant growth in our trade". */
const vagueChange =
  /\b(?:an? |the )?(?:very )?(?:significant|substantial|considerable|notable|noticeable|strong|rapid|impressive|steady|sharp|serious|dynamic|record|tremendous|remarkable|good) (?:growth|increase|rise|decline|fall|drop|reduction|upturn)(?: (?:in|of)(?: \p{L}+){1,4})?/giu;

/** "Trade grew significantly". */
const vagueVerb =
  /\b(?:gr[eo]w(?:n|ing|s)?|increas(?:ed|es|ing)|ris(?:en|es|ing)|rose|fell|fallen|declin(?:ed|es|ing)|dropped) (?:very )?(?:significantly|substantially|considerably|notably|noticeably|strongly|rapidly|steadily|sharply|seriously|markedly)/giu;

/** The words up to the next noun phrase's end would need a grammar; up to the next preposition or stop is close enough. */
function trimVague(words: string): string {
  return words.replace(
    /\s+(?:and|but|with|this|last|over|during|is|are|was|were|has|have|will|to|for|from|between)\b.*$/iu,
    '',
  );
}

/** A sentence that may speak of a measure without a number, as it reads under one key. */
interface Candidate {
  readonly sentence: Span;
  readonly mentions: readonly FoundMention[];
}

/** Where each measure's key is spoken of, in the order of the text. */
export type MentionIndex = ReadonlyMap<string, readonly Candidate[]>;

/** The keys among a phrase's words, and the measures that it names; a text has far fewer words than it has occurrences of them. */
function keyReader(keys: ReadonlySet<string>): (phrase: string) => ReadonlySet<string> {
  const known = new Map<string, string>();
  const keyOf = (word: string): string => {
    const found = known.get(word) ?? canonicalHead(word);
    known.set(word, found);
    return found;
  };
  return (phrase) => {
    const named = namedMeasures(phrase).map(({ key }) => key);
    return new Set([...wordsOf(phrase).map(keyOf), ...named].filter((key) => keys.has(key)));
  };
}

interface Said {
  readonly at: number;
  readonly said: string;
}

function matchesOf(pattern: RegExp, words: string): readonly Said[] {
  return [...words.matchAll(pattern)].map((match) => ({ at: match.index, said: match[0] }));
}

function mention(input: BoardInput, span: Span, speaker: string, kind: FoundMention['kind']): FoundMention {
  const reason =
    kind === 'refers' ? 'refers to it, gives no number' : 'vague: no number was said and none is invented';
  return { ...span, text: sliceSpan(input.transcript.text, span), reason, speaker, kind };
}

/** What a sentence says of each key it names; nothing for keys of which it says no amount. */
function candidatesIn(
  input: BoardInput,
  { start, end }: Span,
  speaker: string,
  keysOf: (phrase: string) => ReadonlySet<string>,
): readonly (readonly [key: string, candidate: Candidate])[] {
  const words = sliceSpan(input.transcript.text, { start, end });
  const changes = matchesOf(vagueChange, words).map(({ at, said }) => ({ at, said: trimVague(said) }));
  const verbs = matchesOf(vagueVerb, words);
  const points = pointsAtNumbers.test(words);
  if (changes.length === 0 && verbs.length === 0 && !points) return [];
  const ofChanges = changes.map((change) => ({ change, keys: keysOf(change.said) }));
  const sentence = { start, end };
  return [...keysOf(words)].map((key) => {
    const own = ofChanges.filter(({ keys }) => keys.has(key)).map(({ change }) => change);
    const vague = [...own, ...verbs].map(({ at, said }) =>
      mention(input, { start: start + at, end: start + at + said.length }, speaker, 'vague'),
    );
    const refers = points ? [mention(input, sentence, speaker, 'refers')] : [];
    return [key, { sentence, mentions: vague.length > 0 ? vague : refers }] as const;
  });
}

/** Reads the text once for all measures. */
export function indexMentions(input: BoardInput, groups: readonly Group[]): MentionIndex {
  const keysOf = keyReader(new Set(groups.map((group) => group.key)));
  const index = new Map<string, Candidate[]>();
  for (const sentence of input.transcript.sentences) {
    const speaker = input.transcript.turns[sentence.turn]?.speaker;
    if (speaker === undefined) continue;
    for (const [key, candidate] of candidatesIn(input, sentence, speaker, keysOf)) {
      const others = index.get(key);
      if (others === undefined) index.set(key, [candidate]);
      else others.push(candidate);
    }
  }
  return index;
}

/** Where speakers speak of the measure without giving a number. */
export function findMentions(index: MentionIndex, group: Group): readonly FoundMention[] {
  const candidates = index.get(group.key) ?? [];
  if (candidates.length === 0) return [];
  const holdsFigure = overlapFinder(group.entries.map((entry) => entry.figure));
  return candidates.flatMap(({ sentence, mentions }) => (holdsFigure(sentence) ? [] : mentions));
}
