import type { Qualifier } from '../figure';
import {
  longestQualifier,
  qualifierEnds,
  qualifierPhrases,
  qualifierSuffixes,
} from '../tables/qualifier-phrases';
import { fractionWords, smallNumbers, tens } from '../tables/number-words';
import type { Mention } from './mention';
import { isTyingHyphen, lowerAt, type Tokens } from './token';

/** A mention with the words before and after it that bound or deny it taken in. */
export interface QualifiedMention extends Mention {
  readonly negated: boolean;
}

/** The bounding words that end right before a token, longest first. */
export function qualifierBefore(
  tokens: Tokens,
  at: number,
): { readonly from: number; readonly qualifier: Qualifier } | null {
  let [words, longest]: [string, { from: number; qualifier: Qualifier } | null] = ['', null];
  if (!qualifierEnds.has(lowerAt(tokens, at - 1))) return null;
  for (let from = at - 1; from >= Math.max(0, at - longestQualifier); from -= 1) {
    words = from === at - 1 ? lowerAt(tokens, from) : `${lowerAt(tokens, from)} ${words}`;
    const qualifier = qualifierPhrases.get(words);
    if (qualifier !== undefined) longest = { from, qualifier };
  }
  return longest;
}

/** Takes the qualifier into the span: "more than | 300", "| 300 or more", "not | 300". */
export function qualify(tokens: Tokens, mention: Mention): QualifiedMention {
  const found = takesBound(mention) ? qualifierBefore(tokens, mention.from) : null;
  const before = isPreposition(tokens, mention, found) ? null : found;
  const fits = before !== null && (takesAnyBound(mention) || before.qualifier === 'about') ? before : null;
  const suffix = takesAnyBound(mention) ? suffixAfter(tokens, mention.to) : null;
  const from =
    fits?.from ??
    (mention.qualifier === 'between' && lowerAt(tokens, mention.from - 1) === 'between'
      ? mention.from - 1
      : mention.from);
  const negated =
    takesAnyBound(mention) && lowerAt(tokens, from - 1) === 'not' && lowerAt(tokens, from) !== 'only';
  const bound = fits?.qualifier ?? suffix?.qualifier ?? mention.qualifier;
  return qualified(
    mention,
    negated ? from - 1 : from,
    suffix?.to ?? mention.to,
    mention.qualifier === 'between' ? 'between' : bound,
    negated,
  );
}

/** Field by field, so that all mentions that are read from here on have one form, whichever grammar made them. */
function qualified(
  mention: Mention,
  from: number,
  to: number,
  qualifier: Qualifier | null,
  negated: boolean,
): QualifiedMention {
  return {
    from,
    to,
    kind: mention.kind,
    value: mention.value,
    unit: mention.unit,
    ends: mention.ends,
    qualifier,
    scaleWord: mention.scaleWord,
    significantDigits: mention.significantDigits,
    change: mention.change,
    time: mention.time,
    reason: mention.reason,
    per: mention.per,
    negated,
  };
}

/** Verbs and nouns that "about" belongs to: "talk about two issues". */
const takesAbout =
  /^(?:talk|talks|talking|talked|speak|speaking|spoke|know|think|hear|heard|say|said|ask|asked|worry|care|tell|told|what|how|concerned|discussion|question|questions|something|brag|bragged|learn|learned)$/;

/** "spending will go up to 2.5 percent": the level that is reached, and no bound. */
const goesUp = /^(?:go|goes|going|gone|went|come|came|moved?|push(?:ed)?)$/;

/** Words behind which "over ten years" is a length; elsewhere ("invest it over ten years") it says within which time. */
const boundsTime =
  /^(?:for|of|after|in|last|lasts|lasted|lasting|took|take|takes|taken|taking|is|are|was|were|be|been|well|just|spent|spans|spanned|spanning|served|waited|with|within|aged|and|or|a|the)$/;

/** "over ten years ago", "over 60 years old", "over 30 years of war": a length all the same. */
function isAgeOrAgo(tokens: Tokens, to: number): boolean {
  return (
    /^(?:ago|old|of|later|earlier|before)$/.test(lowerAt(tokens, to)) || lowerAt(tokens, to - 1) === 'old'
  );
}

/** "about one party", "over one issue": before "one" a single word is a preposition, not a bound. */
function isPreposition(tokens: Tokens, mention: Mention, found: { readonly from: number } | null): boolean {
  if (found === null) return false;
  if (lowerAt(tokens, found.from) === 'up') return goesUp.test(lowerAt(tokens, found.from - 1));
  if (found.from !== mention.from - 1) return false;
  if (mention.kind === 'duration' && lowerAt(tokens, found.from) === 'over')
    return !boundsTime.test(lowerAt(tokens, found.from - 1)) && !isAgeOrAgo(tokens, mention.to);
  const one = lowerAt(tokens, mention.from) === 'one' && mention.to === mention.from + 1;
  return one || (lowerAt(tokens, found.from) === 'about' && takesAbout.test(lowerAt(tokens, found.from - 1)));
}

function suffixAfter(
  tokens: Tokens,
  at: number,
): { readonly to: number; readonly qualifier: Qualifier } | null {
  if (tokens[at]?.text === '+' && tokens[at]?.spaced === false) return { to: at + 1, qualifier: 'at-least' };
  if (isTyingHyphen(tokens, at) && lowerAt(tokens, at + 1) === 'plus')
    return { to: at + 2, qualifier: 'at-least' };
  if (isTyingHyphen(tokens, at) && /^(?:odd|some)$/.test(lowerAt(tokens, at + 1)))
    return { to: at + 2, qualifier: 'about' };
  const qualifier = qualifierSuffixes.get(`${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`);
  return qualifier === undefined || boundsNext(tokens, at) ? null : { to: at + 2, qualifier };
}

/** "a half and | over a fifth": the words behind "and" bound the amount that follows. */
function boundsNext(tokens: Tokens, at: number): boolean {
  const [next, second] = [tokens[at + 2], lowerAt(tokens, at + 3)];
  if (lowerAt(tokens, at) !== 'and' || next === undefined) return false;
  return (
    next.kind === 'number' ||
    smallNumbers.has(next.lower) ||
    tens.has(next.lower) ||
    fractionWords.has(second)
  );
}

/** Words like "over" and "under" before a date are prepositions of time, not bounds. */
function takesAnyBound(mention: Mention): boolean {
  return takesBound(mention) && mention.kind !== 'date' && mention.kind !== 'date-range';
}

function takesBound(mention: Mention): boolean {
  if (mention.kind === 'relative-date') return mention.time !== null;
  return !['ordinal', 'vague', 'name'].includes(mention.kind);
}
