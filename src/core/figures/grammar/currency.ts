import {
  capitalNames,
  cediSign,
  currencyCodes,
  currencyNames,
  currencyParts,
  currencySigns,
  dollarPrefixes,
  gluedSigns,
  nationalCurrencies,
  smallCodes,
} from '../tables/currencies';
import { nationalCode } from '../tables/currency-families';
import { scaleWords } from '../tables/number-words';
import { singularOf } from '../tables/plurals';
import { timeUnits } from '../tables/units';
import { isRoadNumber } from './road-number';
import { lowerAt, tokenAt, type Token, type Tokens } from './token';

/** A currency beside a number; `to` is the token after it. */
export interface CurrencyReading {
  readonly to: number;
  readonly code: string;
  /** "0.01" for cents, "1000000" for "75 USD million". */
  readonly factor: string;
  /** True for cents and the like, which follow a main unit. */
  readonly part: boolean;
}

/** A sign, code or name before the number: "$", "US$", "€", "USD", "dollar 22.5 million". */
export function readCurrencyBefore(tokens: Tokens, at: number): CurrencyReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const sign = token.kind === 'mark' ? currencySigns.get(token.text) : undefined;
  if (sign !== undefined) return whole(at + 1, sign);
  if (token.kind !== 'word') return null;
  const next = tokens[at + 1];
  if (next?.text === '$') return readPrefixed(token, next, at);
  if (token.text === 'GH' && cediSign.test(next?.text ?? '')) return whole(at + 2, 'GHS');
  if (isDottedRupee(tokens, at)) return whole(at + 2, '?rupee');
  if (next?.kind !== 'number') return null;
  if (token.text === 'R' && isRoadNumber(tokens, at)) return null;
  const glued = next.spaced && token.text.length === 1 ? undefined : gluedSigns.get(token.text);
  return glued === undefined ? (readCode(token, at) ?? readNameBefore(tokens, at)) : whole(at + 1, glued);
}

/** "Rs. 500 crore". */
export function isDottedRupee(tokens: Tokens, at: number): boolean {
  return lowerAt(tokens, at) === 'rs' && lowerAt(tokens, at + 1) === '.' && tokens[at + 2]?.kind === 'number';
}

/** "US$", "C$", "USD$", and "us $ 150" as newswire spaces it. */
function readPrefixed(token: Token, sign: Token, at: number): CurrencyReading | null {
  if (currencyCodes.has(token.text.toUpperCase()) && token.text.length === 3 && !sign.spaced)
    return whole(at + 2, codeOf(token.text.toUpperCase()));
  const name = token.lower.replaceAll('.', '');
  const code = dollarPrefixes.get(name);
  const single = name.length === 1 && name !== 'c';
  if (code === undefined || (sign.spaced && single) || (single && token.text === token.lower)) return null;
  return whole(at + 2, code);
}

const withScalePrefix = /^([MB])([A-Z]{3})$/;

/** "USD", "rmb", "MEUR" (a million of them). */
function readCode(token: Token, at: number): CurrencyReading | null {
  if (currencyCodes.has(token.text)) return whole(at + 1, codeOf(token.text));
  if (smallCodes.has(token.text)) return whole(at + 1, codeOf(token.text.toUpperCase()));
  const [, letter, code] = withScalePrefix.exec(token.text) ?? [];
  if (code === undefined || !currencyCodes.has(code)) return null;
  return { ...whole(at + 1, codeOf(code)), factor: letter === 'M' ? '1000000' : '1000000000' };
}

/** "Rs 500", "dollar 22.5 million": not where the number has a time or scale-less noun of its own. */
function readNameBefore(tokens: Tokens, at: number): CurrencyReading | null {
  const word = lowerAt(tokens, at);
  if (word === 'rs') return whole(at + 1, '?rupee');
  const code = currencyNames.get(word);
  const behind = lowerAt(tokens, at + 2);
  return code === undefined || timeUnits.has(behind) || !scaleWords.has(behind) ? null : whole(at + 1, code);
}

