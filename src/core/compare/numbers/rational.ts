/** An exact number: a fraction in lowest terms with a positive denominator. Division stays exact, which decimals do not. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const zero: Rational = { numerator: 0n, denominator: 1n };
export const one: Rational = { numerator: 1n, denominator: 1n };

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

/** The fraction in lowest terms. The denominator must not be zero. */
export function rational(numerator: bigint, denominator = 1n): Rational {
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator * sign) || 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

const numberForm = /^(-?)(\d+)(?:\.(\d+))?(?:\/(\d+))?$/;

/** Reads "3400000000", "0.5" or "2/3"; null for anything else (dates, names). */
export function parseRational(text: string | null): Rational | null {
  const match = text === null ? null : numberForm.exec(text);
  if (match === null) return null;
  const [, minus, whole = '0', decimals = '', below = '1'] = match;
  const size = BigInt(whole + decimals);
  const numerator = minus === '-' ? -size : size;
  // Most numbers are whole; they are in lowest terms already.
  if (decimals === '' && below === '1') return { numerator, denominator: 1n };
  const denominator = 10n ** BigInt(decimals.length) * BigInt(below);
  return denominator === 0n ? null : rational(numerator, denominator);
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function negate(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The quotient; null where `b` is zero. */
export function divide(a: Rational, b: Rational): Rational | null {
  return b.numerator === 0n ? null : rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function absolute(a: Rational): Rational {
  return a.numerator < 0n ? negate(a) : a;
}

/** Below, at or above zero as `a` is less than, equal to or greater than `b`. */
export function order(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Ten to a power that may be negative. */
export function powerOfTen(exponent: number): Rational {
  const size = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? { numerator: 1n, denominator: size } : { numerator: size, denominator: 1n };
}
