import { sliceSpan } from '../../text/span';
import type { BoardInput } from '../board';
import { dimensionOf } from '../numbers/dimension';
import type { Entry } from '../entries/entry';
import type { Group } from './group-measures';
import { countedNoun } from '../numbers/interval-words';
import { knownMeasure } from '../measure/known-measures';
import { canonicalHead } from '../measure/measure-reading';
import type { FoundMention } from './mentions';
import { populationAspects, setsEqual } from '../scope/population';
import { populationWords } from '../scope/read-population';
import { genericHeads } from '../words/vocabulary';
import { capitalise, lowerFirst, plural, singular, wordsOf } from '../words/words';

/** A name is a heading, not a sentence. */
const longestNameInWords = 7;

const leadingWords =
  /^(?:(?:the|a|an|our|their|its|his|her|my|your|this|these|those|of|them|more|such|other|some|total|\d[\d.,]*(?:st|nd|rd|th)?)\s+)+/i;
const carrier =
  /^(?:number|volume|flow|amount|total|level|value|stock|figures?|length|capacity)\s+(?:of|for)\s+/i;
const trailingTime =
  /\s+(?:in|since|during|by|for)\s+(?:early |late )?(?:\d{4}|last year|this year)\b.*$|\s+(?:last|this|next) (?:year|month)\b.*$/i;
const danglingWords =
  /(?:\s+(?:of|in|with|and|the|at|to|for|from|between|by|a|on|our|their|its|that|who|which|already|now|currently|today|so))+$/i;

/** The phrase without article, owner, carrier and time: "our bilateral trade in 2021" becomes "bilateral trade". */
export function cleanPhrase(phrase: string): string {
  const bare = phrase
    .replace(trailingTime, '')
    .replace(leadingWords, '')
    .replace(carrier, '')
    .replace(leadingWords, '');
  return bare.split(/\s+/).slice(0, longestNameInWords).join(' ').replace(danglingWords, '');
}

const activeOf = ({ entries }: Group) => entries.filter((entry) => entry.state === 'active');

/** True where all active figures could be of the same people or things: whatever any two limit, they limit alike. */
export function onePopulation(entries: readonly Entry[]): boolean {
  const active = entries.filter((entry) => entry.state === 'active');
  return populationAspects.every((aspect) => {
    const limits = active.map(({ population }) => population[aspect]).filter((limit) => limit.size > 0);
    const [first] = limits;
    return first === undefined || limits.every((limit) => setsEqual(first, limit));
  });
}

/** True where every speaker who gives a figure names a place, or but one gives any: what one side names is not the row's. */
export function placeOfAll(entries: readonly Entry[]): boolean {
  const active = entries.filter(({ state }) => state === 'active');
  const placed = active.filter(({ population }) => population.place.size > 0);
  const speakersOf = (some: readonly Entry[]) => new Set(some.map(({ figure }) => figure.speaker)).size;
  return speakersOf(active) < 2 || speakersOf(placed) === speakersOf(active);
}

function nameFromMention(group: Group, mentions: readonly FoundMention[]): string | null {
  for (const { text } of mentions) {
    for (const [, phrase = ''] of text.matchAll(
      /\bnumber of ([^,.;]+?)(?= and the\b| speak\b| is\b| are\b| has\b| have\b|[,.;]|$)/giu,
    )) {
      if (wordsOf(phrase).some((word) => canonicalHead(word) === group.key)) return cleanPhrase(phrase);
    }
  }
  return null;
}

/** "Anniversary of diplomatic relations": the event, cut where its parties begin. */
function nameOrdinal(input: BoardInput, { figure, sentence }: Entry): string {
  const after = sliceSpan(input.transcript.text, { start: figure.end, end: sentence.end });
  const object =
    /^\s+(?:of|since) ([^,:;.]+)/.exec(after)?.[1] ??
    /\b(?:of|since) (.+)/.exec(figure.counted ?? '')?.[1] ??
    '';
  const event = cleanPhrase(object.split(/\s+(?:between|with|in|among)\s+/)[0] ?? '');
  const head = figure.head ?? figure.unit ?? 'series';
  return event === '' ? capitalise(head) : `${capitalise(head)} of ${event}`;
}

/** Where a clause went on behind its noun, the heading stops: "people | living in Germany", "soldiers | marched". */
function withoutClause(phrase: string, { reading, figure }: Entry): string {
  const words = phrase.split(/\s+/);
  const head = words.findIndex((word) => singular(word.replace(/[^\p{L}-]/gu, '')) === figure.head);
  const verb = words.findIndex(
    (word, at) =>
      at > head &&
      head >= 0 &&
      (/^(?:\p{Ll}{3,}ed|live|lives|work|study|who|that|which|are|were|have)$/u.test(word) ||
        word === reading.action?.participle),
  );
  return verb > 0 ? words.slice(0, verb).join(' ').replace(danglingWords, '') : phrase;
}

function withoutParties(phrase: string): string {
  return phrase.replace(/\s+(?:between|among)\s+.*$/i, '');
}

/** The head noun alone, as said where it was said in the plural. */
function nameFromHead(group: Group): string {
  const key = group.key.replace(/^(?:person|people) .*/, 'person');
  const ownHead = (entry: Entry) => canonicalHead(entry.figure.head ?? '') === key;
  const counted = group.entries.find((entry) => dimensionOf(entry.figure) === 'count' && ownHead(entry));
  return counted === undefined
    ? genericHeads.has(key)
      ? plural(key)
      : key
    : (countedNoun(counted.figure) ?? plural(key));
}

