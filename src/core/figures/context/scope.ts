import { adverbs, auxiliaries, determiners, isAdverbInLy, scopePrepositions } from '../tables/function-words';
import { isPlural } from '../tables/plurals';
import { timeUnits } from '../tables/units';
import { lowerAt, type Tokens } from '../grammar/token';
import type { CountedReading, IsDate } from './counted';
import { prepositionalEnd, type NounPhrase } from './noun-phrase';

/** A stretch of tokens, `to` exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Adds "of ..." and participles to the phrase, and finds the first limit in place or kind, also behind the verb. */
export function withScope(tokens: Tokens, found: NounPhrase, isDate: IsDate): CountedReading {
  let to = found.to;
  if (lowerAt(tokens, to) === 'of') to = prepositionalEnd(tokens, to);
  if (lowerAt(tokens, to) === 'between') return { ...found, to: prepositionalEnd(tokens, to), scope: null };
  const attached = attachedScope(tokens, to, isDate);
  if (attached !== null) return { from: found.from, to: attached.to, head: found.head, scope: attached };
  const receiver = receiverAt(tokens, to);
  if (receiver !== null) return { from: found.from, to: receiver.to, head: found.head, scope: receiver };
  return { from: found.from, to, head: found.head, scope: scopeBehindVerb(tokens, to, isDate) };
}

/** "schools with teaching in Russia", "schools teaching in Russian": a limit that hangs on the noun itself. */
function attachedScope(tokens: Tokens, at: number, isDate: IsDate): Stretch | null {
  const start =
    /(?:ing|ed)$/.test(lowerAt(tokens, at)) && scopePrepositions.has(lowerAt(tokens, at + 1)) ? at + 1 : at;
  const first = scopeAt(tokens, start, isDate);
  if (first === null || lowerAt(tokens, start) !== 'with') return first;
  const second = scopeAt(tokens, first.to, isDate);
  return second === null ? first : { from: first.from, to: second.to };
}

/** "assistance | to Ukraine", "gas to the European Union": a name behind "to". */
function receiverAt(tokens: Tokens, at: number): Stretch | null {
  if (lowerAt(tokens, at) !== 'to') return null;
  const name = tokens[lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1];
  if (name === undefined || !/^\p{Lu}/u.test(name.text)) return null;
  const to = prepositionalEnd(tokens, at);
  return to === at ? null : { from: at, to };
}

function scopeAt(tokens: Tokens, at: number, isDate: IsDate): Stretch | null {
  if (
    !scopePrepositions.has(lowerAt(tokens, at)) ||
    isTurnOfPhrase(tokens, at) ||
    isDate(at + 1) ||
    isDate(at + 2) ||
    (determiners.has(lowerAt(tokens, at + 1)) && isDate(at + 3))
  )
    return null;
  const to = prepositionalEnd(tokens, at);
  return to === at ||
    (isBareField(tokens, at, to) && !takesField(tokens, at)) ||
    saysWhen(lowerAt(tokens, to - 1))
    ? null
    : { from: at, to };
}

/** "in the weekend", "over the first term": the last word is a time. */
function saysWhen(word: string): boolean {
  return timeUnits.has(word) || timesOfTalk.has(word);
}

const timesOfTalk = new Set(
  'weekend morning afternoon evening night future past meantime moment time times term'.split(' '),
);

/** "at least", "in total", "for example": no place and no one. */
function isTurnOfPhrase(tokens: Tokens, at: number): boolean {
  return /^(?:least|most|present|last|first|once|all|total|particular|general|fact|example|instance|now|free|fiscal)$/.test(
    lowerAt(tokens, at + 1),
  );
}

/** "two countries in finance": one small word without an article names a field, not a place. */
function isBareField(tokens: Tokens, at: number, to: number): boolean {
  const noun = tokens[at + 1];
  return (
    to === at + 2 &&
    lowerAt(tokens, at) === 'in' &&
    noun !== undefined &&
    noun.text === noun.lower &&
    !isPlural(noun.lower)
  );
}

/** "jobs in manufacturing": the field is where they are. */
function takesField(tokens: Tokens, at: number): boolean {
  return /^(?:jobs?|workers?|employees|posts|vacancies|investments?|students|wages|employment)$/.test(
    lowerAt(tokens, at - 1),
  );
}

/** How many words a verb group may take before its place ("have already been studying | in Russia"). */
const longestVerbGroup = 5;

function scopeBehindVerb(tokens: Tokens, from: number, isDate: IsDate): Stretch | null {
  for (let at = from; at < from + longestVerbGroup; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return null;
    if (scopePrepositions.has(token.lower) && !isDate(at + 1))
      return ['in', 'at', 'from', 'within', 'across', 'throughout', 'among'].includes(token.lower)
        ? scopeAt(tokens, at, isDate)
        : null;
    if (!isVerbLike(token.lower) && at > from) return null;
  }
  return null;
}

function isVerbLike(word: string): boolean {
  return (
    auxiliaries.has(word) ||
    adverbs.has(word) ||
    isAdverbInLy(word) ||
    (!determiners.has(word) && /(?:ed|ing|en|n|t|s|k|e|y|d)$/.test(word))
  );
}

/** "emissions are 14 tonnes | in America": a place that is named behind the amount limits its subject, in place of the one before ("in Wales is 4.5%, compared with 3% | in England"). */
export function withPlaceBehind(
  tokens: Tokens,
  subject: CountedReading,
  at: number,
  isDate: IsDate,
): CountedReading {
  if (!isNamedPlace(tokens, at)) return subject;
  const { scope } = subject;
  if (scope === null) return { ...subject, scope: scopeAt(tokens, at, isDate) };
  if (scope.to !== subject.to || !isNamedPlace(tokens, scope.from)) return subject;
  return { ...subject, to: scope.from, scope: scopeAt(tokens, at, isDate) };
}

function isNamedPlace(tokens: Tokens, at: number): boolean {
  if (!/^(?:in|within|across)$/.test(lowerAt(tokens, at))) return false;
  const name = tokens[lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1];
  return name !== undefined && /^\p{Lu}/u.test(name.text);
}
