import type { QualifiedMention } from '../grammar/qualify';
import { determiners, endsNounPhrase } from '../tables/function-words';
import { scaleWords, smallNumbers, tens } from '../tables/number-words';
import { isPlural, singularOf } from '../tables/plurals';
import { timeUnits } from '../tables/units';
import { isTyingHyphen, lowerAt, tokenAt, type Tokens } from '../grammar/token';
import { phraseBefore, readCounted, type NounPhrase } from './noun-phrase';
import { changeNoun, isContainer } from './measure-nouns';
import { paces } from './noun-before';
import { withPlaceBehind, withScope } from './scope';
import { readSubject } from './subject';
import { measuredByVerb } from './verb-measures';

/** What a figure counts: its words from the head phrase through what limits it (tokens, `to` exclusive). */
export interface CountedReading {
  readonly from: number;
  readonly to: number;
  readonly head: string;
  readonly scope: { readonly from: number; readonly to: number } | null;
}

/** True where a token lies in a date, which says when and never whom or where. */
export type IsDate = (at: number) => boolean;

/** Finds what a mention counts: the phrase after it, else the subject of its clause; null where nothing is named. */
export function findCounted(
  tokens: Tokens,
  mention: QualifiedMention,
  clauseStart: number,
  isDate: IsDate,
): CountedReading | null {
  if (['date', 'date-range', 'relative-date', 'name'].includes(mention.kind)) return null;
  if (isVagueTime(tokens, mention) || isTimeTaken(tokens, mention)) return null;
  const ofVerb = measuredByVerb(tokens, mention, isDate);
  if (ofVerb !== null) return ofVerb;
  const shared =
    isShare(mention) && lowerAt(tokens, mention.to) === 'of' && !isOwned(tokens, mention)
      ? readSubject(tokens, mention, clauseStart, isDate)
      : null;
  if (shared !== null) return shared;
  const after =
    multipliedThing(tokens, mention) ?? phraseAfter(tokens, mention) ?? nounBehindCopula(tokens, mention);
  if (after !== null) return withScope(tokens, after, isDate);
  if (mention.kind === 'vague') return null;
  const subject = readSubject(tokens, mention, clauseStart, isDate);
  if (subject !== null) return withPlaceBehind(tokens, subject, mention.to, isDate);
  return isAmount(mention) ? purposeAfter(tokens, mention.to, isDate) : null;
}

/** In "the deficit is 3 percent of GDP" the share is told of the subject, and "of" names its base. */
function isShare(mention: QualifiedMention): boolean {
  return ['percent', 'percentage-points', 'fraction'].includes(mention.kind);
}

/** "China has 18 percent of the world's people": whose it is, and no level of its own. */
function isOwned(tokens: Tokens, mention: QualifiedMention): boolean {
  const before = lowerAt(tokens, mention.from - 1);
  const accounts = before === 'for' && /^account(?:s|ed|ing)?$/.test(lowerAt(tokens, mention.from - 2));
  return accounts || /^(?:has|have|had|with|holds|owns|produces|buys?|imports?)$/.test(before);
}

function isAmount(mention: QualifiedMention): boolean {
  return mention.kind === 'money' || mention.unit !== null;
}

/** The phrase right behind the number, "of ..." behind an amount, or the noun a hyphenated amount stands before. */
function phraseAfter(tokens: Tokens, mention: QualifiedMention): NounPhrase | null {
  const at = mention.to;
  if (mention.kind === 'number' && mention.unit === null && isTyingHyphen(tokens, at))
    return tiedNoun(tokens, at + 1);
  if (mention.unit === 'anniversary') return { from: at - 1, to: at, head: 'anniversary' };
  if (['count', 'number', 'ordinal', 'vague'].includes(mention.kind) && mention.unit === null)
    return directPhrase(tokens, mention, at);
  if (mention.kind === 'range' && mention.unit === null) return directPhrase(tokens, mention, at);
  if (
    mention.kind === 'fraction' &&
    lowerAt(tokens, at) !== 'of' &&
    tokens[at]?.kind === 'word' &&
    !/^(?:an?|each|every)$/.test(lowerAt(tokens, at))
  )
    return readCounted(tokens, at, true);
  if (lowerAt(tokens, at) === 'of' || (lowerAt(tokens, at) === 'worth' && lowerAt(tokens, at + 1) === 'of')) {
    return ofPhrase(tokens, lowerAt(tokens, at) === 'of' ? at + 1 : at + 2);
  }
  const inThing =
    mention.kind === 'money' && lowerAt(tokens, at) === 'in' && namesThing(tokens, at + 1)
      ? readCounted(tokens, at + 1, true)
      : null;
  if (inThing !== null && !timeUnits.has(inThing.head)) return inThing;
  return isPremodifier(tokens, mention) || (mention.kind === 'percent' && rateNouns.has(lowerAt(tokens, at)))
    ? changedThing(tokens, withoutPace(tokens, mention, readCounted(tokens, at, false)))
    : changedThing(tokens, bareChangeNoun(tokens, at));
}

