import type { Figure } from '../../figures/figure';
import { amountOf } from './amount';
import { scaleInterval } from './interval';
import type { Conversion } from './conversion';
import { writeExact, writeShort } from './number-words';
import { multiply, one, order, parseRational, zero, type Rational } from './rational';
import type { ExchangeRate } from '../relate-options';
import { findUnit, unitRatio } from './units';

/** "USD/barrel": the currency, and what each amount is for ('' for plain money, and for so much a year). */
export function moneyUnit(figure: Figure): { readonly currency: string; readonly per: string } {
  const [currency = '', ...per] = (figure.unit ?? '').split('/');
  const each = per.join('/');
  return { currency, per: each === 'year' ? '' : each };
}

interface UsableRate extends ExchangeRate {
  readonly factor: Rational;
}

/** The first rate between two currencies, whichever way it was entered, so that the order of the figures does not matter. */
function findRate(a: string, b: string, rates: readonly ExchangeRate[]): UsableRate | null {
  for (const rate of rates) {
    const factor = parseRational(rate.rate);
    const joins = (rate.from === a && rate.to === b) || (rate.from === b && rate.to === a);
    if (joins && factor !== null && order(factor, zero) > 0) return { ...rate, factor };
  }
  return null;
}

function rateFormula(figure: Figure, { from, to, factor, source, date }: UsableRate): string {
  const origin = [source, date].filter(Boolean).join(', ');
  const value = amountOf(figure, figure.value ?? figure.lower ?? figure.upper);
  const rate = `1 ${from} = ${writeExact(factor)} ${to}, ${origin}`;
  if (value === null) return rate;
  return `${writeShort(value)} ${from} × ${writeExact(factor)} = ${writeShort(multiply(value, factor))} ${to} (${rate})`;
}

const unchanged: Conversion['convertA'] = (interval) => interval;

/** "250 euros a month" is 3,000 a year: so much for the shorter time as often as it goes into the longer. */
function convertTimes(a: Figure, b: Figure, shorter: string, longer: string): Conversion | null {
  const [first, second] = [findUnit(longer), findUnit(shorter)];
  const ratio = first && second && unitRatio(first, second);
  const value = amountOf(a, a.value ?? a.lower ?? a.upper);
  if (ratio === null || value === null || order(ratio, one) < 0) return null;
  return {
    convertA: (interval) => scaleInterval(interval, ratio),
    convertB: unchanged,
    formula: `${writeExact(value)} ${a.unit ?? ''} × ${writeExact(ratio)} = ${writeExact(multiply(value, ratio))} ${b.unit ?? ''}`,
    kept: 'b',
  };
}

const swap = (found: Conversion | null): Conversion | null =>
  found && {
    ...found,
    convertA: found.convertB,
    convertB: found.convertA,
    kept: found.kept === 'a' ? 'b' : 'a',
  };

/** Money of one currency for two things: for two times, or for something that but one side names ("35 dollars a month"). */
function convertAmountsFor(a: Figure, b: Figure): Conversion | null {
  const [first, second] = [a, b].map(({ unit }) => (unit ?? '').split('/').slice(1).join('/'));
  if (!first || !second) {
    const assumed = first || second || '';
    return { convertA: unchanged, convertB: unchanged, formula: null, kept: first ? 'a' : 'b', assumed };
  }
  return convertTimes(a, b, first, second) ?? swap(convertTimes(b, a, second, first));
}

/**
 * Money of two currencies by a rate that a person entered; always the way it was entered, so that the formula shows the number
 * of the source. null where no rate joins the two, or the amounts are for different things ("a barrel", "a tonne").
 */
export function convertMoney(a: Figure, b: Figure, rates: readonly ExchangeRate[]): Conversion | null {
  const [first, second] = [moneyUnit(a), moneyUnit(b)];
  if (first.currency === second.currency) return convertAmountsFor(a, b);
  const rate = first.per === second.per ? findRate(first.currency, second.currency, rates) : null;
  if (rate === null) return null;
  const isFirst = rate.from === first.currency;
  const convert: Conversion['convertA'] = (interval) => scaleInterval(interval, rate.factor);
  return {
    convertA: isFirst ? convert : unchanged,
    convertB: isFirst ? unchanged : convert,
    formula: rateFormula(isFirst ? a : b, rate),
    kept: isFirst ? 'b' : 'a',
  };
}
