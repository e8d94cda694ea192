import {
  auxiliaries,
  conjunctions,
  determiners,
  endsNounPhrase,
  prepositions,
  thirdPersons,
} from '../tables/function-words';
import { smallNumbers } from '../tables/number-words';
import { isPlural, singularOf } from '../tables/plurals';
import { isTyingHyphen, lowerAt, type Token, type Tokens } from '../grammar/token';

/** A noun phrase in tokens (`to` exclusive), with its head noun in the singular. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: string;
}

/** More words than this before a plural are no longer one phrase. */
const longestPhrase = 6;

/** The phrase that a number counts, read from the token after it. `many` wants a plural head. */
export function readCounted(tokens: Tokens, from: number, many: boolean): NounPhrase | null {
  const article = behindDeterminers(tokens, from);
  const start = isComparative(tokens, article) ? article + 1 : article;
  const end = phraseEnd(tokens, start);
  if (end === start) return null;
  return (many ? pluralPhrase(tokens, start, end) : null) ?? singularPhrase(tokens, start, end, start > from);
}

/** Behind "the", "all our", "the 15": what is counted begins. */
function behindDeterminers(tokens: Tokens, from: number): number {
  const all = lowerAt(tokens, from) === 'all' ? from + 1 : from;
  const article = determiners.has(lowerAt(tokens, all)) ? all + 1 : all;
  const number = article > from ? tokens[article] : undefined;
  return number?.kind === 'number' || smallNumbers.has(number?.lower ?? '') ? article + 1 : article;
}

/** "two more debates": the word belongs to the number. */
function isComparative(tokens: Tokens, at: number): boolean {
  return ['more', 'fewer'].includes(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) !== 'than';
}

function pluralPhrase(tokens: Tokens, from: number, end: number): NounPhrase | null {
  for (let at = from; at < end; at += 1) {
    const word = lowerAt(tokens, at);
    if (tokens[at]?.kind !== 'word' || !isPlural(word) || isTyingHyphen(tokens, at + 1)) continue;
    if (at > from && thirdPersons.has(word)) return null;
    const compound = at >= from + 2 && isTyingHyphen(tokens, at - 1) ? `${lowerAt(tokens, at - 2)}-` : '';
    return { from, to: at + 1, head: `${compound}${singularOf(word)}` };
  }
  return null;
}

/** Without a plural the phrase ends before the first word that looks like its verb. */
function singularPhrase(tokens: Tokens, from: number, end: number, hasArticle: boolean): NounPhrase | null {
  let to = from + 1;
  while (to < end && !looksLikeVerb(tokens, to, from)) to += 1;
  const head = tokens[to - 1];
  return head?.kind === 'word' &&
    (hasArticle || !pastVerbs.test(lowerAt(tokens, from))) &&
    !adjectivesAlone.test(head.lower)
    ? phrase(from, to, head.lower)
    : null;
}

const adjectivesAlone =
  /^(?:more|less|fewer|other|new|old|big|large|small|different|important|great|good|bad|high|low|long|short)$/;

/** Verbs whose past shows no ending, and plain verbs that often follow a count. */
const pastVerbs =
  /^(?:\w+ed|came|went|took|made|said|left|got|won|lost|ran|saw|gave|fell|rose|grew|met|live|lives|work|go|goes|come|study|remain|stay|need|want)$/;

/** "first clause states", "200 personnel deployed": a third person, a participle, after at least one noun. */
function looksLikeVerb(tokens: Tokens, at: number, from: number): boolean {
  const word = lowerAt(tokens, at);
  const ending = isPlural(word) || pastVerbs.test(word) || (word.endsWith('ing') && !goesOn(tokens, at + 1));
  return (
    at > from &&
    tokens[at]?.kind === 'word' &&
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
  if (token.kind === 'mark') return isTyingHyphen(tokens, at) || /^['’]s$/.test(token.text);
  return token.kind === 'word' && (!endsNounPhrase(token.lower) || opensCompound(tokens, at));
}

/** "on-site inspections", "up-armored cars": a small word that is tied to the next one. */
function opensCompound(tokens: Tokens, at: number): boolean {
  return isTyingHyphen(tokens, at + 1) && tokens[at + 2]?.kind === 'word';
}

/** The noun phrase that ends right before a token: "a long-standing confrontation | that". Its determiner is left out. */
export function phraseBefore(tokens: Tokens, end: number, floor: number): NounPhrase | null {
  let from = end;
  while (from > Math.max(floor, end - longestPhrase * 2) && goesOn(tokens, from - 1)) from -= 1;
  const head = tokens[end - 1];
  return from === end || head?.kind !== 'word' ? null : phrase(from, end, head.lower);
}

/** A prepositional phrase from its preposition on, through "of" and "between ... and ..."; its end, exclusive. */
export function prepositionalEnd(tokens: Tokens, from: number): number {
  let at = from + 1;
  const joinsPair = ['between', 'among', 'of'].includes(lowerAt(tokens, from));
  while (at < tokens.length && staysInside(tokens, at, joinsPair)) at += 1;
  return at === from + 1 ? from : at;
}

function staysInside(tokens: Tokens, at: number, joinsPair: boolean): boolean {
  const word = lowerAt(tokens, at);
  if (determiners.has(word) || word === 'of') return true;
  if (word === 'and') return (joinsPair || isName(tokens[at - 1])) && isName(tokens[at + 1]);
  if (prepositions.has(word) || auxiliaries.has(word) || conjunctions.has(word) || word === 'not')
    return false;
  return goesOn(tokens, at);
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function phrase(from: number, to: number, head: string): NounPhrase {
  return { from, to, head: singularOf(head) };
}
