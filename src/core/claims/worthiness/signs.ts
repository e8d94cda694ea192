import type { WorthinessToken } from './tokens';

/** A sign that a person would name as well: what is looked for, and how it is told. */
export interface Sign {
  readonly name: string;
  /** Read after the name of no one: "gives a percentage". */
  readonly words: string;
  readonly pattern: RegExp;
}

/** Signs found in the words; their weights are learned, not set here. */
export const signs: readonly Sign[] = [
  {
    name: 'scale',
    words: 'gives a large number',
    pattern: /\b(?:hundred|thousand|million|billion|trillion)s?\b/i,
  },
  { name: 'percent', words: 'gives a percentage', pattern: /%|\bper ?cent\b|\bpercentage\b/i },
  {
    name: 'money',
    words: 'speaks of money',
    pattern: /[$€£]|\b(?:dollars?|euros?|pounds?|roubles?|rubles?|cents)\b/i,
  },
  { name: 'year', words: 'gives a year', pattern: /\b(?:1[789]|20)\d\d\b/ },
  {
    name: 'fraction',
    words: 'gives a share',
    pattern:
      /\b(?:half|third|quarter|thirds|quarters|fifth|majority|twice|double[ds]?|triple[ds]?|\w+fold)\b/i,
  },
  {
    name: 'comparison',
    words: 'compares',
    pattern: /\b(?:more|less|fewer|higher|lower|larger|smaller|better|worse|greater|bigger)\b[^.]*\bthan\b/i,
  },
  {
    name: 'superlative',
    words: 'calls it the most or the first',
    pattern: /\b(?:most|least|largest|biggest|highest|lowest|worst|best|greatest|first time|record)\b/i,
  },
  {
    name: 'trend',
    words: 'tells a rise or fall',
    pattern:
      /\b(?:increas|decreas|grew|grow|rose|risen|rise|rising|fell|fallen|declin|doubl|tripl|cut|raised|dropp|went (?:up|down)|gone (?:up|down)|lost|gain|creat)\w*/i,
  },
  { name: 'vote', words: 'tells a vote', pattern: /\bvot(?:ed|es|ing)\b/i },
  {
    name: 'another',
    words: 'speaks of another person',
    pattern: /\b(?:he|she|his|her|senator|governor|president|mr)\b/i,
  },
  { name: 'speaker', words: 'speaks of the speaker', pattern: /\b(?:I|me|my)\b/ },
  { name: 'we', words: 'speaks of us', pattern: /\b(?:we|our|us)\b/i },
  { name: 'you', words: 'addresses someone', pattern: /\byour?\b/i },
  { name: 'future', words: 'speaks of the future', pattern: /\b(?:will|going to|shall|would)\b|'ll\b/i },
  {
    name: 'modal',
    words: 'says what should or could be',
    pattern: /\b(?:should|must|ought|need to|have to|got to|can|could|may|might)\b/i,
  },
  { name: 'past', words: 'looks back', pattern: /\b(?:was|were|had|did)\b|\b\p{Ll}{2,}ed\b/iu },
  {
    name: 'perfect',
    words: 'tells what has been done',
    pattern: /\b(?:has|have|'ve) (?:\w+ )?\w+(?:ed|en|wn|ne)\b/i,
  },
  {
    name: 'belief',
    words: 'states a belief',
    pattern: /\b(?:I|we) (?:\w+ )?(?:think|believe|hope|feel|guess|suppose|want|wish)\b/i,
  },
  { name: 'question', words: 'asks', pattern: /\?/ },
  { name: 'thanks', words: 'gives thanks', pattern: /\bthank/i },
  {
    name: 'period',
    words: 'names a period',
    pattern: /\b(?:ago|since|last (?:year|month|week)|years|decades?)\b/i,
  },
  {
    name: 'universal',
    words: 'claims it of all or none',
    pattern: /\b(?:never|every|all|none|only|no one|always)\b/i,
  },
  { name: 'negation', words: 'denies something', pattern: /n't\b|\bnot\b|\bno\b/i },
  { name: 'said', words: 'tells what was said', pattern: /\b(?:said|says|told|called|promised)\b/i },
  {
    name: 'law',
    words: 'names a law or policy',
    pattern:
      /\b(?:law|bill|act|treaty|agreement|tax(?:es)?|budget|deficit|amendment|program|policy|legislation)\b/i,
  },
  { name: 'opens-with-i', words: 'begins with the speaker', pattern: /^I\b/ },
  { name: 'opens-joined', words: 'goes on from the sentence before', pattern: /^(?:and|but|so|now|well)\b/i },
];

/** Word counts at which a sentence counts as longer; each bound passed is a sign of its own. */
const lengthBounds = [5, 8, 12, 16, 22, 30, 45] as const;

/** Forms of address are capitals that name no one in particular. */
const address = /^(?:I|Mr|Mrs|Ms|Senator|President|Governor|Vice|Congressman|Secretary|God)$/;

/** Beyond these, one more name or number says nothing new. */
const mostNames = 4;
const mostNumbers = 3;

/** Names of the signs that hold, those of the table first, then counts of names and numbers, then length. */
export function signsOf(text: string, tokens: readonly WorthinessToken[]): readonly string[] {
  const held = signs.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
  const names = tokens.filter(
    ({ raw }, at) => at > 0 && /^\p{Lu}\p{Ll}/u.test(raw) && !address.test(raw),
  ).length;
  const numbers = tokens.filter(({ word }) => word.startsWith('#')).length;
  if (tokens.some(({ raw }) => /^\p{Lu}{2,}$/u.test(raw))) held.push('acronym');
  if (names > 0) held.push('name', `names-${Math.min(names, mostNames)}`);
  if (numbers > 0) held.push('number', `numbers-${Math.min(numbers, mostNumbers)}`);
  const passed = lengthBounds.filter((bound) => tokens.length >= bound);
  return [...held, ...passed.map((bound) => `length-${bound}`), `within-${passed.length}`];
}

/** How a sign is told. Counts and lengths are told as what they count. */
export function wordsOfSign(name: string): string {
  const sign = signs.find((each) => each.name === name);
  if (sign !== undefined) return sign.words;
  if (name === 'acronym') return 'names something by its initials';
  if (name.startsWith('name')) return 'names someone or something';
  return name.startsWith('number') ? 'gives a figure' : 'its length';
}
