import { lowestBit, PatternSet, type WordPattern } from '../word-patterns';
import { hashOf, offsetBasis, slotOf } from './hash';
import type { WorthinessToken } from './tokens';

/** A sign that a person would name as well. */
export interface Sign {
  readonly name: string;
  /** How it is told, after the name of no one: "gives a percentage". */
  readonly words: string;
  /** Where its weight lies. */
  readonly slot: number;
}

interface SignPattern extends WordPattern {
  readonly name: string;
  readonly words: string;
}

/** Signs found in the words; their weights are learned, not set here. */
export const signTable: readonly SignPattern[] = [
  {
    name: 'scale',
    words: 'gives a large number',
    word: /\b(?:hundred|thousand|million|billion|trillion)s?\b/i,
  },
  {
    name: 'percent',
    words: 'gives a percentage',
    word: /%|\bpercent\b|\bpercentage\b/i,
    phrase: { pattern: /\bper cent\b/i, calls: /^cent\b/i },
  },
  {
    name: 'money',
    words: 'speaks of money',
    word: /[$€£]|\b(?:dollars?|euros?|pounds?|roubles?|rubles?|cents)\b/i,
  },
  { name: 'year', words: 'gives a year', word: /\b(?:1[789]|20)\d\d\b/ },
  {
    name: 'fraction',
    words: 'gives a share',
    word: /\b(?:half|third|quarter|thirds|quarters|fifth|majority|twice|double[ds]?|triple[ds]?|\w+fold)\b/i,
  },
  {
    name: 'comparison',
    words: 'compares',
    phrase: {
      pattern:
        /\b(?:more|less|fewer|higher|lower|larger|smaller|better|worse|greater|bigger)\b[^.]*\bthan\b/i,
      calls: /\bthan\b/i,
      alsoCalls: /\b(?:more|less|fewer|higher|lower|larger|smaller|better|worse|greater|bigger)\b/i,
    },
  },
  {
    name: 'superlative',
    words: 'calls it the most or the first',
    word: /\b(?:most|least|largest|biggest|highest|lowest|worst|best|greatest|record)\b/i,
    phrase: { pattern: /\bfirst time\b/i, calls: /^time\b/i, alsoCalls: /\bfirst$/i },
  },
  {
    name: 'trend',
    words: 'tells a rise or fall',
    word: /\b(?:increas|decreas|grew|grow|rose|risen|rise|rising|fell|fallen|declin|doubl|tripl|cut|raised|dropp|lost|gain|creat)/i,
    phrase: { pattern: /\b(?:went|gone) (?:up|down)/i, calls: /\b(?:went|gone)$/i },
  },
  { name: 'vote', words: 'tells a vote', word: /\bvot(?:ed|es|ing)\b/i },
  {
    name: 'another',
    words: 'speaks of another person',
    word: /\b(?:he|she|his|her|senator|governor|president|mr)\b/i,
  },
  { name: 'speaker', words: 'speaks of the speaker', word: /\b(?:I|me|my)\b/ },
  { name: 'we', words: 'speaks of us', word: /\b(?:we|our|us)\b/i },
  { name: 'you', words: 'addresses someone', word: /\byour?\b/i },
  {
    name: 'future',
    words: 'speaks of the future',
    word: /\b(?:will|shall|would)\b|['’]ll\b/i,
    phrase: { pattern: /\bgoing to\b/i, calls: /\bgoing$/i },
  },
  {
    name: 'modal',
    words: 'says what should or could be',
    word: /\b(?:should|must|ought|can|could|may|might)\b/i,
    phrase: { pattern: /\b(?:need|have|got) to\b/i, calls: /\b(?:need|have|got)$/i, alsoCalls: /^to\b/i },
  },
  { name: 'past', words: 'looks back', word: /\b(?:was|were|had|did)\b|\b\p{Ll}{2,}ed\b/iu },
  {
    name: 'perfect',
    words: 'tells what has been done',
    phrase: {
      pattern: /\b(?:has|have|['’]ve) (?:\w+ )?\w+(?:ed|en|wn|ne)\b/i,
      calls: /\b(?:has|have|['’]ve)$/i,
      alsoCalls: /^\w+(?:ed|en|wn|ne)\b/i,
    },
  },
  {
    name: 'belief',
    words: 'states a belief',
    phrase: {
      pattern: /\b(?:I|we) (?:\w+ )?(?:think|believe|hope|feel|guess|suppose|want|wish)\b/i,
      calls: /^(?:think|believe|hope|feel|guess|suppose|want|wish)\b/i,
      alsoCalls: /\b(?:I|we)$/i,
    },
  },
  { name: 'question', words: 'asks', word: /\?/ },
  { name: 'thanks', words: 'gives thanks', word: /\bthank/i },
  {
    name: 'period',
    words: 'names a period',
    word: /\b(?:ago|since|years|decades?)\b/i,
    phrase: { pattern: /\blast (?:year|month|week)\b/i, calls: /\blast$/i },
  },
  {
    name: 'universal',
    words: 'claims it of all or none',
    word: /\b(?:never|every|all|none|only|always)\b/i,
    phrase: { pattern: /\bno one\b/i, calls: /^one\b/i, alsoCalls: /\bno$/i },
  },
  { name: 'negation', words: 'denies something', word: /n['’]t\b|\bnot\b|\bno\b/i },
  { name: 'said', words: 'tells what was said', word: /\b(?:said|says|told|called|promised)\b/i },
  {
    name: 'law',
    words: 'names a law or policy',
    word: /\b(?:law|bill|act|treaty|agreement|tax(?:es)?|budget|deficit|amendment|program|policy|legislation)\b/i,
  },
  { name: 'opens-with-i', words: 'begins with the speaker', phrase: { pattern: /^I\b/, calls: /^I\b/ } },
  {
    name: 'opens-joined',
    words: 'goes on from the sentence before',
    phrase: { pattern: /^(?:and|but|so|now|well)\b/i, calls: /^(?:and|but|so|now|well)\b/i },
  },
];

/** Asked of the words as they are written, so an apostrophe may be straight or not. */
export const signPatterns = new PatternSet(signTable);

const patternSigns = signTable.map(({ name, words }) => [signFrom(name, words)]);

/** Word counts at which a sentence counts as longer; each bound passed is a sign of its own. */
const lengthBounds = [5, 8, 12, 16, 22, 30, 45] as const;

/** Beyond these, one more name or number says nothing new. */
const mostNames = 4;
const mostNumbers = 3;

const acronym = signFrom('acronym', 'names something by its initials');

/** Signs of so many names, of so many numbers, and of so many bounds that the length has passed. */
const ofNames = signsByCount('name', mostNames, 'names someone or something');
const ofNumbers = signsByCount('number', mostNumbers, 'gives a figure');
const ofLengths = [0, ...lengthBounds].map((_, passed) => [
  ...lengthBounds.slice(0, passed).map((bound) => signFrom(`length-${bound}`, 'its length')),
  signFrom(`within-${passed}`, 'its length'),
]);

/** The signs that a statement holds: those of the table (`bits`) first, then counts of names and numbers, then length. */
export function signsOf(bits: number, tokens: readonly WorthinessToken[]): readonly Sign[] {
  const held: Sign[] = [];
  for (let rest = bits; rest !== 0; rest &= rest - 1) addAll(held, patternSigns[lowestBit(rest)]);
  let [names, numbers, hasAcronym] = [0, 0, false];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.isName && at > 0) names += 1;
    if (token.isNumber) numbers += 1;
    hasAcronym ||= token.isAcronym;
  }
  let passed = 0;
  while (tokens.length >= (lengthBounds[passed] ?? Infinity)) passed += 1;
  if (hasAcronym) held.push(acronym);
  addAll(held, ofNames[Math.min(names, mostNames)]);
  addAll(held, ofNumbers[Math.min(numbers, mostNumbers)]);
  addAll(held, ofLengths[passed]);
  return held;
}

function addAll(held: Sign[], some: readonly Sign[] = []): void {
  for (const sign of some) held.push(sign);
}

/** None of it, or that there is any and how many. */
function signsByCount(name: string, most: number, words: string): readonly (readonly Sign[])[] {
  const counts = Array.from({ length: most }, (_, at) => at + 1);
  return [[], ...counts.map((count) => [signFrom(name, words), signFrom(`${name}s-${count}`, words)])];
}

function signFrom(name: string, words: string): Sign {
  return { name, words, slot: slotOf(hashOf(name, hashOf('sign ', offsetBasis))) };
}
