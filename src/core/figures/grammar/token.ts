import { isSpace, isSpaceAt } from '../../text/letters';
import { isDigit, isLetter, isWordUnit, unitsAt } from './characters';
import { scanNumber } from './scan-number';
import { brokenWordEnd, lineBreakEnd, scanWord } from './scan-word';
import type { Span } from '../../text/span';

/** A word, a number in digits, or a single mark. It does not say where it stands, so that a word that comes again is the same token. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** True where white space stands before it. */
  readonly spaced: boolean;
  /** True where more than one blank stands before it; told of numbers alone. */
  readonly apart: boolean;
  /** What it may open, as the bits of `openers.ts`. */
  readonly opens: number;
}

export type Tokens = readonly Token[];

/** What stands at one place of the text, before anything is known of it. */
export type PlacedToken = Span & Omit<Token, 'opens'>;

/** Cuts a span of the text into tokens, in one pass; white space is dropped and remembered on the next token. */
export function tokenise(text: string, span: Span): readonly PlacedToken[] {
  const tokens: PlacedToken[] = [];
  let at = span.start;
  let spaced = false;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      at += 1;
      continue;
    }
    const token = scanToken(text, at, span, code, spaced);
    tokens.push(token);
    at = endOf(text, token, span.end);
    spaced = false;
  }
  return tokens;
}

/** Where the next token may start: "twenty-" and "five" on the next line are tied as on one, for white space behind such a hyphen is none. */
export function endOf(text: string, { kind, spaced, start, end }: PlacedToken, limit: number): number {
  return kind === 'mark' && !spaced ? Math.max(end, lineBreakEnd(text, start, limit)) : end;
}

/** The token that starts at an offset where no white space stands. */
export function scanToken(text: string, at: number, span: Span, code: number, spaced: boolean): PlacedToken {
  if (opensNumber(text, at, span, code))
    return tokenOf('number', text, at, scanNumber(text, at, span.end), spaced);
  if (isLetter(text, at, code)) return wordAt(text, at, span.end, spaced);
  return tokenOf('mark', text, at, Math.min(span.end, markEnd(text, at, span.end, code)), spaced);
}

/** A word; one of figures also where the end of a line breaks it, as if it were in one. */
function wordAt(text: string, at: number, limit: number, spaced: boolean): PlacedToken {
  const end = scanWord(text, at, limit);
  const whole = brokenWordEnd(text, at, end, limit);
  if (whole === end) return tokenOf('word', text, at, end, spaced);
  const token = tokenOf('word', text, at, whole, spaced);
  return { ...token, lower: token.lower.replace(/.\n */u, '') };
}

/** A digit, or the point of ".5" where no word or number ends before it. */
function opensNumber(text: string, at: number, span: Span, code: number): boolean {
  if (isDigit(code)) return true;
  if (code !== 0x2e || at + 1 >= span.end || !isDigit(text.charCodeAt(at + 1))) return false;
  return at === span.start || !isWordUnit(text, at - 1, text.charCodeAt(at - 1));
}

/** A possessive is one mark; a pair of surrogates is one as well. */
function markEnd(text: string, at: number, end: number, code: number): number {
  const isApostrophe = code === 0x27 || code === 0x2019;
  if (isApostrophe && text.charAt(at + 1) === 's' && at + 1 < end)
    return at + 2 < end && isLetter(text, at + 2, text.charCodeAt(at + 2)) ? at + 1 : at + 2;
  return at + unitsAt(code);
}

function tokenOf(
  kind: Token['kind'],
  text: string,
  start: number,
  end: number,
  spaced: boolean,
): PlacedToken {
  const words = text.slice(start, end);
  const lower = kind === 'word' ? words.toLowerCase() : words;
  const apart = kind === 'number' && spaced && isSpaceAt(text, start - 2);
  return { kind, text: words, lower, start, end, spaced, apart };
}

/** The token at a place; undefined beyond either end. To ask a list for what stands before its head is slow, so it is not asked. */
export function tokenAt(tokens: Tokens, at: number): Token | undefined {
  return at < 0 ? undefined : tokens[at];
}

/** The lower-case text of a token; empty beyond either end, so that grammars need no bounds checks. */
export function lowerAt(tokens: Tokens, at: number): string {
  return tokenAt(tokens, at)?.lower ?? '';
}

const dashes: ReadonlySet<string> = new Set('-‐‑‒–—−');
const tyingHyphens: ReadonlySet<string> = new Set('-‐‑–');

/** True for a dash of any length. */
export function isDash(token: Token | undefined): boolean {
  return token?.kind === 'mark' && dashes.has(token.text);
}

/** True for a hyphen that ties two words ("thirty-five"). */
export function isTyingHyphen(tokens: Tokens, at: number): boolean {
  const token = tokenAt(tokens, at);
  return (
    token?.kind === 'mark' &&
    !token.spaced &&
    tyingHyphens.has(token.text) &&
    tokens[at + 1]?.spaced === false
  );
}

/** True where the word starts with a capital. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.charCodeAt(0) !== token.lower.charCodeAt(0);
}
