import { sliceSpan, spansOverlap, type Span } from '../text/span';
import type { BoardInput, BoardMention } from './board';
import type { Group } from './group-measures';
import { canonicalHead } from './measure-key';
import { wordsOf } from './words';

/** A mention that stands for one of two relations: it refers to a number said, or it gives a vague amount. */
export interface FoundMention extends BoardMention {
  readonly speaker: string;
  readonly kind: 'refers' | 'vague';
}

/** Words that point at numbers somebody gave. */
const pointsAtNumbers = /\b(?:figures?|numbers?|statistics|data|indicators?)\b/i;

/** A change whose size is praised and not said: "a significant growth in our trade". */
const vagueChange =
  /\b(?:an? |the )?(?:very )?(?:significant|substantial|considerable|notable|noticeable|strong|rapid|impressive|steady|sharp|serious|dynamic|record|tremendous|remarkable|good) (?:growth|increase|rise|decline|fall|drop|reduction|upturn)(?: (?:in|of)(?: \p{L}+){1,4})?/giu;

/** "Trade grew significantly". */
const vagueVerb =
  /\b(?:gr[eo]w(?:n|ing|s)?|increas(?:ed|es|ing)|ris(?:en|es|ing)|rose|fell|fallen|declin(?:ed|es|ing)|dropped) (?:very )?(?:significantly|substantially|considerably|notably|noticeably|strongly|rapidly|steadily|sharply|seriously|markedly)/giu;

function names(words: string, key: string): boolean {
  return wordsOf(words).some((word) => canonicalHead(word) === key);
}

/** The words up to the next noun phrase's end would need a grammar; up to the next preposition or stop is close enough. */
function trimVague(words: string): string {
  return words.replace(
    /\s+(?:and|but|with|this|last|over|during|is|are|was|were|has|have|will|to|for|from|between)\b.*$/iu,
    '',
  );
}

function vagueMentions(input: BoardInput, sentence: Span, key: string): readonly Span[] {
  const words = sliceSpan(input.transcript.text, sentence);
  const changes = [...words.matchAll(vagueChange)].map((match) => ({
    at: match.index,
    said: trimVague(match[0]),
  }));
  const own = changes.filter(({ said }) => names(said, key));
  const verbs = names(words, key)
    ? [...words.matchAll(vagueVerb)].map((match) => ({ at: match.index, said: match[0] }))
    : [];
  return [...own, ...verbs].map(({ at, said }) => ({
    start: sentence.start + at,
    end: sentence.start + at + said.length,
  }));
}

function mention(input: BoardInput, span: Span, speaker: string, kind: FoundMention['kind']): FoundMention {
  const reason =
    kind === 'refers' ? 'refers to it, gives no number' : 'vague: no number was said and none is invented';
  return { ...span, text: sliceSpan(input.transcript.text, span), reason, speaker, kind };
}

function inSentence(
  input: BoardInput,
  group: Group,
  sentence: Span,
  speaker: string,
): readonly FoundMention[] {
  const words = sliceSpan(input.transcript.text, sentence);
  if (!names(words, group.key) || group.entries.some((entry) => spansOverlap(entry.figure, sentence)))
    return [];
  const vague = vagueMentions(input, sentence, group.key);
  if (vague.length > 0) return vague.map((span) => mention(input, span, speaker, 'vague'));
  return pointsAtNumbers.test(words) ? [mention(input, sentence, speaker, 'refers')] : [];
}

/** Where speakers speak of the measure without giving a number. */
export function findMentions(input: BoardInput, group: Group): readonly FoundMention[] {
  return input.transcript.sentences.flatMap((sentence) => {
    const speaker = input.transcript.turns[sentence.turn]?.speaker;
    return speaker === undefined
      ? []
      : inSentence(input, group, { start: sentence.start, end: sentence.end }, speaker);
  });
}
