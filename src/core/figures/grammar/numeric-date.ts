import { readDay, writeMonth } from '../calendar';
import { dateMention } from './date-mention';
import type { Mention } from './mention';
import { lowerAt, type Tokens } from './token';

/** "11.09.2001", "31/12/2020": a day in digits. With points the day comes first; with strokes it may stand either way. */
export function readNumericDate(tokens: Tokens, from: number): Mention | null {
  return readPointed(tokens, from) ?? readStroked(tokens, from);
}

function readPointed(tokens: Tokens, from: number): Mention | null {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(tokens[from]?.text ?? '') ?? [];
  const value = dayOf(year, month, day);
  return value === null ? null : dateMention(from, from + 1, value);
}

function readStroked(tokens: Tokens, from: number): Mention | null {
  if (lowerAt(tokens, from + 1) !== '/' || lowerAt(tokens, from + 3) !== '/') return null;
  const [first, second, year] = [from, from + 2, from + 4].map((at) => tokens[at]?.text ?? '');
  if (![first, second].every((part) => /^\d{1,2}$/.test(part ?? '')) || !/^(?:19|20)\d\d$/.test(year ?? ''))
    return null;
  const values = [dayOf(year, second, first), dayOf(year, first, second)].filter((value) => value !== null);
  const [value, other] = values;
  if (value === undefined) return null;
  return other === undefined || other === value
    ? dateMention(from, from + 5, value)
    : {
        ...dateMention(from, from + 5, year ?? ''),
        reason: 'a date whose day and month may stand in either order; the year alone is sure',
      };
}

function dayOf(year = '', month = '', day = ''): string | null {
  if (Number(month) < 1 || Number(month) > 12) return null;
  const value = `${writeMonth(Number(year), Number(month))}-${day.padStart(2, '0')}`;
  return readDay(value) === null ? null : value;
}
