import { isSpaceAt, isUpperAt, skipSpace, trimEnd } from '../../text/letters';
import type { Span } from '../../text/span';
import { bracketGuard, type BracketGuard } from './bracket-guard';
import { readEndMark, type EndMark } from './end-mark';
import { readFollowing, wordAt } from './following';
import { fullStopEnds } from './full-stop';
import { joinsSentences } from './joined';
import { nextItem, readListMarker, type ListMarker } from './list-marker';
import { markClass, markClassAt } from './mark-class';

/** Where the reading of one stretch stands. */
interface Reading {
  readonly text: string;
  readonly end: number;
  readonly guard: BracketGuard;
  readonly from: number;
  /** The stretch has no capital: small letters open sentences too. Null until it is asked for. */
  caseless: boolean | null;
  readonly sentences: Span[];
  /** Where the sentence that is being read begins. */
  start: number;
  /** The list whose items are being read. */
  list: ListMarker | null;
}

const capital = /\p{Lu}/u;

/**
 * Sentences of a stretch of text, in order, without the white space between them. Nothing but white space is lost.
 * The stretch is one paragraph: line breaks that end sentences are the caller's affair. Time grows with the length alone.
 */
export function splitSentences(text: string, block: Span): readonly Span[] {
  const reading: Reading = {
    text,
    end: block.end,
    guard: bracketGuard(text, block.end),
    from: block.start,
    caseless: null,
    sentences: [],
    start: skipSpace(text, block.start, block.end),
    list: null,
  };
  let at = beginItem(reading, true);
  while (at < block.end) {
    const found = markClassAt(text, at);
    at = found === markClass.none ? at + 1 : readMark(reading, at, found);
  }
  closeSentence(reading, block.end);
  return reading.sentences;
}

/** Deals with what stands at `at` and gives the offset to go on from. */
function readMark(reading: Reading, at: number, found: number): number {
  const { text, end } = reading;
  if (found === markClass.bullet) return beginBullet(reading, at);
  const item = reading.list === null ? null : nextItem(text, reading.list, reading.start, at, end);
  if (item !== null) return beginAt(reading, item.at);
  if (found === markClass.close) return at + 1;
  if (found === markClass.open) {
    if (at > reading.start) reading.guard.open(at);
    return at + 1;
  }
  return readEnd(reading, readEndMark(text, at, end));
}

function readEnd(reading: Reading, mark: EndMark): number {
  const { end } = reading;
  if (mark.end >= end || mark.start === reading.start || reading.guard.covers(mark.end)) return mark.end;
  const early = endsBeforeDots(reading, mark);
  if (early !== null) return beginAt(reading, early);
  return endsSentence(reading, mark) ? beginAt(reading, mark.end) : mark.end;
}

/** "compounds. . . . The": the first full stop ends the sentence where a capital comes behind the dots. */
function endsBeforeDots({ text, end }: Reading, mark: EndMark): number | null {
  if (mark.kind !== 'dots' || mark.apart || !isSpaceAt(text, mark.start + 1)) return null;
  const dots = (mark.end - mark.start + 1) / 2;
  return dots === 4 && readFollowing(text, mark.end, end).shape === 'upper' ? mark.start + 1 : null;
}

function endsSentence(reading: Reading, mark: EndMark): boolean {
  const { text, end, start } = reading;
  if (mark.kind === 'wide') return true;
  if (!isSpaceAt(text, mark.end)) return joinedEnd(reading, mark);
  const following = readFollowing(text, mark.end, end);
  if (following.shape === 'nothing') return false;
  if (following.shape === 'lower' && !isCaseless(reading)) return false;
  if (mark.kind === 'stop') return fullStopEnds(text, start, mark.start, end, following);
  return mark.kind === 'call' || dotsEnd(text, mark, following.wordAt, end);
}

function isCaseless(reading: Reading): boolean {
  const { text, from, end } = reading;
  reading.caseless ??= !capital.test(text.slice(from, end));
  return reading.caseless;
}

function joinedEnd({ text, end, start }: Reading, mark: EndMark): boolean {
  if (mark.kind === 'dots') return false;
  return (
    joinsSentences(text, start, mark.start, mark.end, end) &&
    (mark.kind === 'call' || fullStopEnds(text, start, mark.start, end, readFollowing(text, mark.end, end)))
  );
}

/** Dots in brackets stand for words left out, three dots set apart are a pause; behind them "I" goes on with the same sentence, as restarts do in speech. */
function dotsEnd(text: string, mark: EndMark, next: number, end: number): boolean {
  if (/[([]/.test(text.charAt(mark.start - 1))) return false;
  const spaced = mark.apart && mark.end - mark.start <= 5;
  return !spaced || (isUpperAt(text, next) && !/^i(?:'|$)/.test(wordAt(text, next, end)));
}

function beginBullet(reading: Reading, at: number): number {
  const { text, start } = reading;
  const apart = at > start && (isSpaceAt(text, at - 1) || isSpaceAt(text, at + 1));
  return apart ? beginAt(reading, at) : at + 1;
}

/** Ends the sentence at `at` and begins the next one behind the white space. */
function beginAt(reading: Reading, at: number): number {
  closeSentence(reading, at);
  reading.start = skipSpace(reading.text, at, reading.end);
  return beginItem(reading, false);
}

/** Steps over a bullet and a list's marker at a sentence's head; a number in the middle counts only in its list's order. */
function beginItem(reading: Reading, first: boolean): number {
  const { text, end, start, list } = reading;
  const bulleted = markClassAt(text, start) === markClass.bullet && start < end;
  const at = bulleted ? skipSpace(text, start + 1, end) : start;
  const item = readListMarker(text, at, end);
  if (item === null) return at;
  const goesOn = list !== null && item.form === list.form && item.value === list.value + 1;
  if (!first && !bulleted && !goesOn && item.value !== 1) return at;
  reading.list = item;
  return item.end;
}

function closeSentence(reading: Reading, at: number): void {
  const { text, start, sentences } = reading;
  const end = trimEnd(text, start, at);
  if (end > start) sentences.push({ start, end });
}
