import type { Span } from '../text/span';
import {
  abbreviationsBeforeNumbers,
  otherAbbreviations,
  sentenceOpeners,
  titlesBeforeNames,
} from './abbreviations';

/** End marks with the closing quotes and brackets after them, standing before white space. */
const endMark = /[.?!…]+["'’”“»)\]]*(?=\s)/g;

/** Longest abbreviation looked back for; a bound that keeps the splitter linear. */
const longestAbbreviation = 16;

/**
 * Sentences of a stretch of text, in order, without the white space between them. Nothing but white space is lost.
 * The stretch is one paragraph: line breaks that end sentences are the caller's affair.
 */
export function splitSentences(text: string, block: Span): readonly Span[] {
  const words = text.slice(block.start, block.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const mark of words.matchAll(endMark)) {
    const end = mark.index + mark[0].length;
    if (!endsSentence(words, start, mark.index, mark[0], end)) continue;
    pushTrimmed(sentences, words, start, end, block.start);
    start = end;
  }
  pushTrimmed(sentences, words, start, words.length, block.start);
  return sentences;
}

function endsSentence(words: string, start: number, markAt: number, mark: string, end: number): boolean {
  const next = nextWord(words, end);
  if (next === '') return true;
  if (/^\p{Ll}/u.test(next)) return false;
  return mark.startsWith('.') && !mark.startsWith('..') ? fullStopEnds(words, start, markAt, next) : true;
}

/** A full stop is the hard case: it also ends abbreviations, initials and list numbers. */
function fullStopEnds(words: string, start: number, markAt: number, next: string): boolean {
  const before = wordBefore(words, start, markAt);
  const key = before.toLowerCase();
  if (titlesBeforeNames.has(key)) return false;
  if (abbreviationsBeforeNumbers.has(key) && /^\d/.test(next)) return false;
  if (
    /^\d{1,3}$/.test(before) &&
    markAt - start < longestAbbreviation &&
    words.slice(start, markAt).trim() === before
  )
    return false;
  return opensSentence(next) || !mayGoOn(before, key);
}

/** Abbreviations and initials, after which a capital may be part of a name ("U.S. Government", "Jonas E. Smith"). */
function mayGoOn(before: string, key: string): boolean {
  return (
    otherAbbreviations.has(key) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(before) ||
    /^\p{Lu}$/u.test(before) ||
    key === 'ph.d'
  );
}

function opensSentence(next: string): boolean {
  return sentenceOpeners.has(next.toLowerCase().replace(/['’].*$/, ''));
}

function nextWord(words: string, at: number): string {
  const window = words.slice(at, at + 64).trimStart();
  return (
    (window === '' ? words.slice(at).trimStart().slice(0, 64) : window).match(
      /^["'“”‘’«([]*([^\s,.;:!?)\]]+)/,
    )?.[1] ?? ''
  );
}

function wordBefore(words: string, start: number, markAt: number): string {
  const window = words.slice(Math.max(start, markAt - longestAbbreviation), markAt);
  return window.match(/[^\s("“‘«[,;:–—-]*$/)?.[0] ?? '';
}

function pushTrimmed(into: Span[], words: string, start: number, end: number, offset: number): void {
  const piece = words.slice(start, end);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const lead = piece.length - piece.trimStart().length;
  into.push({ start: offset + start + lead, end: offset + start + lead + trimmed.length });
}
