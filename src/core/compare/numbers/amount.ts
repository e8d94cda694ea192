import type { Figure } from '../../figures/figure';
import { add, divide, multiply, parseRational, rational, zero, type Rational } from './rational';
import { findUnit } from './units';

const isoDuration =
  /^(-?)P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;

/** Base units of one part, in the order of the pattern: months for years and months, seconds for the rest. */
const partFactors = [12n, 1n, 604_800n, 86_400n, 3_600n, 60n, 1n] as const;
const calendarParts = 2;

function sumParts(parts: readonly (string | undefined)[], from: number, to: number): Rational {
  return parts.slice(from, to).reduce((sum, part, position) => {
    const amount = parseRational(part ?? null);
    return amount === null ? sum : add(sum, multiply(amount, rational(partFactors[from + position] ?? 1n)));
  }, zero);
}

/** "PT5H" in hours is 5; null where the parts do not convert into the unit (days into months). */
function durationIn(text: string, unitName: string): Rational | null {
  const parts = isoDuration.exec(text)?.slice(2);
  const unit = findUnit(unitName);
  if (parts === undefined || unit === null) return null;
  const [months, seconds] = [
    sumParts(parts, 0, calendarParts),
    sumParts(parts, calendarParts, partFactors.length),
  ];
  const [own, other] = unit.family === 'calendar' ? [months, seconds] : [seconds, months];
  return other.numerator === 0n ? divide(own, unit.factor) : null;
}

/** One of a figure's numbers (value or bound) in the figure's own unit; null where it is none. */
export function amountOf(figure: Figure, text: string | null): Rational | null {
  const plain = parseRational(text);
  if (plain !== null || text === null || figure.unit === null) return plain;
  return durationIn(text, figure.unit);
}
