import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBoard } from '#core/compare/build/build-board';
import type { RelateOptions } from '#core/compare/relate-options';
import { convertMoney } from '#core/compare/numbers/currency';
import { point } from '#core/compare/numbers/interval';
import { divide, one, parseRational, rational, type Rational } from '#core/compare/numbers/rational';
import { makeFigure, makeInput, type FigureSpec } from '../make-figure';

const speakers = [
  { id: 's1', name: 'Anna Berg', role: null },
  { id: 's2', name: 'Karl Lind', role: null },
] as const;

const money = (value: number, unit: string, more: Partial<FigureSpec> = {}): FigureSpec => ({
  text: `${value} ${unit}`,
  kind: 'money',
  unit,
  head: 'trade',
  counted: 'trade',
  value: String(value),
  significantDigits: String(value).length,
  ...more,
});

function relationOf(a: FigureSpec, b: FigureSpec, options: RelateOptions): string | undefined {
  const said = [
    { speaker: 's1', text: `Trade is ${a.text}.`, figures: [a] },
    { speaker: 's2', text: `Trade is ${b.text}.`, figures: [b] },
  ];
  const board = buildBoard({ ...makeInput({ speakers, sentences: said }), date: null, options });
  return board.measures[0]?.relations[0]?.relation;
}

const amount = fc.integer({ min: 1, max: 10_000 });
const someRate = fc.integer({ min: 1, max: 5_000 }).map((thousandths) => (thousandths / 1000).toFixed(3));
const rateOf = (from: string, to: string, rate: string): RelateOptions => ({
  tolerance: null,
  rates: [{ from, to, rate, source: 'a central bank', date: '2022-02-22' }],
});

describe('a rate of exchange', () => {
  it('gives the same relation whichever side speaks which currency', () => {
    fc.assert(
      fc.property(amount, amount, someRate, (a, b, rate) => {
        const options = rateOf('EUR', 'USD', rate);
        const [euros, dollars] = [money(a, 'EUR'), money(b, 'USD')];
        expect(relationOf(euros, dollars, options)).toBe(relationOf(dollars, euros, options));
      }),
    );
  });

  it('and the rate back bring an amount to itself', () => {
    fc.assert(
      fc.property(amount, someRate, (value, rate) => {
        const back = divide(one, parseRational(rate) ?? one) ?? one;
        const written = (exact: Rational) => `${exact.numerator}/${exact.denominator}`;
        const [euros, dollars] = [makeFigure(money(value, 'EUR')), makeFigure(money(value, 'USD'))];
        const there = convertMoney(euros, dollars, rateOf('EUR', 'USD', rate).rates);
        const home = convertMoney(dollars, euros, rateOf('USD', 'EUR', written(back)).rates);
        const start = point(rational(BigInt(value)));
        expect(there && home && home.convertA(there.convertA(start))).toEqual(start);
      }),
    );
  });

  it('that is not entered leaves two currencies not comparable', () => {
    fc.assert(
      fc.property(amount, amount, someRate, (a, b, rate) => {
        expect(relationOf(money(a, 'EUR'), money(b, 'USD'), rateOf('GBP', 'USD', rate))).toBe(
          'not-comparable',
        );
      }),
    );
  });
});

describe('a wider tolerance', () => {
  it('never turns compatible into conflict', () => {
    const tolerances = fc
      .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
      .map(([a, b]) => [Math.min(a, b) / 100, Math.max(a, b) / 100] as const);
    fc.assert(
      fc.property(amount, amount, tolerances, (a, b, [narrow, wide]) => {
        const about = money(a, 'USD', { qualifier: 'about', lower: String(a), upper: String(a) });
        const at = (tolerance: number) =>
          relationOf(about, money(b, 'USD'), { tolerance: tolerance.toFixed(2), rates: [] });
        if (at(narrow) === 'compatible') expect(at(wide)).toBe('compatible');
      }),
    );
  });
});
