import { adverbs, auxiliaries, determiners, isAdverbInLy } from '../tables/function-words';
import { longestClause } from './clause';
import { lowerAt, type Tokens } from '../grammar/token';
import { wordsBetween, type Wording } from '../grammar/wording';

/** Verbs by which a speaker hands on another's words. */
export const reportingVerbs: ReadonlySet<string> = new Set(
  (
    'said says told tells noted notes reminded reminds stated states claimed claims reported reports announced announces mentioned mentions cited cites confirmed confirms ' +
    'argued argues declared stressed emphasised emphasized pointed explained informed assured added warned estimated estimates promised pledged'
  ).split(' '),
);

/** Whom the speaker cites before a token of the sentence ("the President reminded me that"), in the words of the text; null where nobody. */
export function attributionOf(wording: Wording, mention: number, citing: Citing | null): string | null {
  if (citing === null) return null;
  return accordingTo(wording, mention, citing) ?? reporter(wording, mention, citing);
}

/** For each token of a sentence the last one up to it that is such a word; -1 where there is none. */
export interface Citing {
  readonly according: Int32Array;
  readonly verbs: Int32Array;
}

/** The citing words of a sentence, looked for once for all its figures; null in most, which cite nobody. */
export function citingIn(tokens: Tokens): Citing | null {
  if (!tokens.some(({ lower }) => isCiting(lower))) return null;
  return {
    according: lastPlaces(tokens, (word) => word === 'according'),
    verbs: lastPlaces(tokens, (word) => reportingVerbs.has(word)),
  };
}

function isCiting(word: string): boolean {
  return word === 'according' || reportingVerbs.has(word);
}

function lastPlaces(tokens: Tokens, isSuch: (word: string) => boolean): Int32Array {
  const places = new Int32Array(tokens.length);
  let last = -1;
  tokens.forEach(({ lower }, at) => {
    if (isSuch(lower)) last = at;
    places[at] = last;
  });
  return places;
}

function accordingTo(wording: Wording, mention: number, citing: Citing): string | null {
  const { tokens } = wording;
  const at = lastAccordingTo(tokens, mention, citing);
  if (at === null) return null;
  let end = at + 2;
  while (
    end < at + longestClause &&
    end < tokens.length &&
    tokens[end]?.kind !== 'mark' &&
    !auxiliaries.has(lowerAt(tokens, end)) &&
    end !== mention
  )
    end += 1;
  return wordsBetween(wording, at + 2, end) || null;
}

/** Before the figure, or close behind it. */
function lastAccordingTo(tokens: Tokens, mention: number, { according }: Citing): number | null {
  let at = according[Math.min(tokens.length, mention + longestClause) - 1] ?? -1;
  for (; at >= Math.max(0, mention - longestClause); at = according[at - 1] ?? -1)
    if (lowerAt(tokens, at + 1) === 'to') return at;
  return null;
}

function reporter(wording: Wording, mention: number, { verbs }: Citing): string | null {
  const { tokens } = wording;
  let at = verbs[mention - 1] ?? -1;
  for (; at > Math.max(0, mention - longestClause); at = verbs[at - 1] ?? -1)
    if (introduces(tokens, at, mention)) return subjectBefore(wording, at);
  return null;
}

/** "that" within a few words after the verb, or the citing "as the President noted, ...". */
function introduces(tokens: Tokens, verb: number, mention: number): boolean {
  return (
    hasThat(tokens, verb + 1, Math.min(mention, verb + 5)) ||
    opensWithAs(tokens, verb) ||
    leavesOutThat(tokens, verb, mention)
  );
}

const sayingVerbs = new Set(
  'said says claims claimed estimates estimated reckons insists insisted'.split(' '),
);

/** How far behind the verb the figure may stand, and behind the figure the verb of what is said, in tokens. */
const saidReach = 8;

/** "the President said 20,000 troops would be withdrawn": "that" is left out, and a verb follows the figure. */
function leavesOutThat(tokens: Tokens, verb: number, mention: number): boolean {
  if (!sayingVerbs.has(lowerAt(tokens, verb)) || mention - verb > saidReach) return false;
  for (let at = verb + 1; at < mention; at += 1) if (tokens[at]?.kind === 'mark') return false;
  for (let at = verb + 1; at < mention + saidReach; at += 1) {
    if (at > mention && tokens[at]?.kind === 'mark') return false;
    if (auxiliaries.has(lowerAt(tokens, at))) return true;
  }
  return false;
}

function hasThat(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (lowerAt(tokens, at) === 'that') return true;
  return false;
}

/** How far before its verb "as" may stand ("as the President of Turkiye has just noted"). */
const asReach = 10;

function opensWithAs(tokens: Tokens, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - asReach); at -= 1)
    if (lowerAt(tokens, at) === 'as') return true;
  return false;
}

/** The words between the start of the clause and the verb; "I" and "we" are the speaker's own. */
function subjectBefore(wording: Wording, verb: number): string | null {
  const { tokens } = wording;
  let end = verb;
  while (
    end > 0 &&
    (auxiliaries.has(lowerAt(tokens, end - 1)) ||
      adverbs.has(lowerAt(tokens, end - 1)) ||
      isAdverbInLy(lowerAt(tokens, end - 1)))
  )
    end -= 1;
  let from = end;
  while (
    from > 0 &&
    tokens[from - 1]?.kind === 'word' &&
    !/^(?:as|that|and|but|when|where|which|who)$/.test(lowerAt(tokens, from - 1))
  )
    from -= 1;
  const words = wordsBetween(wording, from, end);
  const own = /^(?:i|we|let me|let us|you|it|they|this|which|who|one)$/i.test(words);
  return words === '' ||
    own ||
    end - from > 8 ||
    !(determiners.has(lowerAt(tokens, from)) || /^\p{Lu}/u.test(words))
    ? null
    : words;
}
