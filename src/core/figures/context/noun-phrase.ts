import { currencyCodes, gluedSigns } from '../tables/currencies';
import {
  auxiliaries,
  conjunctions,
  determiners,
  endsNounPhrase,
  isAdverbInLy,
  prepositions,
  thirdPersons,
} from '../tables/function-words';
import { months, weekdays } from '../tables/months';
import { scaleWords, smallNumbers } from '../tables/number-words';
import { pastVerbs } from '../tables/past-verbs';
import { isPlural, singularOf } from '../tables/plurals';
import { timeUnits } from '../tables/units';
import { isTyingHyphen, lowerAt, tokenAt, type Token, type Tokens } from '../grammar/token';

/** A noun phrase in tokens (`to` exclusive), with its head noun in the singular. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: string;
}

/** More words than this before a plural are no longer one phrase. */
const longestPhrase = 6;

/** The phrase that a number counts, read from the token after it. `many` wants a plural head; `sure` that one must follow, as behind "of". */
export function readCounted(tokens: Tokens, from: number, many: boolean, sure = false): NounPhrase | null {
  const described = describedPhrase(tokens, from);
  if (described !== null) return described;
  const article = behindDeterminers(tokens, from);
  const start = isComparative(tokens, article) ? article + 1 : article;
  const end = phraseEnd(tokens, start);
  if (end === start) return null;
  return (
    (many ? pluralPhrase(tokens, start, end) : null) ??
    singularPhrase(tokens, start, end, sure || start > from)
  );
}

/** Behind "the", "all our", "the 15": what is counted begins. */
function behindDeterminers(tokens: Tokens, from: number): number {
  const all = lowerAt(tokens, from) === 'all' ? from + 1 : from;
  const article = determiners.has(lowerAt(tokens, all)) ? all + 1 : all;
  const number = article > from ? tokens[article] : undefined;
  if (number?.kind !== 'number' && !smallNumbers.has(number?.lower ?? '')) return article;
  return scaleWords.has(lowerAt(tokens, article + 1)) ? article + 2 : article + 1;
}

/** "300 | newly trained health workers", "two | very different sets": an adverb and what it describes before the noun. */
function describedPhrase(tokens: Tokens, from: number): NounPhrase | null {
  const [adverb, word] = [lowerAt(tokens, from), lowerAt(tokens, from + 1)];
  const described = isAdverbInLy(adverb) && /(?:ed|en|ing|built|made|run|paid)$/.test(word);
  if (!described && !(degrees.test(adverb) && !pastVerbs.test(word) && !isPlural(word))) return null;
  const found = pluralPhrase(tokens, from + 1, phraseEnd(tokens, from + 1));
  return found === null ? null : { ...found, from };
}

/** Adverbs that stand before adjectives and say how much so. */
const degrees = /^(?:very|really|truly|highly|extremely|incredibly|completely|totally|fully|quite|rather)$/;

/** "two more debates": the word belongs to the number. */
function isComparative(tokens: Tokens, at: number): boolean {
  return ['more', 'fewer'].includes(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) !== 'than';
}

function pluralPhrase(tokens: Tokens, from: number, end: number): NounPhrase | null {
  for (let at = from; at < end; at += 1) {
    const word = lowerAt(tokens, at);
    if (tokens[at]?.kind !== 'word' || !isPlural(word) || isTyingHyphen(tokens, at + 1)) continue;
    if ((isName(tokens[at]) || attributivePlurals.has(word)) && namesKind(tokens, at + 1)) continue;
    if (at > from ? thirdPersons.has(word) : isThirdPerson(word)) return null;
    const compound = at >= from + 2 && isTyingHyphen(tokens, at - 1) ? `${lowerAt(tokens, at - 2)}-` : '';
    return { from, to: at + 1, head: `${compound}${singularOf(word)}` };
  }
  return null;
}

/** Of the third persons, those that are counted as well ("300 lives"). */
const nounsToo: ReadonlySet<string> = new Set(['lives', 'works', 'needs', 'means', 'shows', 'helps']);

function isThirdPerson(word: string): boolean {
  return thirdPersons.has(word) && !nounsToo.has(word);
}

/** Plurals that stand before another noun as they are ("sports facilities", "arms deals"). */
const attributivePlurals: ReadonlySet<string> = new Set(
  'sports arms savings customs goods communications operations systems sales works rights services resources veterans emissions admissions earnings explosives narcotics logistics electronics'.split(
    ' ',
  ),
);

/** "31 Abrams | tanks": a small plural behind a name is what is counted. */
function namesKind(tokens: Tokens, at: number): boolean {
  return !isName(tokens[at]) && isPlural(lowerAt(tokens, at)) && !thirdPersons.has(lowerAt(tokens, at));
}

