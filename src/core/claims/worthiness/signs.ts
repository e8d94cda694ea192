import { PatternSet, type WordPattern } from '../word-patterns';

/** A sign that a person would name as well. */
interface SignPattern extends WordPattern {
  readonly name: string;
  /** How it is told, after the name of no one: "gives a percentage". */
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
