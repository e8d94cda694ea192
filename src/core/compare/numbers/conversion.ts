import type { Figure } from '../../figures/figure';
import { amountOf } from './amount';
import { convertMoney } from './currency';
import { dimensionOf } from './dimension';
import { scaleInterval, type Interval } from './interval';
import { writeExact, writeShort } from './number-words';
import { divide, multiply, one, parseRational, rational, type Rational } from './rational';
import type { ExchangeRate } from '../relate-options';
import { findUnit, unitRatio } from './units';
import { plural } from '../words/words';

/** How two figures are brought to one unit. `formula` is null where nothing had to be done. */
export interface Conversion {
  readonly convertA: (interval: Interval) => Interval;
  readonly convertB: (interval: Interval) => Interval;
  readonly formula: string | null;
  /** Whose unit both stand in afterwards. */
  readonly kept: 'a' | 'b';
  /** What one side's amount is for ("month"), where the other leaves it out and is taken to mean the same. */
  readonly assumed?: string;
}

const unchanged = (interval: Interval): Interval => interval;

/** Factors of scale words; the reading of a figure already holds the full number, this is for the formula. */
const scaleFactors: Readonly<Record<string, string>> = {
  hundred: '100',
  thousand: '1000',
  million: '1000000',
  billion: '1000000000',
  trillion: '1000000000000',
};

/** "0.34 thousand = 0.34 × 1 000 = 340"; null where digits were not said with a scale word. */
function scaleFormula(figure: Figure): string | null {
  const factor =
    figure.scaleWord === null ? null : parseRational(scaleFactors[figure.scaleWord.toLowerCase()] ?? null);
  const value = parseRational(figure.value);
  if (factor === null || value === null || !/\d/.test(figure.text)) return null;
  const said = divide(value, factor);
  if (said === null) return null;
  return `${writeExact(said)} ${figure.scaleWord} = ${writeExact(said)} × ${writeExact(factor)} = ${writeExact(value)}`;
}

/** Two scales for one kind of amount ("3.4 billion", "3,400 million") need a word on how they are the same. */
function sameUnit(a: Figure, b: Figure): Conversion {
  const digitsInBoth = /\d/.test(a.text) && /\d/.test(b.text);
  const differ = (a.scaleWord ?? '') !== (b.scaleWord ?? '') && digitsInBoth;
  const formulas = differ ? [scaleFormula(a), scaleFormula(b)].filter((formula) => formula !== null) : [];
  return {
    convertA: unchanged,
    convertB: unchanged,
    formula: formulas.length > 0 ? formulas.join('; ') : null,
    kept: 'a',
  };
}

function unitFormula(figure: Figure, from: string, to: string, factor: Rational): string {
  const value = amountOf(figure, figure.value ?? figure.lower ?? figure.upper);
  if (value === null) return `1 ${from} = ${writeExact(factor)} ${plural(to)}`;
  const product = writeExact(multiply(value, factor));
  return `${writeExact(value)} ${plural(from)} × ${writeExact(factor)} = ${product} ${plural(to)}`;
}

/** So much a year is what a year's amount is: the words may leave it out on one side. */
function yearsApart(a: Figure, b: Figure): readonly [string, string] {
  const [first, second] = [a.unit ?? '', b.unit ?? ''];
  const isYearly = (unit: string) => unit.endsWith('/year');
  const bare = (unit: string) => unit.replace(/\/year$/, '');
  return isYearly(first) !== isYearly(second) ? [bare(first), bare(second)] : [first, second];
}

/** Always from the larger unit to the smaller, so that it does not matter which figure comes first. */
function convertUnits(a: Figure, b: Figure): Conversion | null {
  const [unitA, unitB] = yearsApart(a, b).map((unit) => findUnit(unit));
  const ratio = unitA && unitB && unitRatio(unitA, unitB);
  if (!unitA || !unitB || !ratio) return null;
  if (ratio.numerator >= ratio.denominator) {
    return {
      convertA: (interval) => scaleInterval(interval, ratio),
      convertB: unchanged,
      formula: unitFormula(a, unitA.name, unitB.name, ratio),
      kept: 'b',
    };
  }
  const inverse = divide(one, ratio) ?? one;
  return {
    convertA: unchanged,
    convertB: (interval) => scaleInterval(interval, inverse),
    formula: unitFormula(b, unitB.name, unitA.name, inverse),
    kept: 'a',
  };
}

const hundred = rational(100n);

function shareFormula(figure: Figure): string {
  const value = parseRational(figure.value);
  if (value === null) return 'a fraction × 100 = percent';
  return `${writeExact(value)} × 100 = ${writeShort(multiply(value, hundred))} %`;
}

/** "Two thirds" and "67 percent": a part of a whole said in two ways. */
function convertShares(a: Figure, b: Figure): Conversion | null {
  const [first, second] = [dimensionOf(a), dimensionOf(b)];
  const convert = (interval: Interval) => scaleInterval(interval, hundred);
  if (first === 'fraction' && second === 'percent')
    return { convertA: convert, convertB: unchanged, formula: shareFormula(a), kept: 'b' };
  if (first === 'percent' && second === 'fraction')
    return { convertA: unchanged, convertB: convert, formula: shareFormula(b), kept: 'a' };
  return null;
}

/**
 * Brings both figures to one unit; null where that cannot be done (two currencies without a rate, days against months).
 * Counts are of one unit here: whether "schools" and "colleges" are one measure was settled before.
 */
export function convertPair(a: Figure, b: Figure, rates: readonly ExchangeRate[] = []): Conversion | null {
  const kinds = new Set([dimensionOf(a), dimensionOf(b)]);
  if (kinds.size === 2 && kinds.has('count') && kinds.has('number')) return sameUnit(a, b);
  if (kinds.size === 2) return convertShares(a, b);
  const [unitA, unitB] = yearsApart(a, b);
  if (unitA === unitB || dimensionOf(a) === 'count' || dimensionOf(a) === 'ordinal') return sameUnit(a, b);
  if (dimensionOf(a) === 'money') return convertMoney(a, b, rates);
  return convertUnits(a, b);
}
