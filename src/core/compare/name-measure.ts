import { sliceSpan } from '../text/span';
import type { BoardInput } from './board';
import { dimensionOf } from './dimension';
import { durationMeasure } from './duration-measure';
import type { Entry } from './entry';
import type { Group } from './group-measures';
import { countedNoun } from './interval-words';
import { canonicalHead } from './measure-key';
import type { FoundMention } from './mentions';
import { populationAspects, populationWords, setsEqual } from './population';
import { genericHeads } from './vocabulary';
import { capitalise, plural, wordsOf } from './words';

/** A name is a heading, not a sentence. */
const longestNameInWords = 7;

const leadingWords =
  /^(?:(?:the|a|an|our|their|its|his|her|my|this|these|those|of|them|more|such|other|\d[\d.,]*(?:st|nd|rd|th)?)\s+)+/i;
const carrier = /^(?:number|volume|flow|amount|total|level|value|stock|share)\s+of\s+/i;
const trailingTime = /\s+(?:in|since|during|by|for)\s+(?:early |late )?(?:\d{4}|last year|this year)\b.*$/i;

/** The phrase without article, owner, carrier and time: "our bilateral trade in 2021" becomes "bilateral trade". */
export function cleanPhrase(phrase: string): string {
  const bare = phrase
    .replace(trailingTime, '')
    .replace(leadingWords, '')
    .replace(carrier, '')
    .replace(leadingWords, '');
  return bare
    .split(/\s+/)
    .slice(0, longestNameInWords)
    .join(' ')
    .replace(/(?:\s+(?:of|in|with|and|the|at|to|for|from|between|by|a|on))+$/i, '');
}

/** True where all active figures could be of the same people or things: whatever any two limit, they limit alike. */
export function onePopulation(entries: readonly Entry[]): boolean {
  const active = entries.filter((entry) => entry.state === 'active');
  return populationAspects.every((aspect) => {
    const limits = active.map(({ population }) => population[aspect]).filter((limit) => limit.size > 0);
    const [first] = limits;
    return first === undefined || limits.every((limit) => setsEqual(first, limit));
  });
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

function nameDuration(input: BoardInput, entry: Entry): string {
  const { text } = input.transcript;
  const { figure, sentence } = entry;
  const found = durationMeasure(
    text.slice(sentence.start, figure.start),
    text.slice(figure.end, sentence.end),
  );
  return found?.name ?? `Length of time (“${figure.text}”)`;
}

/** "Anniversary of diplomatic relations": the event, cut where its parties begin. */
function nameOrdinal(input: BoardInput, entry: Entry): string {
  const { figure, sentence } = entry;
  const after = sliceSpan(input.transcript.text, { start: figure.end, end: sentence.end });
  const object =
    /^\s+(?:of|since) ([^,:;.]+)/.exec(after)?.[1] ??
    /\b(?:of|since) (.+)/.exec(figure.counted ?? '')?.[1] ??
    '';
  const event = cleanPhrase(object.split(/\s+(?:between|with|in|among)\s+/)[0] ?? '');
  const head = figure.head ?? figure.unit ?? 'series';
  return event === '' ? capitalise(head) : `${capitalise(head)} of ${event}`;
}

function withoutParties(phrase: string): string {
  return phrase.replace(/\s+(?:between|among)\s+.*$/i, '');
}

/** The head noun alone, as said where it was said in the plural. */
function nameFromHead(group: Group): string {
  const ownHead = (entry: Entry) => canonicalHead(entry.figure.head ?? '') === group.key;
  const counted = group.entries.find((entry) => dimensionOf(entry.figure) === 'count' && ownHead(entry));
  return capitalise(counted === undefined ? group.key : (countedNoun(counted.figure) ?? plural(group.key)));
}

/** A general word needs its scope to be told from the next row of the same word. */
function phraseOf(group: Group, entry: Entry): string {
  return genericHeads.has(group.key) ? populationWords(entry.figure) : (entry.figure.counted ?? '');
}

function nameFromWords(group: Group): string {
  const candidates = group.entries.filter((entry) => entry.figure.counted !== null && entry.state !== 'part');
  const phrases = candidates.map((entry) => withoutParties(cleanPhrase(phraseOf(group, entry))));
  if (!candidates.some((entry) => canonicalHead(entry.figure.head ?? '') === group.key))
    return nameFromHead(group);
  const named = phrases.find((phrase) =>
    wordsOf(phrase).some((word) => canonicalHead(word) === group.key.replace(/^share of /, '')),
  );
  return named === undefined || named === '' ? nameFromHead(group) : capitalise(named);
}

/** "245 documents have been signed": what was done with them belongs to the name. */
function whatHappened(input: BoardInput, { figure, sentence }: Entry): string {
  const noun = figure.countedSpan?.end ?? figure.end;
  const after = input.transcript.text.slice(Math.max(noun, figure.end), sentence.end);
  const done = /^\s+(?:have|has|had|were|was)(?:\s+(?:already|now|been))*\s+(\p{L}+ed)\b/u.exec(after)?.[1];
  return done === undefined ? '' : ` ${done}`;
}

/** A measure's name in the words of the text. */
export function nameMeasure(input: BoardInput, group: Group, mentions: readonly FoundMention[]): string {
  const first = group.entries.find((entry) => entry.state === 'active');
  if (first === undefined) return capitalise(group.key);
  const dimension = dimensionOf(first.figure);
  if (dimension === 'duration') return nameDuration(input, first);
  if (dimension === 'ordinal') return nameOrdinal(input, first);
  if (group.key.startsWith('share of '))
    return `Share of ${nameFromWords(group)
      .replace(/^share of /i, '')
      .toLowerCase()}`;
  if (!onePopulation(group.entries)) return nameFromHead(group);
  const mentioned = nameFromMention(group, mentions);
  if (mentioned !== null) return capitalise(mentioned);
  return `${nameFromWords(group)}${dimension === 'count' ? whatHappened(input, first) : ''}`;
}
