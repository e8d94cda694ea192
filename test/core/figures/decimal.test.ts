import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  fractionOf,
  isDecimal,
  multiplyDecimals,
  normaliseDecimal,
  subtractDecimals,
} from '#core/figures/decimal';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, places]) => {
    const sign = digits < 0n ? '-' : '';
    const plain = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
    return normaliseDecimal(
      places === 0 ? `${sign}${plain}` : `${sign}${plain.slice(0, -places)}.${plain.slice(-places)}`,
    );
  });

describe('exact decimals', () => {
  it('adds what binary floats cannot', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(multiplyDecimals('3.4', '1000000000')).toBe('3400000000');
    expect(divideDecimals('2', '3', 4)).toBe('0.6667');
    expect(divideDecimals('-1', '8', 2)).toBe('-0.13');
    expect(divideDecimals('1', '0', 2)).toBeNull();
    expect(compareDecimals('3.4', '3.40')).toBe(0);
    expect(fractionOf(1n, 5n)).toBe('0.2');
    expect(fractionOf(4n, 6n)).toBe('2/3');
  });

  it('knows what is a decimal', () => {
    expect(['340', '-0.5', '.5', '5.'].every(isDecimal)).toBe(true);
    expect(['', '.', '1e3', '2/3', '1,000', 'x'].some(isDecimal)).toBe(false);
  });

  it('takes back what it added, and multiplies in any order', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(subtractDecimals(addDecimals(a, b), b)).toBe(a);
        expect(multiplyDecimals(a, b)).toBe(multiplyDecimals(b, a));
      }),
    );
  });
});
