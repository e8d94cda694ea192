import type { QualifiedMention } from '../grammar/qualify';
import { changeVerbs } from '../tables/change-verbs';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  isAdverbInLy,
  prepositions,
} from '../tables/function-words';
import { currencyNames } from '../tables/currencies';
import { scaleWords } from '../tables/number-words';
import { pastVerbs } from '../tables/past-verbs';
import { isPlural, singularOf } from '../tables/plurals';
import { timeUnits } from '../tables/units';
import { isTyingHyphen, lowerAt, type Tokens } from '../grammar/token';
import { clauseStartOf } from './clause';
import { changeNoun, isContainer } from './measure-nouns';
import { namedBeforeOf, precedingOf } from './noun-before';
import type { CountedReading, IsDate } from './counted';
import { isWell, phraseBefore, prepositionalEnd, type NounPhrase } from './noun-phrase';

/** Verbs that give a measure its value. */
export const valueVerbs: ReadonlySet<string> = new Set(
  (
    'is are was were be been make comprise constitute stand remain stands stood amounts amounted totals totalled totaled reached reaches reach exceeded exceeds exceed surpasses surpass tops hit equals equalled makes made comprises ' +
    'comprised accounted accounts accounting constitutes constituted remains remained averaged averages lasted lasts took takes topped numbered came comes went goes ' +
    'edged ticked inched has held crossed crosses hovers hovered neared runs double triple quadruple halve doubled tripled quadrupled trebled treble halved continued costs cost attained approached surpassed passed brought'
  ).split(' '),
);

/** The subject of the clause a figure stands in, where its verb gives a value ("our trade in 2021 | rose by 16 percent"). */
export function readSubject(
  tokens: Tokens,
  mention: QualifiedMention,
  clauseStart: number,
  isDate: IsDate,
): CountedReading | null {
  const named = namedBeforeOf(tokens, mention.from, clauseStart);
  if (named !== null) return named;
  const verb = findVerb(tokens, clauseStart, verbEnd(tokens, mention), mention.from);
  if (verb === null) return precedingOf(tokens, mention.from, clauseStart);
  const moved = objectOf(tokens, verb.at, mention.from, isDate);
  if (moved !== null && transitiveVerbs.has(lowerAt(tokens, verb.at))) return moved;
  if (/^(?:that|which|who)$/.test(lowerAt(tokens, clauseStart)) && verb.from <= clauseStart + 1)
    return antecedent(tokens, clauseStart, isDate);
  if (hasOwnVerb(tokens, clauseStart)) return outerSubject(tokens, clauseStart, isDate);
  if (isThere(tokens, clauseStart)) return null;
  if (verb.from === clauseStart && lowerAt(tokens, clauseStart - 1) === ',') {
    const before = clauseStartOf(tokens, clauseStart - 1);
    if (/^(?:which|who)$/.test(lowerAt(tokens, before)))
      return outerSubject(tokens, before, isDate) ?? antecedent(tokens, before, isDate);
  }
  if (verb.from === clauseStart && lowerAt(tokens, clauseStart - 1) === 'and')
    return sharedSubject(tokens, clauseStart - 1, isDate);
  const subject = subjectPhrase(
    tokens,
    skipOpening(tokens, clauseStart, verb.from, isDate),
    verb.from,
    isDate,
  );
  return subject ?? moved ?? precedingOf(tokens, mention.from, clauseStart);
}

/** "who | receive food aid", but not "who said exports": the pronoun has a verb, so the verb of value behind it is another's. */
function hasOwnVerb(tokens: Tokens, pronoun: number): boolean {
  if (!/^(?:that|which|who)$/.test(lowerAt(tokens, pronoun))) return false;
  let at = pronoun + 1;
  while (adverbs.has(lowerAt(tokens, at)) || isAdverbInLy(lowerAt(tokens, at))) at += 1;
  return tokens[at]?.kind === 'word' && !tellingVerbs.test(lowerAt(tokens, at));
}

const tellingVerbs =
  /^(?:says?|said|tells?|told|thinks?|thought|believes?d?|claims?|claimed|knows?|knew|shows?|showed|means?|meant|reports?|reported|argues?|argued|hopes?|expects?|expected)$/;