/** Without a plural the phrase ends before the first word that looks like its verb. */
function singularPhrase(tokens: Tokens, from: number, end: number, hasArticle: boolean): NounPhrase | null {
  if (opensParticiple(tokens, from) || isThirdPerson(lowerAt(tokens, from))) return null;
  let to = from + 1;
  while (to < end && !looksLikeVerb(tokens, to, from)) to += 1;
  const head = tokens[to - 1];
  return head?.kind === 'word' &&
    (hasArticle ||
      isName(tokens[from]) ||
      isPeople(tokens, from, to) ||
      !pastVerbs.test(lowerAt(tokens, from))) &&
    !adjectivesAlone.test(head.lower)
    ? phrase(from, to, head.lower)
    : null;
}

/** "1.5 million unemployed", "300 wounded": people who are told by what befell them. */
function isPeople(tokens: Tokens, from: number, to: number): boolean {
  return (
    to === from + 1 &&
    /^(?:unemployed|wounded|injured|displaced|disabled|uninsured|retired)$/.test(lowerAt(tokens, from))
  );
}

const adjectivesAlone =
  /^(?:more|less|fewer|higher|lower|larger|smaller|bigger|greater|cheaper|faster|better|worse|stronger|first|next|last|other|new|old|big|large|small|different|important|great|good|bad|high|low|long|short)$/;

/** "500 dollars | going into accounts": a participle with what belongs to it, and no noun. */
function opensParticiple(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  return (
    word.length > 4 &&
    word.endsWith('ing') &&
    !nounsInIng.has(word) &&
    prepositions.has(lowerAt(tokens, at + 1))
  );
}

/** Nouns that look like participles. */
const nounsInIng: ReadonlySet<string> = new Set(
  'funding spending training building meeting hearing housing financing bombing killing shipping banking mining manufacturing farming fishing engineering ruling saving earning warning rating landing crossing gathering testing planning processing offering holding shooting beginning opening morning evening'.split(
    ' ',
  ),
);

/** "first clause states", "200 personnel deployed": a third person, a participle, after at least one noun. */
function looksLikeVerb(tokens: Tokens, at: number, from: number): boolean {
  const word = lowerAt(tokens, at);
  const participle =
    word.endsWith('ing') &&
    !nounsInIng.has(word) &&
    (!goesOn(tokens, at + 1) || isName(tokenAt(tokens, at - 1)));
  const ending = isPlural(word) || pastVerbs.test(word) || participle;
  return (
    at > from &&
    tokens[at]?.kind === 'word' &&
    !isName(tokens[at]) &&
    ending &&
    !isTyingHyphen(tokens, at - 1) &&
    !isTyingHyphen(tokens, at + 1)
  );
}

/** Where the run of words without prepositions, verbs and marks ends; hyphens and possessives belong to it. */
export function phraseEnd(tokens: Tokens, from: number): number {
  let at = from;
  while (at < tokens.length && at - from < longestPhrase * 2 && goesOn(tokens, at)) at += 1;
  return at;
}

function goesOn(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isStepInTime(tokens, at) || isMoneySign(tokens, at)) return false;
  if (token.kind === 'number') return isTyingHyphen(tokens, at - 1) || opensAge(tokens, at);
  if (token.kind === 'mark') return isTyingHyphen(tokens, at) || /^['’]s$/.test(token.text);
  return (
    token.kind === 'word' &&
    (!endsNounPhrase(token.lower) ||
      opensCompound(tokens, at) ||
      isWell(tokens, at) ||
      isInitials(tokens, at, token))
  );
}

/** "5,500 US companies", "300 IT workers": initials that are small words elsewhere, before a noun in small letters. */
function isInitials(tokens: Tokens, at: number, { text }: Token): boolean {
  const noun = tokens[at + 1];
  if ((text !== 'US' && text !== 'IT' && text !== 'WHO') || noun?.kind !== 'word') return false;
  return noun.text === noun.lower && !endsNounPhrase(noun.lower);
}

/** "two | 14-year-olds": people who are told by their age. */
function opensAge(tokens: Tokens, at: number): boolean {
  return isTyingHyphen(tokens, at + 1) && isTyingHyphen(tokens, at + 3) && lowerAt(tokens, at + 4) === 'olds';
}

/** "bags | at KSh 2,500": letters that stand for money belong to their number. */
function isMoneySign(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || tokens[at + 1]?.kind !== 'number') return false;
  return gluedSigns.has(token.text) || currencyCodes.has(token.text);
}

/** "one new well", "oil well": where water or oil is drawn. */
export function isWell(tokens: Tokens, at: number): boolean {
  return (
    lowerAt(tokens, at) === 'well' &&
    beforeWell.has(lowerAt(tokens, at - 1)) &&
    !isTyingHyphen(tokens, at + 1)
  );
}

const beforeWell: ReadonlySet<string> = new Set(
  'new old deep shallow water oil gas artesian dug tube dry clean drilled exploratory single'.split(' '),
);

