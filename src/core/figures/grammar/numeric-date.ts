import { readDay, writeMonth } from '../calendar';
import { months } from '../tables/months';
import { dateMention } from './date-mention';
import type { Mention } from './mention';
import { isTyingHyphen, lowerAt, type Tokens } from './token';
import { yearAt } from './year';

/** "11.09.2001", "31/12/2020", "2019/08/01", "05-Aug-2016", "2017-04": days and months in digits. */
export function readNumericDate(tokens: Tokens, from: number): Mention | null {
  if (tokens[from]?.kind !== 'number') return null;
  return readPointed(tokens, from) ?? readParts(tokens, from) ?? readYearMonth(tokens, from);
}

/** With points the day comes first. */
function readPointed(tokens: Tokens, from: number): Mention | null {
  const text = tokens[from]?.text ?? '';
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(text) ?? [];
  const value = dayOf(year, month, day);
  return value === null ? null : dateMention(from, from + 1, value);
}

/** Three parts between two strokes or hyphens. */
function readParts(tokens: Tokens, from: number): Mention | null {
  const joint = lowerAt(tokens, from + 1);
  if (!/^[/-]$/.test(joint) || lowerAt(tokens, from + 3) !== joint) return null;
  if ([1, 2, 3, 4].some((step) => tokens[from + step]?.spaced !== false)) return null;
  const [first = '', second = '', third = ''] = [0, 2, 4].map((step) => lowerAt(tokens, from + step));
  const named = months.get(second);
  const values = joint === '-' && named === undefined ? [] : valuesOf(first, String(named ?? second), third);
  const days = values.filter((value) => value !== null);
  const [value, other] = days;
  if (value === undefined) return null;
  return other === undefined || other === value || named !== undefined
    ? dateMention(from, from + 5, value)
    : {
        ...dateMention(from, from + 5, third),
        reason: 'a date whose day and month may stand in either order; the year alone is sure',
      };
}

const isYear = /^(?:19|20)\d\d$/;
const isDayOrMonth = /^\d{1,2}$/;

/** The days that three parts may say: with the year in front one, else one for each order of day and month. */
function valuesOf(first: string, second: string, third: string): readonly (string | null)[] {
  if (isYear.test(first) && isDayOrMonth.test(third)) return [dayOf(first, second, third)];
  return isDayOrMonth.test(first) && isYear.test(third)
    ? [dayOf(third, second, first), dayOf(third, first, second)]
    : [];
}

function dayOf(year = '', month = '', day = ''): string | null {
  if (!isDayOrMonth.test(month) || Number(month) < 1 || Number(month) > 12) return null;
  const value = `${writeMonth(Number(year), Number(month))}-${day.padStart(2, '0')}`;
  return readDay(value) === null ? null : value;
}

/** "2017-04": a month where it cannot be a later year, as it is in "2005-08" and "2009-10". */
function readYearMonth(tokens: Tokens, from: number): Mention | null {
  const [year, month] = [yearAt(tokens, from), lowerAt(tokens, from + 2)];
  if (year === null || lowerAt(tokens, from + 1) !== '-' || !isTyingHyphen(tokens, from + 1)) return null;
  if (
    !/^(?:0[1-9]|1[0-2])$/.test(month) ||
    Number(month) > year.year % 100 ||
    isTyingHyphen(tokens, from + 3)
  )
    return null;
  return dateMention(from, from + 3, writeMonth(year.year, Number(month)));
}
