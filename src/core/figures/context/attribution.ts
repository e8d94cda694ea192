import { adverbs, auxiliaries, determiners, isAdverbInLy } from '../tables/function-words';
import { longestClause } from './clause';
import { lowerAt, textBetween, type Tokens } from '../grammar/token';

/** Verbs by which a speaker hands on another's words. */
export const reportingVerbs: ReadonlySet<string> = new Set(
  (
    'said says told tells noted notes reminded reminds stated states claimed claims reported reports announced announces mentioned mentions cited cites confirmed confirms ' +
    'argued argues declared stressed emphasised emphasized pointed explained informed assured added warned estimated estimates promised pledged'
  ).split(' '),
);

/** Whom the speaker cites before a token of the sentence ("the President reminded me that"), in the words of the text; null where nobody. */
export function attributionOf(text: string, tokens: Tokens, mention: number): string | null {
  if (!citesAnyone(tokens)) return null;
  return accordingTo(text, tokens, mention) ?? reporter(text, tokens, mention);
}

const citing = new WeakMap<Tokens, boolean>();

/** Most sentences cite nobody; looked through once for all their figures. */
function citesAnyone(tokens: Tokens): boolean {
  const known = citing.get(tokens);
  if (known !== undefined) return known;
  const found = tokens.some(
    ({ kind, lower }) => kind === 'word' && (lower === 'according' || reportingVerbs.has(lower)),
  );
  citing.set(tokens, found);
  return found;
}

function accordingTo(text: string, tokens: Tokens, mention: number): string | null {
  const at = lastAccordingTo(tokens, mention);
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
  return textBetween(text, tokens, at + 2, end) || null;
}

/** Before the figure, or close behind it. */
function lastAccordingTo(tokens: Tokens, mention: number): number | null {
  for (
    let at = Math.min(tokens.length, mention + longestClause) - 1;
    at >= Math.max(0, mention - longestClause);
    at -= 1
  ) {
    if (lowerAt(tokens, at) === 'according' && lowerAt(tokens, at + 1) === 'to') return at;
  }
  return null;
}

function reporter(text: string, tokens: Tokens, mention: number): string | null {
  for (let at = mention - 1; at > Math.max(0, mention - longestClause); at -= 1) {
    if (!reportingVerbs.has(lowerAt(tokens, at)) || !introduces(tokens, at, mention)) continue;
    return subjectBefore(text, tokens, at);
  }
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
function subjectBefore(text: string, tokens: Tokens, verb: number): string | null {
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
  const words = textBetween(text, tokens, from, end);
  const own = /^(?:i|we|let me|let us|you|it|they|this|which|who|one)$/i.test(words);
  return words === '' ||
    own ||
    end - from > 8 ||
    !(determiners.has(lowerAt(tokens, from)) || /^\p{Lu}/u.test(words))
    ? null
    : words;
}
