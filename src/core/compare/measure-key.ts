import { sliceSpan, type Span } from '../text/span';
import type { Figure } from '../figures/figure';
import { dimensionOf } from './dimension';
import { durationMeasure } from './duration-measure';
import type { FigureRole } from './entry';
import { findUnit } from './units';
import { currencyNouns, measureSynonyms, measuresInContext, transparentHeads } from './vocabulary';
import { singular, wordsOf } from './words';

const keyOfSynonym: ReadonlyMap<string, string> = new Map(
  measureSynonyms.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);

/** The synonym table's key for a noun, else the noun itself. */
export function canonicalHead(noun: string): string {
  const word = singular(noun);
  return keyOfSynonym.get(word) ?? word;
}

/** "Volume of trade", "trade volume": the noun that a transparent head carries. */
function carriedNoun(counted: string, head: string): string | null {
  const after = new RegExp(`\\b${head}s?\\s+(?:of|in)\\s+(.+)`, 'i').exec(counted)?.[1];
  if (after === undefined) return knownNoun(counted);
  const phrase = after.split(/\b(?:of|in|between|with|from|to|for)\b/i)[0] ?? '';
  return knownNoun(phrase) ?? wordsOf(phrase).at(-1) ?? null;
}

function knownNoun(phrase: string): string | null {
  const nouns = wordsOf(phrase).filter((word) => keyOfSynonym.has(singular(word)));
  return nouns.at(-1) ?? null;
}

/** Words of the sentence before the figure, the nearest known measure last. */
function nounBefore(text: string, figure: Figure, sentence: Span): string | null {
  return knownNoun(text.slice(sentence.start, figure.start));
}

function isBareUnit(head: string): boolean {
  return findUnit(head) !== null || transparentHeads.has(head) || currencyNouns.has(head);
}

/** The known measure before the first preposition: "investment in our economy" is investment. */
function leadingNoun(counted: string, head: string): string | null {
  const lead = counted.split(/\s(?:in|from|with|between|to|for|by)\s/)[0] ?? '';
  return wordsOf(lead).some((word) => singular(word) === head) ? null : knownNoun(lead);
}

function keyInContext(text: string, figure: Figure, sentence: Span, head: string): string | null {
  const before = text.slice(sentence.start, figure.start);
  const after = text.slice(figure.end, sentence.end);
  const found = measuresInContext.find(
    (each) => each.head === head && (each.before?.test(before) ?? each.after?.test(after) ?? false),
  );
  return found?.key ?? null;
}

function headOf(text: string, figure: Figure, sentence: Span): string | null {
  const { head, counted } = figure;
  const better =
    head === null ? null : (keyInContext(text, figure, sentence, head) ?? leadingNoun(counted ?? '', head));
  if (better !== null) return better;
  if (head !== null && !isBareUnit(head)) return head;
  const carried = head === null || counted === null ? null : carriedNoun(counted, head);
  return carried ?? nounBefore(text, figure, sentence) ?? head;
}

/** The key that figures of one measure share; null where nothing says what is measured ("in the past five years" measures nothing). */
export function measureKey(text: string, figure: Figure, sentence: Span, role: FigureRole): string | null {
  if (dimensionOf(figure) === 'duration') {
    const before = text.slice(sentence.start, figure.start);
    const duration = durationMeasure(before, text.slice(figure.end, sentence.end));
    return duration?.key ?? null;
  }
  const head = headOf(text, figure, sentence);
  if (head === null) return null;
  return role === 'share' ? `share of ${canonicalHead(head)}` : canonicalHead(head);
}

const topicReach = 60;

/** What a figure is said of: tokens of its phrase and of the "of ..." that follows it. */
export function topicWords(text: string, figure: Figure, sentence: Span): string {
  const end = Math.min(sentence.end, figure.end + topicReach);
  const after = sliceSpan(text, { start: figure.end, end });
  const follows = /^\s+(?:of|since|to|in|from)\b/.test(after) ? (after.split(/[,:;.]/)[0] ?? '') : '';
  return `${figure.counted ?? ''} ${figure.scope ?? ''} ${follows}`;
}
