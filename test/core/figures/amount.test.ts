import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addAmounts,
  compareAmounts,
  divideAmounts,
  multiplyAmounts,
  negateAmount,
} from '#core/figures/amount';

/** A decimal of one place, or a quotient. */
const amount = fc.oneof(
  fc
    .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat(9))
    .map(([whole, part]) => addAmounts(String(whole), `0.${part}`)),
  fc
    .tuple(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: 1n, max: 1000n }))
    .map(([top, bottom]) => divideAmounts(String(top), String(bottom)) ?? '0'),
);

describe('amounts that may be quotients', () => {
  it('stay exact', () => {
    expect(addAmounts('103', '2/3')).toBe('311/3');
    expect(multiplyAmounts('2/3', '1000000')).toBe('2000000/3');
    expect(multiplyAmounts('2/3', '1.5')).toBe('1');
    expect(divideAmounts('2', '0')).toBeNull();
  });

  it('add and multiply in any order, and take back what they added', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(addAmounts(a, b)).toBe(addAmounts(b, a));
        expect(multiplyAmounts(a, b)).toBe(multiplyAmounts(b, a));
        expect(compareAmounts(addAmounts(addAmounts(a, b), negateAmount(b)), a)).toBe(0);
      }),
    );
  });
});