/** "GDP | next year": a time told from the day of speaking belongs to no noun phrase. */
function isStepInTime(tokens: Tokens, at: number): boolean {
  return /^(?:last|next|past)$/.test(lowerAt(tokens, at)) && isTimeNoun(lowerAt(tokens, at + 1));
}

function isTimeNoun(word: string): boolean {
  return timeUnits.has(word) || months.has(word) || weekdays.has(word);
}

/** "on-site inspections", "up-armored cars": a small word that is tied to the next one. */
function opensCompound(tokens: Tokens, at: number): boolean {
  return isTyingHyphen(tokens, at + 1) && tokens[at + 2]?.kind === 'word';
}

/** The noun phrase that ends right before a token: "a long-standing confrontation | that". Its determiner is left out. */
export function phraseBefore(tokens: Tokens, end: number, floor: number): NounPhrase | null {
  let from = end;
  while (from > Math.max(floor, end - longestPhrase * 2) && goesOn(tokens, from - 1)) from -= 1;
  while (from < end && scaleWords.has(lowerAt(tokens, from))) from += 1;
  if (from < end - 1 && saysWhatWeDid(tokens, from)) from += 1;
  const head = tokens[end - 1];
  const suffix = head?.spaced === false && /^(?:st|nd|rd|th)$/.test(head.lower);
  return from === end || head?.kind !== 'word' || suffix ? null : phrase(from, end, head.lower);
}

/** "we | announced aid": a past behind its pronoun is a verb, and no word of the noun. */
function saysWhatWeDid(tokens: Tokens, at: number): boolean {
  return (
    pastVerbs.test(lowerAt(tokens, at)) &&
    /^(?:i|we|you|he|she|it|they|who|has|have|had)$/.test(lowerAt(tokens, at - 1))
  );
}

/** A prepositional phrase from its preposition on, through "of" and "between ... and ..."; its end, exclusive. */
export function prepositionalEnd(tokens: Tokens, from: number): number {
  let at = countsThings(tokens, from + 1) ? from + 2 : from + 1;
  const joinsPair = ['between', 'among', 'of'].includes(lowerAt(tokens, from));
  while (at < tokens.length && staysInside(tokens, at, joinsPair) && !opensVerb(tokens, at, from)) at += 1;
  while (at > from + 1 && determiners.has(lowerAt(tokens, at - 1))) at -= 1;
  return at === from + 1 ? from : at;
}

/** "in 30 countries": a number of things, and no length of time. */
function countsThings(tokens: Tokens, at: number): boolean {
  const noun = lowerAt(tokens, at + 1);
  return tokens[at]?.kind === 'number' && isPlural(noun) && !timeUnits.has(noun);
}

/** "students in the UK | stay on", "no person in America | making less": behind a name a verb in small letters ends the phrase. */
function opensVerb(tokens: Tokens, at: number, from: number): boolean {
  const word = lowerAt(tokens, at);
  return (
    at > from + 1 &&
    (isName(tokenAt(tokens, at - 1)) || isPlural(lowerAt(tokens, at - 1))) &&
    !isName(tokens[at]) &&
    (pastVerbs.test(word) || thirdPersons.has(word) || word.endsWith('ing')) &&
    !isTyingHyphen(tokens, at + 1)
  );
}

function staysInside(tokens: Tokens, at: number, joinsPair: boolean): boolean {
  const word = lowerAt(tokens, at);
  if (/^(?:each|every)$/.test(word) && isTimeNoun(lowerAt(tokens, at + 1))) return false;
  if (determiners.has(word) || word === 'of') return true;
  if (word === 'and') {
    const name = joinsPair && determiners.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
    const plurals = isPlural(lowerAt(tokens, at - 1)) && isPlural(lowerAt(tokens, at + 1));
    if (joinsAdjectives(tokens, at)) return true;
    return plurals || ((joinsPair || isName(tokenAt(tokens, at - 1))) && isName(tokens[name]));
  }
  if (prepositions.has(word) || auxiliaries.has(word) || conjunctions.has(word) || word === 'not')
    return false;
  return goesOn(tokens, at);
}

/** "small and medium-sized enterprises", "young and old people": the plural behind the second belongs to both. */
function joinsAdjectives(tokens: Tokens, and: number): boolean {
  const noun = isTyingHyphen(tokens, and + 2) ? and + 4 : and + 2;
  const small = [and - 1, and + 1].every((at) => tokens[at]?.kind === 'word' && !isName(tokens[at]));
  return (
    small && isPlural(lowerAt(tokens, noun)) && !isPlural(lowerAt(tokens, and - 1)) && goesOn(tokens, and + 1)
  );
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function phrase(from: number, to: number, head: string): NounPhrase {
  return { from, to, head: singularOf(head) };
}