/** "The number of people | who receive food aid | reached": the subject before the relative clause. */
function outerSubject(tokens: Tokens, pronoun: number, isDate: IsDate): CountedReading | null {
  const end = lowerAt(tokens, pronoun - 1) === ',' ? pronoun - 1 : pronoun;
  const start = clauseStartOf(tokens, end);
  if (findVerb(tokens, start, end) !== null) return null;
  return subjectPhrase(tokens, skipOpening(tokens, start, end, isDate), end, isDate);
}

/** "the pipeline is long and | will cost $15 billion": the subject of the clause before holds for both. */
function sharedSubject(tokens: Tokens, and: number, isDate: IsDate): CountedReading | null {
  const start = clauseStartOf(tokens, and);
  const verb = findVerb(tokens, start, and);
  if (verb === null || verb.from === start || isThere(tokens, start)) return null;
  return subjectPhrase(tokens, skipOpening(tokens, start, verb.from, isDate), verb.from, isDate);
}

/** Verbs by which somebody moves a level: the level is what stands behind them ("the bank raised its rate by"). */
const transitiveVerbs = new Set(
  'raised raise raises raising lowered lower lowers cut cuts reduced reduce reduces reducing increased increase increases increasing boosted boost lifted lift expanded expand brought brings bring doubled double halved limited limits capped caps set sets'.split(
    ' ',
  ),
);

/** Of these, the ones that neither change a level nor give one by themselves. */
const limitingVerbs = new Set('limited limits capped caps'.split(' '));

/** "we have increased our quota to 500": what stands between the verb of change and "to", "by" or "from". */
function objectOf(tokens: Tokens, verb: number, mention: number, isDate: IsDate): CountedReading | null {
  const word = lowerAt(tokens, verb);
  if (!changeVerbs.has(word) && !transitiveVerbs.has(word)) return null;
  const first = lowerAt(tokens, verb + 1);
  if (isAdverbInLy(first) || adverbs.has(first) || prepositions.has(first)) return null;
  for (let at = verb + 2; at < mention; at += 1)
    if (/^(?:to|by|from|at)$/.test(lowerAt(tokens, at))) return subjectPhrase(tokens, verb + 1, at, isDate);
  return null;
}

/** The verb stands before the figure, or is its first word ("exceeded 10 billion"), or is the figure ("tripled"). */
function verbEnd(tokens: Tokens, mention: QualifiedMention): number {
  if (mention.kind === 'multiple') return mention.to;
  return valueVerbs.has(lowerAt(tokens, mention.from)) ? mention.from + 1 : mention.from;
}

/** The first verb of value or change before the figure or in it ("more than trebled"), with the auxiliaries before it. */
function findVerb(
  tokens: Tokens,
  from: number,
  to: number,
  mention = to,
): { readonly from: number; readonly at: number } | null {
  for (let at = from; at < to; at += 1) {
    const word = lowerAt(tokens, at);
    const finite =
      valueVerbs.has(word) ||
      (word === 'number' && tokens[at + 1]?.kind === 'number') ||
      limitingVerbs.has(word) ||
      (changeVerbs.has(word) && changeNoun(word) === null) ||
      (changeNoun(word) !== null &&
        (auxiliaries.has(lowerAt(tokens, at - 1)) || beforeChangeVerb.test(lowerAt(tokens, at - 1))));
    if (!finite || isProgressive(tokens, at) || isPerfect(tokens, at) || isNounCost(tokens, at)) continue;
    let start = Math.min(at, mention);
    while (start > from && isVerbCompany(lowerAt(tokens, start - 1)) && !isWell(tokens, start - 1))
      start -= 1;
    return { from: start, at };
  }
  return null;
}

/** "is paying", "are now paying": the verb that follows says what is done, and gives no level. */
function isProgressive(tokens: Tokens, at: number): boolean {
  if (!/^(?:is|are|was|were)$/.test(lowerAt(tokens, at))) return false;
  const next = adverbs.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const word = lowerAt(tokens, next);
  return (
    tokens[next]?.kind === 'word' &&
    word.length > 4 &&
    word.endsWith('ing') &&
    !changeVerbs.has(word) &&
    !levelVerbs.has(word)
  );
}

