import { isSpaceAt } from '../../text/letters';
import type { Span } from '../../text/span';
import { figureWords, mayOpenFigure, tokenFrom, type FigureWord } from './figure-words';
import { endOf, scanToken, type Token, type Tokens } from './token';

/** A stretch of text cut into tokens, with the places where they stand. */
export interface Wording {
  readonly text: string;
  readonly tokens: Tokens;
  /** Where each token starts in the text. */
  readonly starts: readonly number[];
}

/** Where the words of a stretch are read to, and where they start. */
const words: FigureWord[] = [];
const wordStarts: number[] = [];

/** The wording of a stretch of text. Words that come again share their tokens; only what runs on is cut where it stands. */
export function wordingOf(text: string, span: Span): Wording {
  return cutWords(text, span, figureWords.read(text, span.start, span.end, words, wordStarts));
}

/** The same, or null where no word of the stretch may open a figure: so it is with most sentences of a speech. */
export function wordingWithFigures(text: string, span: Span): Wording | null {
  const count = figureWords.read(text, span.start, span.end, words, wordStarts);
  return mayOpenFigure(words, count) ? cutWords(text, span, count) : null;
}

function cutWords(text: string, span: Span, count: number): Wording {
  const wording = { text, tokens: [], starts: [] };
  let end = span.start;
  for (let at = 0; at < count; at += 1) {
    const [word, start = 0] = [words[at], wordStarts[at]];
    if (word === undefined || start < end) continue;
    end = dependsOnPlace(text, start, word)
      ? addInPlace(wording, start, span)
      : addShared(wording, start, word.tokens);
  }
  dropFirstBlank(wording, span);
  return wording;
}

/** True of a word that may run on, and of a number behind more than one blank. */
function dependsOnPlace(text: string, start: number, { runsOn, tokens }: FigureWord): boolean {
  return runsOn || (tokens[0]?.kind === 'number' && isSpaceAt(text, start - 2));
}

/** A wording in the making. */
interface Draft {
  readonly text: string;
  readonly tokens: Token[];
  readonly starts: number[];
}

function addShared({ tokens, starts }: Draft, start: number, shared: Tokens): number {
  let next = start;
  for (const token of shared) {
    tokens.push(token);
    starts.push(next);
    next += token.text.length;
  }
  return next;
}

/** Cuts from a word on to the next blank, which may lie behind further words. */
function addInPlace({ text, tokens, starts }: Draft, start: number, span: Span): number {
  let next = start;
  while (next < span.end && !isSpaceAt(text, next)) {
    const spaced = next === start && start > span.start;
    const placed = scanToken(text, next, span, text.charCodeAt(next), spaced);
    tokens.push(tokenFrom(placed));
    starts.push(next);
    next = endOf(text, placed, span.end);
  }
  return next;
}

/** No blank stands before the first token where the stretch begins with it. */
function dropFirstBlank({ tokens, starts }: Draft, { start }: Span): void {
  const [first] = tokens;
  if (first !== undefined && starts[0] === start) tokens[0] = { ...first, spaced: false };
}

/** What the tokens from one to another cover (`to` exclusive); null where one of the two lies outside. */
export function spanBetween({ tokens, starts }: Wording, from: number, to: number): Span | null {
  const [start, last, lastStart] = [starts[from], tokens[to - 1], starts[to - 1]];
  if (start === undefined || last === undefined || lastStart === undefined) return null;
  return { start, end: lastStart + last.text.length };
}

/** The text from one token to another (`to` exclusive), as it stands. */
export function wordsBetween(wording: Wording, from: number, to: number): string {
  const span = spanBetween(wording, from, to);
  return span === null ? '' : wording.text.slice(span.start, span.end);
}