/** A name, code or sign after the number: "dollars", "US dollars", "EUR", "€", "cents". */
export function readCurrencyAfter(tokens: Tokens, from: number): CurrencyReading | null {
  const at = lowerAt(tokens, from) === 'of' && currencyNames.has(lowerAt(tokens, from + 1)) ? from + 1 : from;
  const token = tokens[at];
  if (token === undefined) return null;
  const sign = token.kind === 'mark' ? currencySigns.get(token.text) : undefined;
  if (sign !== undefined) return signAfter(tokens, at, sign);
  if (token.text === '¢') return partAt(at, token.text);
  if (token.kind !== 'word') return null;
  return readCodeAfter(tokens, at, token) ?? readNameAfter(tokens, at, token);
}

/** "10 $", but in "50 people, 10 $5 notes" and "1 $10" the sign belongs to what follows. */
function signAfter(tokens: Tokens, at: number, code: string): CurrencyReading | null {
  const next = tokens[at + 1];
  return next?.kind === 'number' &&
    (!next.spaced || tokens[at]?.spaced === true) &&
    !isSignedNumber(tokens, at + 1)
    ? null
    : whole(at + 1, code);
}

/** In "10 $ 30 cent" and "10 $ 30 $" the number behind has a currency of its own. */
function isSignedNumber(tokens: Tokens, at: number): boolean {
  const behind = tokens[at + 1];
  return (
    tokens[at]?.spaced === true &&
    behind !== undefined &&
    (currencyParts.has(behind.lower) || currencySigns.has(behind.text))
  );
}

function readCodeAfter(tokens: Tokens, at: number, token: Token): CurrencyReading | null {
  const code = readCode(token, at);
  if (code === null || (tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.spaced === false)) return null;
  const power = scaleWords.get(lowerAt(tokens, at + 1));
  return power === undefined ? code : { ...code, to: at + 2, factor: `1${'0'.repeat(power)}` };
}

/** Two tokens of a nation at most before the name: "US", "New Zealand". */
function readNameAfter(tokens: Tokens, at: number, token: Token): CurrencyReading | null {
  for (const step of [0, 1]) {
    const [nation, name] = [lowerAt(tokens, at + step), lowerAt(tokens, at + step + 1)];
    const national = nationalCurrencies.get(`${nation} ${singularOf(name)}`) ?? nationalCode(nation, name);
    if (national !== null && (step === 0 || /^(?:new|hong|south|sri|u\.s)$/.test(token.lower)))
      return whole(at + step + 2, national);
  }
  const name = currencyNames.get(token.lower) ?? capitalNames.get(token.text);
  if (name !== undefined) return partOfNamed(tokens, at + 1, name) ?? whole(at + 1, name);
  return token.lower === 'p' && !isPenceSign(tokens, at) ? null : partAt(at, token.lower);
}

/** "50 euro cents": hundredths of the money that is named. */
function partOfNamed(tokens: Tokens, at: number, code: string): CurrencyReading | null {
  if (!/^cents?$/.test(lowerAt(tokens, at))) return null;
  return { to: at + 1, code, factor: '0.01', part: true };
}

/** "2p", "65p": a small letter that touches one or two digits; "1080p" is no price. */
function isPenceSign(tokens: Tokens, at: number): boolean {
  const [digits, letter] = [tokenAt(tokens, at - 1), tokens[at]];
  return letter?.text === 'p' && !letter.spaced && /^\d{1,2}(?:\.\d+)?$/.test(digits?.text ?? '');
}

function partAt(at: number, name: string): CurrencyReading | null {
  const part = currencyParts.get(name);
  return part === undefined ? null : { to: at + 1, code: part[0], factor: part[1], part: true };
}

function whole(to: number, code: string): CurrencyReading {
  return { to, code, factor: '1', part: false };
}

function codeOf(written: string): string {
  return written === 'RMB' ? 'CNY' : written;
}
