import { multiplyDecimals } from './decimal';
import { addDays, addMonths, type Day } from './calendar';
import type { TimeUnit } from './tables/units';

/** "5" hours is PT5H, "3" decades P30Y, "2.5" hours PT2.5H. The amount is a decimal string. */
export function writeDuration(amount: string, unit: TimeUnit): string {
  if (unit.above !== undefined) return writeTwoUnits(amount, unit, unit.above);
  const count = multiplyDecimals(amount, String(unit.factor));
  const designator = unit.designator.toUpperCase();
  return 'HmS'.includes(unit.designator) ? `PT${count}${designator}` : `P${count}${designator}`;
}

/** "80" minutes said with hours is PT1H20M. */
function writeTwoUnits(amount: string, unit: TimeUnit, above: NonNullable<TimeUnit['above']>): string {
  const { above: _above, ...plain } = unit;
  if (!/^\d+$/.test(amount)) return writeDuration(amount, plain);
  const [whole, rest] = [Math.floor(Number(amount) / above.size), Number(amount) % above.size];
  const larger = writeDuration(String(whole), above.unit);
  const smaller = writeDuration(String(rest), plain);
  return `${larger}${larger.includes('T') ? smaller.replace(/^PT?/, '') : smaller.slice(1)}`;
}

/** The day that lies so long before or after another; parts of units are rounded to days, hours stay on the day. */
export function moveBy(day: Day, amount: string, unit: TimeUnit, direction: 1 | -1): Day {
  const count = Number(multiplyDecimals(amount, String(unit.factor))) * direction;
  switch (unit.designator) {
    case 'Y':
      return moveMonths(day, count * 12);
    case 'M':
      return moveMonths(day, count);
    case 'W':
      return addDays(day, Math.round(count * 7));
    case 'D':
      return addDays(day, Math.round(count));
    case 'H':
      return addDays(day, Math.trunc(count / 24));
    case 'm':
    case 'S':
      return day;
  }
}

/** A mean month, for the part of a month that is left over. */
const daysPerMonth = 30.44;

function moveMonths(day: Day, months: number): Day {
  const whole = Math.trunc(months);
  return addDays(addMonths(day, whole), Math.round((months - whole) * daysPerMonth));
}