/** What makes a verb of a word that is a noun as well ("to cut", "we cut"). */
const beforeChangeVerb = /^(?:to|i|we|you|they|who|which|also|already|then)$/;

/** "has provided", "have just sent": the participle says what was done, and "has" gives no level. */
function isPerfect(tokens: Tokens, at: number): boolean {
  if (!/^(?:has|have|had)$/.test(lowerAt(tokens, at))) return false;
  let next = at + 1;
  while (adverbs.has(lowerAt(tokens, next)) || isAdverbInLy(lowerAt(tokens, next))) next += 1;
  const word = lowerAt(tokens, next);
  const participle = /(?:[^e]ed|en)$/.test(word) || irregularParticiples.has(word);
  return participle && !changeVerbs.has(word) && !valueVerbs.has(word);
}

const irregularParticiples = new Set(
  'built bought sent spent made paid put set held lost won sold left found brought kept led met seen done'.split(
    ' ',
  ),
);

/** "the average cost is", "healthcare costs have": a noun where its verb follows. */
function isNounCost(tokens: Tokens, at: number): boolean {
  const next = lowerAt(tokens, at + 1);
  return /^costs?$/.test(lowerAt(tokens, at)) && (auxiliaries.has(next) || next === 'of');
}

const levelVerbs = new Set(
  'standing amounting totalling totaling reaching exceeding running approaching nearing nothing something'.split(
    ' ',
  ),
);

function isVerbCompany(word: string): boolean {
  return (
    auxiliaries.has(word) ||
    isAdverbInLy(word) ||
    adverbs.has(word) ||
    /^(?:go|gone|goes|going|to|went|come|came)$/.test(word)
  );
}

function isThere(tokens: Tokens, at: number): boolean {
  return lowerAt(tokens, at) === 'there';
}

/** A prepositional opening or a date before the subject is passed over ("In 2021 | our trade grew"). */
function skipOpening(tokens: Tokens, from: number, verb: number, isDate: IsDate): number {
  let at = from;
  while (at < verb && (isDate(at) || tokens[at]?.kind === 'mark' || isVerbCompany(lowerAt(tokens, at))))
    at += 1;
  if (!prepositions.has(lowerAt(tokens, at))) return at;
  const time = determiners.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const end = isDate(time) ? time : prepositionalEnd(tokens, at);
  if (end > at && end < verb) return skipOpening(tokens, end, verb, isDate);
  return end >= verb && isSubjectAlone(tokens, at, verb - 1) ? verb - 1 : at;
}

/** "Under this administration | inflation reached": the opening runs up to the verb, so its last noun is the subject. */
function isSubjectAlone(tokens: Tokens, opening: number, noun: number): boolean {
  const token = tokens[noun];
  return (
    noun > opening + 2 &&
    token?.kind === 'word' &&
    token.text === token.lower &&
    determiners.has(lowerAt(tokens, opening + 1))
  );
}

/** Longer runs of words are no noun phrase but a clause of their own. */
const longestSubject = 8;

function subjectPhrase(tokens: Tokens, from: number, verb: number, isDate: IsDate): CountedReading | null {
  let start = determiners.has(lowerAt(tokens, from)) ? from + 1 : from;
  while (start > from && isDate(start)) start += 1;
  let noun = start;
  while (
    noun < verb &&
    !prepositions.has(lowerAt(tokens, noun)) &&
    tokens[noun]?.kind !== 'number' &&
    !isDate(noun)
  )
    noun += 1;
  if (isPronoun(lowerAt(tokens, start))) return null;
  const head = lowerAt(tokens, noun - 1);
  if (isContainer(head) && noun === start + 1 && /^th(?:at|is)$/.test(lowerAt(tokens, start - 1)))
    return null;
  if (noun === start || tokens[noun - 1]?.kind !== 'word' || isPronoun(head) || noun - start > longestSubject)
    return null;
  if (tokens.slice(start, noun).some(({ lower }) => conjunctions.has(lower) && lower !== 'and')) return null;
  const inner =
    lowerAt(tokens, noun) === 'of' && isContainer(head)
      ? innerHead(tokens, noun, verb)
      : containedBefore(tokens, start, noun - 1);
  const ofEnd = lowerAt(tokens, noun) === 'of' ? Math.min(prepositionalEnd(tokens, noun), verb) : noun;
  const scope = subjectScope(tokens, ofEnd, verb, isDate);
  return { from: start, to: scope?.to ?? ofEnd, head: singularOf(inner ?? head), scope };
}

