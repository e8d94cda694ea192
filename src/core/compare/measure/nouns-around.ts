import { endsNounPhrase } from '../../figures/tables/function-words';
import type { Around } from '../words/around';
import { isBareUnit } from './counted-noun';
import { namesNothing, namesNothingNew } from './names-nothing';
import { canonicalHead, plainReading, type FigureInContext, type MeasureReading } from './measure-reading';
import { findUnit } from '../numbers/units';
import { isEmptyWord } from '../words/vocabulary';
import { singular, wordsOf } from '../words/words';

/** "Deaths are down 41 percent and hospital admissions down | 29 percent": a later clause has a subject of its own. */
export function ownSubject({ figure, around }: FigureInContext): string | null {
  const { change, countedSpan } = figure;
  const isEarlier = countedSpan !== null && countedSpan.end <= figure.start - around.near.length;
  if (change === null || !isEarlier || namesNothing(around)) return null;
  return nearSubject(around);
}

/** The words of a clause that name something, as one phrase. */
function nearSubject({ near }: Around): string | null {
  const naming = wordsOf(near).filter((word) => !namesNothingNew(word));
  return naming.length === 0 ? null : naming.join(' ');
}

/** "A total registered capital of | 81.5 billion": the noun right before. */
const ofBefore = /(?<![\p{L}-])((?:[\p{L}-]+\s+){0,3}?)([\p{L}-]+)\s+of\s*$/iu;

/** "The Transmed pipeline has a length of 2,475 km and a capacity of | 33.5 billion cubic metres". */
const attributeAtEnd = /\b(length|capacity|weight|height|width|depth|budget)\s+of\s*$/i;
const having = /[\s,](?:has|have|had|with)\s/gi;

/** "The cable can carry": what it is able to is its capacity. */
const carrying =
  /^(.*\p{L})\s+(?:can|could|will|is able to)\s+(?:carry|transport|transmit|handle|hold|store|process)\s+(?:(?:up to|about|around|almost|nearly)\s+)?$/iu;

const lastWords = /(?:[\p{L}’'-]+\s+){0,3}[\p{L}’'-]+$/u;

/** Where the words reach back over an article or a verb, the thing begins behind it. */
const beforeThing = /^.*\b(?:the|our|its|their|this|that|an?|build|lay|finish|open)\s+/i;

/** The thing and its attribute; null where the words before an amount name none. */
function attributeBefore(
  { near, before }: Around,
  isMoney: boolean,
): { owner: string; attribute: string } | null {
  const attribute = attributeAtEnd.exec(before)?.[1]?.toLowerCase();
  const clause = before.split(/[;:]/).at(-1) ?? '';
  const verb = attribute === undefined ? undefined : [...clause.matchAll(having)].at(-1);
  const owner = attribute === undefined ? carrying.exec(near)?.[1] : clause.slice(0, verb?.index ?? 0);
  if (owner === undefined || owner === '' || (attribute === undefined && isMoney)) return null;
  return { owner: lastWords.exec(owner)?.[0] ?? '', attribute: attribute ?? 'capacity' };
}

/** A capacity, a length, a budget: a reading under the thing that has it; null where none is named. */
export function readAttribute({ around, dimension }: FigureInContext): MeasureReading | null {
  const { owner = '', attribute = '' } = attributeBefore(around, dimension === 'money') ?? {};
  const words = owner.replace(beforeThing, '');
  const noun = singular(wordsOf(words).at(-1) ?? '');
  if (noun === '' || isEmptyWord(noun)) return null;
  const isMoney = attribute === 'budget';
  return plainReading(isMoney ? `budget of ${noun}` : canonicalHead(noun), {
    words,
    name: `${attribute} of the ${words}`,
  });
}

export function nounBeforeOf(around: Around): string | null {
  const noun = singular(ofBefore.exec(around.near)?.[2] ?? '');
  return noun === '' || isBareUnit(noun) || attributes.has(noun) ? null : noun;
}

/** What a thing has: the thing is what is measured, and the unit says which of them. */
const attributes: ReadonlySet<string> = new Set([
  'length',
  'capacity',
  'area',
  'weight',
  'distance',
  'worth',
  'cost',
  'price',
  'budget',
  'goal',
  'target',
  'record',
  'share',
  'percentage',
  'proportion',
  'average',
  'maximum',
  'minimum',
  'peak',
  'quarter',
  'number',
]);

/** "On the number of companies, my colleague says | 7,500", "our troops in Somalia number | 3,600". */
const numberOf =
  /\b(?:number|figure|total|count|quantity) (?:of|for) ((?:the |our |those |these )?(?:[\p{L}’'-]+ ){0,4}?[\p{L}’'-]+)(?=\s+(?:in|from|with|to|who|that|is|are|was|were|has|have|had|will|now|rose|fell|grew|reached|stands?|stood)\b|\s*[,;:]|\s*$)/giu;
const numbering = /((?:[\p{L}’'-]+ ){1,6})(?:now )?number(?:s|ed)?\s*$/iu;

export function countedBefore({ around }: FigureInContext): MeasureReading | null {
  const phrase =
    [...around.before.matchAll(numberOf)].at(-1)?.[1] ?? numbering.exec(around.near)?.[1]?.trim();
  if (phrase === undefined) return null;
  const noun = singular(wordsOf(phrase.split(/ (?:in|from|with|on|at|of) /)[0] ?? '').at(-1) ?? '');
  return noun === '' || isEmptyWord(noun) ? null : plainReading(canonicalHead(noun), { words: phrase });
}

/** "105 million euros | for border management": what the amount is for or of, where no subject says it. */
const purpose =
  /^\s+(?:(?:per|a) \p{L}+\s+)?(?:of|in|for|on|to)\s+((?:the |our |their |its |new |more )*)((?:[\p{L}’'-]+\s+){0,3}?[\p{L}’'-]+)(?=\s+(?:in|for|to|of|on|by|from|at|and|with|per|will|can|is|are|was|were|has|have|had|that|which|who|between|over|since|last|this|next)\b|\s*[,.;:–—)]|\s*$)/iu;

export function purposeAfter({ around, dimension }: FigureInContext): MeasureReading | null {
  const phrase = purpose.exec(around.after)?.[2];
  if (phrase === undefined || !(dimension === 'money' || findUnit(dimension) !== null)) return null;
  const noun = singular(wordsOf(phrase).at(-1) ?? '');
  if (
    /^\d/.test(noun) ||
    endsNounPhrase(noun) ||
    noun.length < 3 ||
    /^\p{Lu}/u.test(wordsOf(phrase).at(-1) ?? '')
  )
    return null;
  return plainReading(`money for ${noun}`, { name: phrase, general: true, about: phrase });
}
