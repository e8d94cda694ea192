import { isDecimal, multiplyDecimals, normaliseDecimal } from '../decimal';

const withPower = /^(.+?)(?:[eE]|[x×]10\^?)([+\-−]?)(\d+)$/;
const pointGroups = /^\d{1,3}(?:\.\d{3})+(?=,)|^\d{1,3}(?:\.\d{3}){2,}$/;
const decimalComma = /^(\d+),(\d{1,2})$/;

/** Digits with their separators taken out; null for versions and addresses ("192.168.1.2"). */
export function readDigits(written: string): string | null {
  if (isPlain(written)) return normaliseDecimal(written);
  if (isPointedOrGrouped(written)) return normaliseDecimal(written.replaceAll(',', ''));
  const power = withPower.exec(written);
  if (power === null) return readSeparated(written);
  const [base, places] = [readSeparated(power[1] ?? ''), Number(power[3])];
  if (base === null || places === 0) return base;
  const isSmall = power[2] === '-' || power[2] === '−';
  return multiplyDecimals(base, isSmall ? `0.${'0'.repeat(places - 1)}1` : `1${'0'.repeat(places)}`);
}

function isPlain(written: string): boolean {
  return /^\d+$/.test(written);
}

/** Most numbers are written so, and say at once what they are: "1,200", "3.4". */
function isPointedOrGrouped(written: string): boolean {
  return /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$/.test(written);
}

function readSeparated(written: string): string | null {
  const ungrouped = pointGroups.test(written) ? written.replaceAll('.', '') : written;
  const pointed = ungrouped.replace(/['’\s]/g, '').replace(decimalComma, '$1.$2');
  const joined = pointed.replaceAll(',', '');
  return isDecimal(joined) ? normaliseDecimal(joined) : null;
}

/** The digits of the number before its power of ten, with the point; for counting those that matter. */
export function plainDigitsOf(written: string): string {
  if (isPlain(written)) return written;
  if (isPointedOrGrouped(written)) return written.replaceAll(',', '');
  const base = withPower.exec(written)?.[1] ?? written;
  return base
    .replace(/['’\s]/g, '')
    .replace(decimalComma, '$1.$2')
    .replace(/[^\d.]/g, '');
}

/** Every digit from the first that is not zero; written-out zeros count. */
export function countSignificant(digits: string): number {
  return Math.max(1, digits.replace('.', '').replace(/^0+/, '').length);
}
