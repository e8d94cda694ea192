import { isDigitAt, isLowerAt, isUpperAt, skipSpace } from '../../text/letters';
import { isKindAt, markKind } from './mark-class';

/** What comes behind an end mark. */
export interface Following {
  /** The first unit that is not white space; the stretch's end where there is none. */
  readonly at: number;
  /** The first unit behind opening quotes, brackets and dashes. */
  readonly wordAt: number;
  readonly shape: 'nothing' | 'lower' | 'upper' | 'digit' | 'other';
}

/** More opening marks than this before a word are decoration. */
const mostOpeners = 8;
/** "approx. $5 bn": an amount begins with its sign. */
const currencySigns = '$€£¥₽₹';

/** Looks at the next word; never beyond `end`. */
export function readFollowing(text: string, from: number, end: number): Following {
  const at = skipSpace(text, from, end);
  const wordAt = skipOpeners(text, at, end);
  return { at, wordAt, shape: wordAt >= end ? 'nothing' : shapeAt(text, wordAt) };
}

function skipOpeners(text: string, at: number, end: number): number {
  let next = at;
  for (let count = 0; count < mostOpeners && next < end; count += 1) {
    if (!isKindAt(text, next, markKind.opener)) break;
    next = skipSpace(text, next + 1, end);
  }
  return next;
}

function shapeAt(text: string, at: number): Following['shape'] {
  if (isUpperAt(text, at)) return 'upper';
  if (isDigitAt(text, at) || (currencySigns.includes(text.charAt(at)) && isDigitAt(text, at + 1)))
    return 'digit';
  if (!isLowerAt(text, at)) return 'other';
  return isUpperAt(text, at + 1) ? 'upper' : 'lower';
}

/** Longer words are neither openers nor abbreviations; a bound that keeps look-ups short. */
const longestWord = 24;
const wordEnd = /[\s,;:!?)\]}"“”«»…—–/]/;

/** The word at an offset in lower case, with straight apostrophes and without the marks behind it. */
export function wordAt(text: string, at: number, end: number): string {
  const window = text.slice(at, Math.min(at + longestWord, end));
  const cut = window.search(wordEnd);
  return (cut < 0 ? window : window.slice(0, cut))
    .replace(/[.'’]+$/, '')
    .replaceAll('’', "'")
    .toLowerCase();
}

/** Units that no word holds; one entry for every UTF-16 unit below the general punctuation's end. */
const wordBreaks = breaksTable();

function breaksTable(): Uint8Array {
  const table = new Uint8Array(0x2100);
  for (const unit of ' \t\n\v\f\r\u00a0\u2003\u2002\u2009("“”‘«»[{,;:!?—–/*_-') table[unit.charCodeAt(0)] = 1;
  return table;
}

/** The word that ends at `end`, as written, with the full stops inside it ("U.S"); never from before `start`. */
export function wordBefore(text: string, start: number, end: number): string {
  const first = Math.max(start, end - longestWord);
  let at = end;
  while (at > first && wordBreaks[text.charCodeAt(at - 1)] !== 1) at -= 1;
  return text.slice(at, end);
}
