/**
 * Exact decimals on strings and BigInt. A figure is never a binary float: 0.1 + 0.2 must be 0.3 in a report.
 * The written form is plain: optional minus, digits, optional point and digits; no exponent, no separators.
 */
interface Decimal {
  readonly digits: bigint;
  /** How many of the digits stand after the point. */
  readonly places: number;
}

const plainDecimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** True for a plain decimal string such as "340", "-0.5" or "3.40". */
export function isDecimal(text: string): boolean {
  return !Number.isNaN(smallWhole(text)) || plainDecimal.test(text);
}

/** The shortest plain form: "03.40" gives "3.4", "-0" gives "0". Throws on anything that is not a decimal. */
export function normaliseDecimal(text: string): string {
  const small = smallWhole(text);
  if (!Number.isNaN(small)) return String(small);
  return write(read(text));
}

/** Seven digits each: neither sum nor product leaves what a double holds exactly. */
const longestSmall = 7;

/** A whole number that a double holds exactly, also multiplied by another; NaN for all others. Most figures are one. */
function smallWhole(text: string): number {
  if (text.length > longestSmall || text.length === 0) return NaN;
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The exact sum. */
export function addDecimals(a: string, b: string): string {
  const small = smallWhole(a) + smallWhole(b);
  if (!Number.isNaN(small)) return String(small);
  const [x, y] = align(read(a), read(b));
  return write({ digits: x.digits + y.digits, places: x.places });
}

/** The exact difference, a - b. */
export function subtractDecimals(a: string, b: string): string {
  return addDecimals(a, negateDecimal(b));
}

/** The exact product. */
export function multiplyDecimals(a: string, b: string): string {
  const small = smallWhole(a) * smallWhole(b);
  if (!Number.isNaN(small)) return String(small);
  const [x, y] = [read(a), read(b)];
  return write({ digits: x.digits * y.digits, places: x.places + y.places });
}

/** The quotient, rounded half away from zero to `places` digits after the point; null where `b` is zero. */
export function divideDecimals(a: string, b: string, places: number): string | null {
  const [x, y] = align(read(a), read(b));
  if (y.digits === 0n) return null;
  const negative = x.digits < 0n !== y.digits < 0n;
  const numerator = magnitude(x.digits) * 10n ** BigInt(places) * 2n + magnitude(y.digits);
  const rounded = numerator / (magnitude(y.digits) * 2n);
  return write({ digits: negative ? -rounded : rounded, places });
}

/** -1, 0 or 1, by value: "3.4" and "3.40" compare as 0. */
export function compareDecimals(a: string, b: string): -1 | 0 | 1 {
  const small = smallWhole(a) - smallWhole(b);
  if (!Number.isNaN(small)) return small < 0 ? -1 : small > 0 ? 1 : 0;
  const [x, y] = align(read(a), read(b));
  if (x.digits === y.digits) return 0;
  return x.digits < y.digits ? -1 : 1;
}

/** The same with the other sign. */
export function negateDecimal(a: string): string {
  const { digits, places } = read(a);
  return write({ digits: -digits, places });
}

/** Without its sign. */
export function absoluteDecimal(a: string): string {
  const { digits, places } = read(a);
  return write({ digits: magnitude(digits), places });
}

/** The exact quotient where it is finite ("0.2"), else the fraction in lowest terms ("2/3"); null for a zero divisor. */
export function fractionOf(numerator: bigint, denominator: bigint): string | null {
  if (denominator === 0n) return null;
  const shared = greatestCommonDivisor(magnitude(numerator), magnitude(denominator));
  const [top, bottom] = [numerator / shared, denominator / shared];
  const places = finitePlaces(bottom);
  if (places === null) return `${top}/${bottom}`;
  return write({ digits: (top * 10n ** BigInt(places)) / bottom, places });
}

/** How many places a quotient by `divisor` needs: a divisor of twos and fives only is finite. */
function finitePlaces(divisor: bigint): number | null {
  let [rest, twos, fives] = [magnitude(divisor), 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function read(text: string): Decimal {
  if (!isDecimal(text)) throw new RangeError(`Not a decimal: ${text}`);
  const point = text.indexOf('.');
  const places = point < 0 ? 0 : text.length - point - 1;
  return { digits: BigInt(text.replace('.', '').replace('+', '')), places };
}

function align(a: Decimal, b: Decimal): readonly [Decimal, Decimal] {
  const places = Math.max(a.places, b.places);
  return [raise(a, places), raise(b, places)];
}

function raise(value: Decimal, places: number): Decimal {
  return { digits: value.digits * 10n ** BigInt(places - value.places), places };
}

function write({ digits, places }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const plain = magnitude(digits)
    .toString()
    .padStart(places + 1, '0');
  const whole = plain.slice(0, plain.length - places);
  const part = plain.slice(plain.length - places).replace(/0+$/, '');
  return part === '' ? `${sign}${whole}` : `${sign}${whole}.${part}`;
}
