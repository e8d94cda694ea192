import {
  currencyNames,
  currencyParts,
  currencySigns,
  nationalCurrencies,
  smallCodes,
} from '../tables/currencies';
import { nationsWithFamilies } from '../tables/currency-families';
import { dimensionWords, measureSymbols, measureWords, roundSymbols } from '../tables/measures';
import { timeUnits } from '../tables/units';
import type { Token } from './token';

/** First words of whatever a unit may be called, so that most nouns behind a number are passed over by one look. */
const firstWords: ReadonlySet<string> = new Set([
  ...[
    'percent',
    'percents',
    'percentage',
    'pct',
    'per',
    'basis',
    'bps',
    'pp',
    'p.p.',
    'of',
    'yo',
    'y.o.',
    'fold',
    'times',
    'x',
  ],
  ...[
    'celsius',
    'celcius',
    'centigrade',
    'centigrate',
    'fahrenheit',
    'farenheit',
    'new',
    'hong',
    'sri',
    'south',
    'plus',
  ],
  ...timeUnits.keys(),
  ...smallCodes,
  ...dimensionWords.keys(),
  ...roundSymbols.keys(),
  ...[...measureWords.keys()].map(firstOf),
  ...currencyNames.keys(),
  ...currencyParts.keys(),
  ...[...nationalCurrencies.keys()].map(firstOf),
  ...nationsWithFamilies,
]);

const marks: ReadonlySet<string> = new Set([
  '%',
  '°',
  '(',
  '[',
  '{',
  '<',
  '+',
  '-',
  '‐',
  '‑',
  '–',
  '¢',
  ...currencySigns.keys(),
]);

function firstOf(words: string): string {
  const blank = words.indexOf(' ');
  return blank < 0 ? words : words.slice(0, blank);
}

/** True where a unit may start: all else need not be tried. */
export function mayBeUnit(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'number') return false;
  if (token.kind === 'mark') return marks.has(token.text);
  return firstWords.has(token.lower) || measureSymbols.has(token.text) || isShort(token);
}

/** Codes of currencies, and "km2". */
function isShort({ text, lower }: Token): boolean {
  return text.length <= 4 && (text !== lower || text.endsWith('2') || text.endsWith('3'));
}