/** "fell at a 0.9 percent pace": how fast, and not what. */
function withoutPace(
  tokens: Tokens,
  { from }: QualifiedMention,
  found: NounPhrase | null,
): NounPhrase | null {
  const isManner = lowerAt(tokens, from - 2) === 'at' && determiners.has(lowerAt(tokens, from - 1));
  return isManner && found !== null && paces.has(found.head) ? null : found;
}

/** "double our exports", "four times the population of Germany", "tripled the number of students". */
function multipliedThing(tokens: Tokens, mention: QualifiedMention): NounPhrase | null {
  if (mention.kind !== 'multiple') return null;
  if (!determiners.has(lowerAt(tokens, mention.to)) && !isPlainObject(tokens, mention)) return null;
  const found = readCounted(tokens, mention.to, true);
  const inner =
    found !== null && isContainer(found.head) && lowerAt(tokens, found.to) === 'of'
      ? readCounted(tokens, found.to + 1, true)
      : null;
  return inner ?? found;
}

/** "doubled exports", with nothing between the verb and its object in small letters. */
function isPlainObject(tokens: Tokens, { from, to }: QualifiedMention): boolean {
  const noun = tokens[to];
  const isVerb = to === from + 1 && lowerAt(tokens, from).endsWith('ed');
  return isVerb && noun?.kind === 'word' && noun.text === noun.lower && isPlural(noun.lower);
}

/** "of those, 3,000 were women": a plain number is told to be so many of a kind. */
function nounBehindCopula(tokens: Tokens, mention: QualifiedMention): NounPhrase | null {
  const plain = mention.kind === 'number' && mention.unit === null;
  if (!plain || !/^(?:are|were)$/.test(lowerAt(tokens, mention.to))) return null;
  if (/^(?:whom|which)$/.test(lowerAt(tokens, mention.from - 1))) return null;
  const found = readCounted(tokens, mention.to + 1, true);
  return found !== null && isPlural(lowerAt(tokens, found.to - 1)) ? found : null;
}

/** Nouns that a share stands right before without an article ("at 2 percent interest"). */
const rateNouns = new Set(
  'interest growth inflation unemployment profit profits tariff tariffs tax taxes duty duties discount margin turnout stake ownership coverage support approval poverty literacy'.split(
    ' ',
  ),
);

/** "a 27-member union": the number counts the noun it is tied to; "a 3,000-strong force" is so many itself. */
function tiedNoun(tokens: Tokens, at: number): NounPhrase | null {
  if (lowerAt(tokens, at) === 'strong') return readCounted(tokens, at + 1, false);
  return tokens[at]?.kind === 'word' ? { from: at, to: at + 1, head: singularOf(lowerAt(tokens, at)) } : null;
}

/** "of them" points back and names nothing itself. */
function ofPhrase(tokens: Tokens, at: number): NounPhrase | null {
  return pointsBack.test(lowerAt(tokens, at)) ? null : readCounted(tokens, at, true, true);
}

const pointsBack = /^(?:them|these|those|us|whom|which)$/;

/** "a 16 percent increase": the noun of change directly behind an amount. */
function bareChangeNoun(tokens: Tokens, at: number): NounPhrase | null {
  const found = changeNoun(lowerAt(tokens, at)) === null ? null : readCounted(tokens, at, false);
  return found;
}

/** "$15 billion in grants", but not "in the Middle East" or "in Idaho". */
function namesThing(tokens: Tokens, at: number): boolean {
  const noun = determiners.has(lowerAt(tokens, at)) ? at + 1 : at;
  return /^\p{Ll}/u.test(tokens[noun]?.text ?? '');
}

