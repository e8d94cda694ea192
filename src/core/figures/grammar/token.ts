import type { Span } from '../../text/span';

/** A word, a number in digits, or a single mark; offsets point into the canonical text. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** True where white space stands before it. */
  readonly spaced: boolean;
}

export type Tokens = readonly Token[];

const groupedComma = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?`;
const groupedPoint = String.raw`\d{1,3}(?:\.\d{3}){2,}(?![\d.])`;
const groupedSpace = String.raw`\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)(?:\.\d+)?`;
/** A plain blank separates groups only where the groups are round, else "in 15 200 came" would be one number. */
const groupedBlank = String.raw`\d{1,3}(?: \d{3})* 000(?!\d)`;
const groupedApostrophe = String.raw`\d{1,3}(?:['’]\d{3})+(?!\d)`;
const plainDigits = String.raw`\d+(?:\.\d+)*|(?<![\p{L}\d])\.\d+`;
const isoDate = String.raw`\d{4}-\d{2}-\d{2}(?!\d)`;
const abbreviation = String.raw`(?:\p{L}\.){2,}`;
const word = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s\b)\p{L}+)*`;
const possessive = String.raw`['’]s(?!\p{L})`;

const tokenPattern = new RegExp(
  `(${[isoDate, groupedComma, groupedPoint, groupedSpace, groupedBlank, groupedApostrophe, plainDigits].join('|')})` +
    `|(${abbreviation}|${word})|(${possessive}|[^\\s])`,
  'gu',
);

/** Cuts a span of the text into tokens, in one pass; white space is dropped and remembered on the next token. */
export function tokenise(text: string, span: Span): Tokens {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.slice(span.start, span.end).matchAll(tokenPattern)) {
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark';
    const start = span.start + match.index;
    tokens.push({
      kind,
      text: match[0],
      lower: match[0].toLowerCase(),
      start,
      end: start + match[0].length,
      spaced: match.index > end,
    });
    end = match.index + match[0].length;
  }
  return tokens;
}

/** The lower-case text of a token; empty beyond either end, so that grammars need no bounds checks. */
export function lowerAt(tokens: Tokens, at: number): string {
  return tokens[at]?.lower ?? '';
}

/** True for a dash of any length. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑‒–—−]$/.test(token.text);
}

/** True for a hyphen that ties two words ("thirty-five"). */
export function isTyingHyphen(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && /^[-‐‑–]$/.test(token.text) && !token.spaced && tokens[at + 1]?.spaced === false
  );
}

/** True where the word starts with a capital. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** The text from one token to another (`to` exclusive), as it stands. */
export function textBetween(text: string, tokens: Tokens, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}
