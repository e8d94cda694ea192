import { currencyNames, currencySigns } from '../tables/currencies';
import { months } from '../tables/months';
import { fractionWords, ordinalScales, ordinalWords, scaleWords, smallNumbers, tens } from '../tables/number-words';
import { timeUnits } from '../tables/units';
import { multiplierOpeners } from './multiplier';
import { hasSign } from './number';
import { readVulgar } from './number-parts';
import { relativeOpeners } from './relative-date';
import { seasonNames } from './season';
import { isDash, lowerAt, type Token, type Tokens } from './token';
import { vagueOpeners } from './vague';

/** Words that may open a figure whatever follows them. */
const always: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...ordinalWords.keys(),
  ...ordinalScales.keys(),
  ...months.keys(),
  ...multiplierOpeners,
  ...seasonNames,
  'half',
  'quarter',
  'hundred',
  'minus',
  'negative',
  'q1',
  'q2',
  'q3',
  'q4',
]);

/** Words that open one only before certain others: articles, and the first words of phrases. */
const before: ReadonlyMap<string, ReadonlySet<string>> = pairs();

function pairs(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (first: string, second: string): void => {
    const known = found.get(first);
    if (known === undefined) found.set(first, new Set([second]));
    else known.add(second);
  };
  const afterArticle = [
    ...scaleWords.keys(), ...fractionWords.keys(), ...timeUnits.keys(), ...ordinalWords.keys(), ...ordinalScales.keys(), ...tens.keys(),
    'hundred', 'couple', 'dozen',
  ];
  for (const article of ['a', 'an', 'the']) for (const word of afterArticle) add(article, word);
  for (const [first, second] of [...relativeOpeners, ...vagueOpeners]) add(first, second);
  return found;
}

/** The second word of an opening that any word may follow. */
export const anyWord = '*';

/** A cheap look before the grammars are tried: most words of a speech open no figure. */
export function mayOpen(tokens: Tokens, at: number, token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'mark') return markOpens(tokens, at, token);
  if (always.has(token.lower)) return true;
  const seconds = before.get(token.lower);
  if (seconds !== undefined && (seconds.has(anyWord) || seconds.has(lowerAt(tokens, at + 1)))) return true;
  return moneyOpens(tokens, at, token);
}

function markOpens(tokens: Tokens, at: number, token: Token): boolean {
  if (currencySigns.has(token.text)) return true;
  if (isDash(token)) return hasSign(tokens, at) || (tokens[at + 1]?.spaced === false && currencySigns.has(tokens[at + 1]?.text ?? ''));
  return token.text > '~' && readVulgar(tokens, at) !== null;
}

/** "US$", "USD 5", "dollar 5 million". */
function moneyOpens(tokens: Tokens, at: number, token: Token): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind === 'word') return false;
  if (next.text === '$') return true;
  return next.kind === 'number' && (isCapital(token) || currencyNames.has(token.lower) || token.text.length <= 3);
}

function isCapital(token: Token): boolean {
  return token.text.length <= 5 && token.text === token.text.toUpperCase();
}