/** Words that say no more than that it is an amount, behind what it is an amount of ("trade turnover", "export volumes"). */
const emptyBehind = new Set('turnover volume volumes level levels total'.split(' '));

function containedBefore(tokens: Tokens, start: number, head: number): string | null {
  const before = tokens[head - 1];
  const empty = emptyBehind.has(lowerAt(tokens, head)) && head > start && before?.kind === 'word';
  return empty && !/(?:al|ed|ing|est|er)$/.test(before.lower) ? before.lower : null;
}

/** "the flow of reciprocal capital investments": the last noun behind "of". */
function innerHead(tokens: Tokens, of: number, verb: number): string | null {
  let at = of + 1;
  while (
    at < verb &&
    (tokens[at]?.kind !== 'mark' || isTyingHyphen(tokens, at)) &&
    !(at > of + 1 && pastVerbs.test(lowerAt(tokens, at)) && !isTyingHyphen(tokens, at - 1)) &&
    !prepositions.has(lowerAt(tokens, at)) &&
    !auxiliaries.has(lowerAt(tokens, at))
  )
    at += 1;
  return at > of + 1 ? lowerAt(tokens, at - 1) : null;
}

function subjectScope(
  tokens: Tokens,
  at: number,
  verb: number,
  isDate: IsDate,
): { readonly from: number; readonly to: number } | null {
  if (
    !/^(?:in|on|to|from|with|between|among|within|for|at|across)$/.test(lowerAt(tokens, at)) ||
    at >= verb ||
    isDate(at + 1)
  )
    return null;
  const to = Math.min(prepositionalEnd(tokens, at), verb);
  return to > at + 1 ? { from: at, to } : null;
}

function isPronoun(word: string): boolean {
  return /^(?:i|we|you|he|she|it|they|this|that|these|those|there|who|which|all|and|but|one|what|here|today)(?:['’](?:re|s|ve|ll|d|m))?$/.test(
    word,
  );
}

/** "a confrontation | that has lasted for about 30 years"; behind an amount "which" stands for the subject that has it. */
function antecedent(tokens: Tokens, pronoun: number, isDate: IsDate): CountedReading | null {
  const end = lowerAt(tokens, pronoun - 1) === ',' ? pronoun - 1 : pronoun;
  const nearest = phraseBefore(tokens, end, 0);
  const found = agreeingPhrase(tokens, nearest, lowerAt(tokens, pronoun + 1));
  const last = lowerAt(tokens, end - 1);
  if (currencyNames.has(last) || scaleWords.has(last)) return sharedSubject(tokens, end, isDate);
  return found === null || timeUnits.has(found.head) ? null : { ...found, scope: null };
}

/** "exports to Colombia, which were": behind a singular a plural verb goes with the noun before the preposition. */
function agreeingPhrase(tokens: Tokens, nearest: NounPhrase | null, verb: string): NounPhrase | null {
  if (nearest === null || !/^(?:are|were|have)$/.test(verb)) return nearest;
  const at = determiners.has(lowerAt(tokens, nearest.from - 1)) ? nearest.from - 2 : nearest.from - 1;
  if (isPlural(lowerAt(tokens, nearest.to - 1)) || !prepositions.has(lowerAt(tokens, at))) return nearest;
  const outer = phraseBefore(tokens, at, 0);
  return outer !== null && isPlural(lowerAt(tokens, outer.to - 1)) ? outer : nearest;
}
