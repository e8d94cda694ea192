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
  let cut = span.start;
  for (let at = 0; at < count; at += 1) {
    const word = words[at];
    const start = wordStarts[at] ?? 0;
    if (word === undefined || start < cut) continue;
    if (dependsOnPlace(text, start, word)) cut = addInPlace(wording, start, span);
    else addShared(wording, start, word.tokens);
  }
  dropFirstBlank(wording, span);
  return wording;
}

/** True of a word that may run on, and of a number behind more than one blank. */
function dependsOnPlace(text: string, start: number, { runsOn, startsWithNumber }: FigureWord): boolean {
  return runsOn || (startsWithNumber && isSpaceAt(text, start - 2));
}

/** A wording in the making. */
interface Draft {
  readonly text: string;
  readonly tokens: Token[];
  readonly starts: number[];
}

function addShared({ tokens, starts }: Draft, start: number, shared: Tokens): void {
  let next = start;
  for (let at = 0; at < shared.length; at += 1) {
    const token = shared[at];
    if (token === undefined) continue;
    tokens.push(token);
    starts.push(next);
    if (shared.length > 1) next += token.text.length;
  }
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