/** A short place belongs to the heading: "Vietnamese in Korea". */
const shortPlace = /^(?:in|from|at|under|with) (?:\S+ ?){1,4}$/i;

/** "The area under coca rose": what stands between the noun and its verb. */
const lateLimit =
  /^\s+((?:of|under|for)\s+(?:(?!(?:is|are|was|were|has|have|had|rose|fell|grew|will|reached|stands?|stood)\b)[\p{L}’'-]+\s*){1,4}?)(?=\s+(?:is|are|was|were|has|have|had|rose|fell|grew|will|reached|stands?|stood|went)\b)/u;

function phraseOf({ figure, reading }: Entry, { transcript: { text } }: BoardInput): string {
  if (reading.words !== '') return reading.words;
  const counted = figure.counted ?? '';
  if (reading.general || shortPlace.test(figure.scope ?? '')) return populationWords(figure);
  const span = figure.countedSpan;
  const isAlone = span !== null && span.end <= figure.start && wordsOf(counted).length === 1;
  return isAlone
    ? `${counted} ${lateLimit.exec(text.slice(span.end, figure.start))?.[1] ?? ''}`.trim()
    : counted;
}

/** "Jobs in Ontario" beside another's jobs, who names no place: the row is of jobs. */
const whereBehind =
  /^((?:[\p{L}’'-]+\s+){0,2}[\p{L}’'-]+)\s+(?:in|at|across|throughout)\s+(?:the\s+)?\p{Lu}.*$/u;

function withoutPlaceOfOne(phrase: string, group: Group): string {
  const noun = whereBehind.exec(phrase)?.[1];
  return placeOfAll(group.entries) || noun === undefined || !namesKey(noun, group) ? phrase : noun;
}

function nameFromWords(group: Group, input: BoardInput): string {
  const candidates = group.entries.filter(
    ({ figure, reading, state }) => (figure.counted !== null || reading.words !== '') && state !== 'part',
  );
  const phrases = candidates.map((entry) =>
    withoutParties(withoutClause(cleanPhrase(phraseOf(entry, input)), entry)),
  );
  const named = phrases.find((phrase) => namesKey(phrase, group));
  return named === undefined || named === '' ? nameFromHead(group) : withoutPlaceOfOne(named, group);
}

function namesKey(phrase: string, { key, entries }: Group): boolean {
  const heads = new Set(wordsOf(phrase).map(canonicalHead));
  const said = entries.some(
    ({ reading }) => reading.said !== '' && phrase.toLowerCase().includes(reading.said.toLowerCase()),
  );
  return said || heads.has(key) || heads.has(key.split(' ')[0] ?? key);
}

/** What happened to what is counted, where the figures agree on it. */
function actionIn(group: Group): string {
  const [first, ...more] = activeOf(group).map(({ reading }) => reading.action?.participle ?? '');
  return first === undefined || more.some((other) => other !== first) ? '' : first;
}

const lengthNouns = /\b(?:distance|length|height|depth|coast ?line)\b/i;

/** A length is the length of something; other amounts of a thing are named after it. */
function withUnitWord(name: string, entry: Entry): string {
  const isLength = dimensionOf(entry.figure) === 'length' && !lengthNouns.test(name);
  return isLength ? `length of the ${name}` : name;
}

/** Known by name in every country, or so wide that the words say more: "Humanitarian aid for the Darién". */
function knownName(group: Group, first: Entry): string | null {
  const { reading, figure } = first;
  const known = knownMeasure(group.key);
  if (known === null) return reading.name;
  const isJoint = activeOf(group).some(({ population }) => population.parties.size > 1);
  if (group.key === 'trade' && isJoint) return 'bilateral trade';
  const inWords = figure.counted?.toLowerCase().includes(reading.said.toLowerCase()) === true;
  return known.national === true || !inWords || reading.said === '' ? (reading.name ?? known.name) : null;
}

/** Rows that hold nothing but changes say so; growth is one by its name. */
function headed(group: Group, name: string): string {
  const active = activeOf(group);
  const isChange = active.every(({ role, reading }) => role === 'change' && reading.role === null);
  if (active.length === 0 || !isChange) return capitalise(name);
  return `Change in ${lowerFirst(name)}`;
}

/** A measure's name as a table would be headed, in the words of the text where it has none of its own. */
export function nameMeasure(input: BoardInput, group: Group, mentions: readonly FoundMention[]): string {
  const first = activeOf(group)[0];
  if (first === undefined) return capitalise(group.key);
  if (dimensionOf(first.figure) === 'ordinal') return nameOrdinal(input, first);
  const known = knownName(group, first);
  if (known !== null) return headed(group, known);
  const mentioned = onePopulation(group.entries) ? nameFromMention(group, mentions) : null;
  const words = onePopulation(group.entries) ? nameFromWords(group, input) : nameFromHead(group);
  const name = mentioned ?? withUnitWord(words, first);
  const action = mentioned === null ? actionIn(group) : '';
  const isLong = /\s(?:of|in|from|at|with|for|under|to|on)\s/.test(name);
  return headed(group, action === '' || isLong || name.includes(action) ? name : `${name} ${action}`);
}
