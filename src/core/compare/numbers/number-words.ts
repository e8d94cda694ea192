import { absolute, multiply, powerOfTen, type Rational } from './rational';

/** Digits in threes with a no-break space, from five digits on: four-digit numbers read well without. */
const groupFrom = 5;
const noBreakSpace = '\u00a0';

function groupDigits(digits: string): string {
  if (digits.length < groupFrom) return digits;
  return digits.replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
}

function isFinite(value: Rational): boolean {
  let rest = value.denominator;
  while (rest % 2n === 0n) rest /= 2n;
  while (rest % 5n === 0n) rest /= 5n;
  return rest === 1n;
}

/** The number rounded half away from zero to so many decimals, without trailing zeros. */
export function writeRounded(value: Rational, decimals: number): string {
  const scaled = multiply(absolute(value), powerOfTen(decimals));
  const rounded = (scaled.numerator * 2n + scaled.denominator) / (scaled.denominator * 2n);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const whole = groupDigits(digits.slice(0, digits.length - decimals));
  const fraction = decimals === 0 ? '' : digits.slice(-decimals).replace(/0+$/, '');
  const sign = value.numerator < 0n && rounded !== 0n ? '−' : '';
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The number in full where it ends, else as a fraction. */
export function writeExact(value: Rational): string {
  if (!isFinite(value)) return `${value.numerator}/${value.denominator}`;
  return writeRounded(value, value.denominator.toString().length + value.denominator.toString(2).length);
}

const scales = [
  { exponent: 12, word: 'trillion' },
  { exponent: 9, word: 'billion' },
  { exponent: 6, word: 'million' },
] as const;

/** Two decimals are what a reader takes in ("2.93 billion"). */
const shownDecimals = 2;
/** The ends of what an amount stands for need more, else 3.425 and 3.435 read as 3.43 and 3.44. */
const endDecimals = 4;

function writeScaled(value: Rational, decimals: number): string {
  const size = absolute(value);
  for (const { exponent, word } of scales) {
    const scaled = multiply(value, powerOfTen(-exponent));
    if (size.numerator >= powerOfTen(exponent).numerator * size.denominator) {
      return `${writeRounded(scaled, decimals)} ${word}`;
    }
  }
  return writeRounded(value, decimals);
}

/** Large numbers with a scale word and two decimals, smaller ones rounded to two decimals. */
export function writeShort(value: Rational): string {
  return writeScaled(value, shownDecimals);
}

/** The end of an interval, with a scale word and as many decimals as tell it from the number beside it. */
export function writeEnd(value: Rational): string {
  return writeScaled(value, endDecimals);
}
