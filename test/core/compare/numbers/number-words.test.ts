import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf } from '#core/compare/numbers/amount';
import { writeExact, writeShort } from '#core/compare/numbers/number-words';
import {
  add,
  divide,
  multiply,
  parseRational,
  rational,
  subtract,
  type Rational,
} from '#core/compare/numbers/rational';
import { scaleInterval, point } from '#core/compare/numbers/interval';
import { makeFigure } from '../make-figure';

const some = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([top, bottom]) => rational(top, bottom));
const read = (text: string): Rational => parseRational(text) ?? rational(0n);

describe('exact numbers', () => {
  it('add and subtract, multiply and divide back', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
      }),
    );
  });

  it('convert and come back as they were', () => {
    fc.assert(
      fc.property(
        some,
        some.filter((factor) => factor.numerator > 0n),
        (value, factor) => {
          const back = divide(rational(1n), factor) ?? rational(1n);
          expect(scaleInterval(scaleInterval(point(value), factor), back)).toEqual(point(value));
        },
      ),
    );
  });

  it.each([
    ['340', '340'],
    ['11000', '11\u00a0000'],
    ['3400000000', '3\u00a0400\u00a0000\u00a0000'],
    ['0.5', '0.5'],
    ['2/3', '2/3'],
    ['-12.50', '−12.5'],
    ['1000', '1000'],
  ])('%s is written %s', (text, written) => {
    expect(writeExact(read(text))).toBe(written);
  });

  it.each([
    ['2931034482.76', '2.93 billion'],
    ['3450000000', '3.45 billion'],
    ['999', '999'],
    ['1000000', '1 million'],
    ['-2500000', '−2.5 million'],
  ])('%s is said %s', (text, said) => {
    expect(writeShort(read(text))).toBe(said);
  });
});

describe('lengths of time', () => {
  it.each([
    ['PT5H', 'hour', '5'],
    ['P30Y', 'year', '30'],
    ['P1Y6M', 'year', '1.5'],
    ['P2W', 'day', '14'],
    ['PT90M', 'hour', '1.5'],
  ])('%s in %ss is %s', (text, unit, expected) => {
    expect(amountOf(makeFigure({ text, unit }), text)).toEqual(read(expected));
  });

  it.each([
    ['P30D', 'year'],
    ['2022-02', 'year'],
    ['P1X', 'day'],
  ])('%s is no number of %ss', (text, unit) => {
    expect(amountOf(makeFigure({ text, unit }), text)).toBeNull();
  });
});
