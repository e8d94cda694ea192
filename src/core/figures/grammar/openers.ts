import { currencyNames, currencySigns } from '../tables/currencies';
import { months } from '../tables/months';
import {
  fractionWords,
  ordinalScales,
  ordinalWords,
  scaleWords,
  smallNumbers,
  tens,
} from '../tables/number-words';
import { timeUnits } from '../tables/units';
import { fixedDayOpeners } from './fixed-day';
import { isDottedRupee } from './currency';
import { decadeWords } from './decade';
import { shortParts } from './part-of-year';
import { multiplierOpeners } from './multiplier';

import { hasSign } from './number';
import { readVulgar } from './number-parts';
import { relativeOpeners } from './relative-date';
import { seasonNames } from './season';
import { isDash, lowerAt, type Token, type Tokens } from './token';
import { vagueOpeners } from './vague';

/** What a word may open, as bits of one number, so that a text costs one look-up for each of its words. */
export const opens = { nothing: 0, anything: 1, pair: 2, smallNumber: 4, number: 8 } as const;

/** The second word of an opening that any word may follow. */
export const anyWord = '*';

const numberWords: readonly string[] = [
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...ordinalWords.keys(),
  ...ordinalScales.keys(),
  'half',
  'quarter',
  'hundred',
  'minus',
  'negative',
];

/** Words that may open a figure whatever follows them, but for the number words. */
const otherWords: readonly string[] = [
  ...months.keys(),
  ...multiplierOpeners,
  ...seasonNames,
  ...shortParts.keys(),
  ...decadeWords.keys(),
  ...fiscalYears(),
  'http',
  'https',
  'www',
];

/** "FY", "FY23", "FY2023": every fiscal year that is written in one word. */
function fiscalYears(): readonly string[] {
  const short = Array.from({ length: 100 }, (_, year) => `fy${String(year).padStart(2, '0')}`);
  return [
    'fy',
    'fiscal',
    ...short,
    ...['fy19', 'fy20'].flatMap((century) => short.map((year) => `${century}${year.slice(2)}`)),
  ];
}

const afterArticle: readonly string[] = [
  ...scaleWords.keys(),
  ...fractionWords.keys(),
  ...timeUnits.keys(),
  ...ordinalWords.keys(),
  ...ordinalScales.keys(),
  ...tens.keys(),
  'hundred',
  'couple',
  'dozen',
  'percentage',
  'full',
  'whole',
  'single',
];

/** Words that open a figure only before certain others: articles, and the first words of phrases. */
const before: ReadonlyMap<string, ReadonlySet<string>> = pairs();
const bits: ReadonlyMap<string, number> = bitsOfWords();

function pairs(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (first: string, second: string): void => {
    const known = found.get(first);
    if (known === undefined) found.set(first, new Set([second]));
    else known.add(second);
  };
  for (const article of ['a', 'an', 'the']) for (const word of afterArticle) add(article, word);
  for (const [first, second] of [...relativeOpeners, ...fixedDayOpeners, ...vagueOpeners]) add(first, second);
  for (const word of smallNumbers.keys()) for (const opener of ['last', 'point']) add(opener, word);
  add('financial', 'year');
  for (const joint of ['and', 'to', 'through', 'until', 'till']) add('now', joint);
  return found;
}

function bitsOfWords(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (word: string, bit: number): unknown =>
    found.set(word, (found.get(word) ?? opens.nothing) | bit);
  for (const word of numberWords) add(word, opens.anything | opens.number);
  for (const word of otherWords) add(word, opens.anything);
  for (const word of smallNumbers.keys()) add(word, opens.smallNumber);
  for (const word of ['a', 'an', 'the', 'point']) add(word, opens.number);
  for (const [first, seconds] of before) add(first, seconds.has(anyWord) ? opens.anything : opens.pair);
  return found;
}

/** The bits of a word; nothing for marks and numbers. */
export function openingBits({ kind, lower }: Pick<Token, 'kind' | 'lower'>): number {
  return kind === 'word' ? (bits.get(lower) ?? opens.nothing) : opens.nothing;
}

/** The words before which a word opens a figure that it does not open elsewhere. */
export function followersOf(token: Token | undefined): ReadonlySet<string> | undefined {
  return token?.kind === 'word' ? before.get(token.lower) : undefined;
}

/** A cheap look before the grammars are tried: most words of a speech open no figure. */
export function mayOpen(tokens: Tokens, at: number, token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') return markOpens(tokens, at, token);
  if ((token.opens & opens.anything) !== 0) return true;
  if ((token.opens & opens.pair) !== 0 && before.get(token.lower)?.has(lowerAt(tokens, at + 1)) === true)
    return true;
  return moneyOpens(tokens, at, token);
}

function markOpens(tokens: Tokens, at: number, token: Token): boolean {
  if (currencySigns.has(token.text)) return true;
  if (isDash(token))
    return (
      hasSign(tokens, at) ||
      (tokens[at + 1]?.spaced === false && currencySigns.has(tokens[at + 1]?.text ?? ''))
    );
  return token.text > '~' && readVulgar(tokens, at) !== null;
}

/** "US$", "USD 5", "dollar 5 million". */
function moneyOpens(tokens: Tokens, at: number, token: Token): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind === 'word') return false;
  if (/^[$¢₵]$/.test(next.text) || isDottedRupee(tokens, at)) return true;
  return (
    next.kind === 'number' && (isCapital(token) || currencyNames.has(token.lower) || token.text.length <= 4)
  );
}

function isCapital(token: Token): boolean {
  return token.text.length <= 5 && token.text === token.text.toUpperCase();
}