/** "Urgent Care Clinics, | 58 of them": the plural before the comma, unless another number counts it. */
function namedBeforeComma(tokens: Tokens, { from }: QualifiedMention): NounPhrase | null {
  if (lowerAt(tokens, from - 1) !== ',' || !isPlural(lowerAt(tokens, from - 2))) return null;
  const found = phraseBefore(tokens, from - 1, 0);
  const before = found === null ? undefined : tokenAt(tokens, found.from - 1);
  const counted =
    before?.kind === 'number' ||
    scaleWords.has(before?.lower ?? '') ||
    smallNumbers.has(before?.lower ?? '') ||
    tens.has(before?.lower ?? '');
  return counted ? null : found;
}

/** The phrase a plain number stands before: "300 schools", "14 of our companies". */
function directPhrase(tokens: Tokens, mention: QualifiedMention, at: number): NounPhrase | null {
  if (/^(?:an?|each|every|per|out)$/.test(lowerAt(tokens, at)) || isStrength(tokens, at)) return null;
  const skips = lowerAt(tokens, at) === 'of' ? 1 : 0;
  if (skips === 1 && pointsBack.test(lowerAt(tokens, at + 1))) return namedBeforeComma(tokens, mention);
  if (mention.value === '1' || mention.kind === 'ordinal') return readCounted(tokens, at + skips, false);
  const whole = skips === 1 && tokens[at + 1]?.kind === 'number' ? 1 : 0;
  const found = readCounted(tokens, at + skips + whole, true);
  return mention.kind === 'vague' && found !== null && !isPlural(lowerAt(tokens, found.to - 1))
    ? null
    : found;
}

/** "the army is 73,000 | strong": the number counts what it is said of; "300 strong men" are counted themselves. */
function isStrength(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  return lowerAt(tokens, at) === 'strong' && (next?.kind !== 'word' || endsNounPhrase(next.lower));
}

/** "in his four years", "within two days", "a 45-year high": the time in which something happened, and no level of it. */
function isTimeTaken(tokens: Tokens, { kind, from, to }: QualifiedMention): boolean {
  if (kind !== 'duration') return false;
  if (/^(?:high|low|peak|record)$/.test(lowerAt(tokens, to))) return true;
  const before = determiners.has(lowerAt(tokens, from - 1)) ? from - 2 : from - 1;
  return /^(?:in|within|during)$/.test(lowerAt(tokens, before));
}

/** "soon", "the past decades": they say when, and count nothing. */
function isVagueTime(tokens: Tokens, mention: QualifiedMention): boolean {
  return (
    mention.kind === 'vague' &&
    /^(?:soon|recently|decades|years|months|weeks)$/.test(lowerAt(tokens, mention.to - 1))
  );
}

function isPremodifier(tokens: Tokens, mention: QualifiedMention): boolean {
  if ((mention.kind === 'money' || mention.kind === 'percent') && isArticleBefore(tokens, mention))
    return true;
  return (
    isTyingHyphen(tokens, mention.to - 2) &&
    mention.unit !== null &&
    (isPlural(lowerAt(tokens, mention.to)) ||
      ['a', 'an', 'the', 'this', 'our', 'their'].includes(lowerAt(tokens, mention.from - 1)))
  );
}

/** "a $500 billion investment", "the 25 percent tariff": a small word behind is what the amount is of. */
function isArticleBefore(tokens: Tokens, mention: QualifiedMention): boolean {
  const next = tokens[mention.to];
  return (
    determiners.has(lowerAt(tokens, mention.from - 1)) && next?.kind === 'word' && next.text === next.lower
  );
}

/** In "a 5 percent increase in trade" the measure is trade. */
function changedThing(tokens: Tokens, found: NounPhrase | null): NounPhrase | null {
  if (found === null || changeNoun(found.head) === null) return found;
  const inside = ['in', 'of'].includes(lowerAt(tokens, found.to))
    ? readCounted(tokens, found.to + 1, true)
    : null;
  return inside ?? found;
}

/** "for this purpose", "for them": what it is for was named before. */
const pointsAway = /^(?:this|that|these|those|them|it|us|me|you)$/;

/** "spent $5 million on roads": what the money is for. */
function purposeAfter(tokens: Tokens, at: number, isDate: IsDate): CountedReading | null {
  if (
    !['on', 'for'].includes(lowerAt(tokens, at)) ||
    isDate(at + 1) ||
    pointsAway.test(lowerAt(tokens, at + 1))
  )
    return null;
  const found = readCounted(tokens, at + 1, true);
  return found === null ? null : withScope(tokens, found, isDate);
}
