import { addDecimals, compareDecimals, fractionOf, isDecimal, multiplyDecimals } from './decimal';

/** A decimal, or a quotient that does not end ("2/3"); see `Figure.value`. */
interface Quotient {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** The sum of two amounts, each a decimal or a quotient. */
export function addAmounts(a: string, b: string): string {
  if (a === '0') return b;
  if (b === '0') return a;
  if (isDecimal(a) && isDecimal(b)) return addDecimals(a, b);
  const [x, y] = [quotientOf(a), quotientOf(b)];
  return written(x.top * y.bottom + y.top * x.bottom, x.bottom * y.bottom);
}

/** The product of two amounts, each a decimal or a quotient. */
export function multiplyAmounts(a: string, b: string): string {
  if (b === '1') return a;
  if (a === '1') return b;
  if (isDecimal(a) && isDecimal(b)) return multiplyDecimals(a, b);
  const [x, y] = [quotientOf(a), quotientOf(b)];
  return written(x.top * y.top, x.bottom * y.bottom);
}

/** The quotient of two amounts; null where the second is zero. */
export function divideAmounts(a: string, b: string): string | null {
  const [x, y] = [quotientOf(a), quotientOf(b)];
  return y.top === 0n ? null : written(x.top * y.bottom, x.bottom * y.top);
}

/** -1, 0 or 1, by value. */
export function compareAmounts(a: string, b: string): -1 | 0 | 1 {
  if (isDecimal(a) && isDecimal(b)) return compareDecimals(a, b);
  const [x, y] = [quotientOf(a), quotientOf(b)];
  const [left, right] = [x.top * y.bottom, y.top * x.bottom];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The amount with the other sign. */
export function negateAmount(amount: string): string {
  return multiplyAmounts(amount, '-1');
}

function quotientOf(amount: string): Quotient {
  const slash = amount.indexOf('/');
  if (slash >= 0) return { top: BigInt(amount.slice(0, slash)), bottom: BigInt(amount.slice(slash + 1)) };
  const point = amount.indexOf('.');
  const places = point < 0 ? 0 : amount.length - point - 1;
  return { top: BigInt(amount.replace('.', '')), bottom: 10n ** BigInt(places) };
}

function written(top: bigint, bottom: bigint): string {
  const [up, down] = bottom < 0n ? [-top, -bottom] : [top, bottom];
  return fractionOf(up, down) ?? '0';
}
