import { smallNumbers, tens } from '../tables/number-words';
import { isCapitalised, lowerAt, tokenAt, type Token, type Tokens } from './token';

/** How many tokens from here are a name whose number is part of its words ("Group of 77", "Big Four", "10 Downing Street", "14th Amendment"); 0 where none. */
export function wordedNameLength(tokens: Tokens, from: number): number {
  const token = tokens[from];
  if (token === undefined || token.kind === 'mark') return 0;
  if (token.kind === 'number')
    return (
      streetLength(tokens, from) ||
      ordinalNameLength(tokens, from) ||
      aircraftLength(tokens, from) ||
      citationLength(tokens, from)
    );
  if (!isCapitalised(token)) return 0;
  if (isCapitalNumber(token) && isGroupBefore(tokens, from)) return 1;
  return groupLength(tokens, from) || streetLength(tokens, from) || capitalNumberLength(tokens, from);
}

const groups: ReadonlyMap<string, string> = new Map([
  ...['group', 'gang', 'committee', 'club'].map((group) => [group, 'of'] as const),
  ['fit', 'for'],
]);

/** "Gang of | Four": in words the number is met first. */
function isGroupBefore(tokens: Tokens, number: number): boolean {
  const joint = groups.get(lowerAt(tokens, number - 2));
  return joint !== undefined && joint === lowerAt(tokens, number - 1) && isCapitalised(tokens[number - 2]);
}

/** "Group of 77", "Gang of Four", "Fit for 55". */
function groupLength(tokens: Tokens, from: number): number {
  const joint = groups.get(lowerAt(tokens, from));
  if (joint === undefined || lowerAt(tokens, from + 1) !== joint) return 0;
  const number = tokens[from + 2];
  return number?.kind === 'number' || isCapitalNumber(number) ? 3 : 0;
}

/** "the Big Four", "the Five Eyes", "World War Two": a number word with a capital, beside another, inside a sentence. */
function capitalNumberLength(tokens: Tokens, from: number): number {
  const before = tokenAt(tokens, from - 1);
  if (before === undefined || (before.kind === 'mark' && !/^(?:['’]s|[“"‘])$/u.test(before.text))) return 0;
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

/** "737 MAX", "787 Dreamliner". */
function aircraftLength(tokens: Tokens, from: number): number {
  const model = /^7[0-8]7$/.test(tokens[from]?.text ?? '');
  return model && /^(?:max|dreamliner|jumbo)$/.test(lowerAt(tokens, from + 1)) ? 2 : 0;
}

/** Where laws and judgments are printed. */
const reporters: ReadonlySet<string> = new Set(['u.s.', 'u.s.c.', 'usc', 'cfr', 'c.f.r.', 'stat', 'ilm']);

/** "18 USC 1001", "410 U.S. 113": volume and place of a law or a judgment. */
function citationLength(tokens: Tokens, from: number): number {
  const place = tokens[from + 2];
  return reporters.has(lowerAt(tokens, from + 1)) && place?.kind === 'number' ? 3 : 0;
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
