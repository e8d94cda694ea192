import {
  currencyCodes,
  currencyNames,
  currencySigns,
  dollarPrefixes,
  hundredthNames,
  nationalCurrencies,
} from '../tables/currencies';
import { singularOf } from '../tables/plurals';
import { lowerAt, type Tokens } from './token';

/** A currency beside a number; `to` is the token after it. */
export interface CurrencyReading {
  readonly to: number;
  readonly code: string;
  /** "0.01" for cents. */
  readonly factor: string;
}

/** A sign or code before the number: "$", "US$", "€", "USD". */
export function readCurrencyBefore(tokens: Tokens, at: number): CurrencyReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const sign = currencySigns.get(token.text);
  if (sign !== undefined) return { to: at + 1, code: sign, factor: '1' };
  const dollar = dollarPrefixes.get(token.lower.replaceAll('.', ''));
  if (dollar !== undefined && tokens[at + 1]?.text === '$' && tokens[at + 1]?.spaced === false)
    return { to: at + 2, code: dollar, factor: '1' };
  return currencyCodes.has(token.text) && tokens[at + 1]?.kind === 'number'
    ? { to: at + 1, code: codeOf(token.text), factor: '1' }
    : null;
}

/** A name, code or sign after the number: "dollars", "US dollars", "EUR", "€", "cents". */
export function readCurrencyAfter(tokens: Tokens, from: number): CurrencyReading | null {
  const at = lowerAt(tokens, from) === 'of' && currencyNames.has(lowerAt(tokens, from + 1)) ? from + 1 : from;
  const token = tokens[at];
  if (token === undefined) return null;
  const sign = token.text === '$' ? undefined : currencySigns.get(token.text);
  if (sign !== undefined) return { to: at + 1, code: sign, factor: '1' };
  if (currencyCodes.has(token.text)) return { to: at + 1, code: codeOf(token.text), factor: '1' };
  const national = nationalCurrencies.get(`${token.lower} ${singularOf(lowerAt(tokens, at + 1))}`);
  if (national !== undefined) return { to: at + 2, code: national, factor: '1' };
  const name = currencyNames.get(token.lower);
  if (name !== undefined) return { to: at + 1, code: name, factor: '1' };
  const part = hundredthNames.get(token.lower);
  return part === undefined ? null : { to: at + 1, code: part, factor: '0.01' };
}

function codeOf(written: string): string {
  return written === 'RMB' ? 'CNY' : written;
}
