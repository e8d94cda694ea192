import { smallNumbers, tens } from '../tables/number-words';
import { isCapitalised, lowerAt, tokenAt, type Token, type Tokens } from './token';

/** How many tokens from here are a name whose number is part of its words ("Group of 77", "Big Four", "10 Downing Street", "14th Amendment"); 0 where none. */
export function wordedNameLength(tokens: Tokens, from: number): number {
  const token = tokens[from];
  if (token === undefined || token.kind === 'mark') return 0;
  if (token.kind === 'number') return streetLength(tokens, from) || ordinalNameLength(tokens, from);
  if (!isCapitalised(token)) return 0;
  return groupLength(tokens, from) || streetLength(tokens, from) || capitalNumberLength(tokens, from);
}

const groups: ReadonlySet<string> = new Set(['group', 'gang', 'committee', 'club']);

/** "Group of 77", "Gang of Four". */
function groupLength(tokens: Tokens, from: number): number {
  if (!groups.has(lowerAt(tokens, from)) || lowerAt(tokens, from + 1) !== 'of') return 0;
  const number = tokens[from + 2];
  return number?.kind === 'number' || isCapitalNumber(number) ? 3 : 0;
}

/** "the Big Four", "the Five Eyes", "World War Two": a number word with a capital, beside another, inside a sentence. */
function capitalNumberLength(tokens: Tokens, from: number): number {
  if (from === 0 || tokenAt(tokens, from - 1)?.kind === 'mark') return 0;
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (!isInsideWord(first) || !isInsideWord(second)) return 0;
  return isCapitalNumber(first) || isCapitalNumber(second) ? 2 : 0;
}

/** A word with a capital and small letters behind it; words all in capitals are only loud. */
function isInsideWord(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token) && token.text.slice(1) === token.lower.slice(1);
}

function isCapitalNumber(token: Token | undefined): boolean {
  return isInsideWord(token) && (smallNumbers.has(token?.lower ?? '') || tens.has(token?.lower ?? ''));
}

const streets: ReadonlySet<string> = new Set(
  'street avenue road square lane boulevard drive terrace'.split(' '),
);

/** How many words a street or a unit of an army may have in its name. */
const longestProperName = 3;

/** "10 Downing Street", "1600 Pennsylvania Avenue". */
function streetLength(tokens: Tokens, from: number): number {
  const token = tokens[from];
  const house = /^\d{1,5}$/.test(token?.text ?? '') || smallNumbers.has(token?.lower ?? '');
  return house ? properNameLength(tokens, from, 1, streets) : 0;
}

/** What a number in order only tells apart from its like: units of armies, amendments, parliaments. */
const numberedBodies: ReadonlySet<string> = new Set(
  'amendment infantry airborne division brigade regiment battalion fleet army corps cavalry armored armoured mechanized parallel arrondissement'.split(
    ' ',
  ),
);

/** "the 14th Amendment", "the 1st Infantry Division", "the 118th Congress". */
function ordinalNameLength(tokens: Tokens, from: number): number {
  const suffix = tokens[from + 1];
  if (suffix === undefined || suffix.spaced || !/^(?:st|nd|rd|th)$/.test(suffix.lower)) return 0;
  return properNameLength(tokens, from, 2, numberedBodies);
}

/** The length of a number and the capitalised words behind it up to one of the nouns; 0 where none follows. */
function properNameLength(tokens: Tokens, from: number, skip: number, nouns: ReadonlySet<string>): number {
  for (let step = skip; step < skip + longestProperName; step += 1) {
    if (!isCapitalised(tokens[from + step])) return 0;
    if (nouns.has(lowerAt(tokens, from + step))) return step + 1;
  }
  return 0;
}
