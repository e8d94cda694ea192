import { mentionOf, type Mention } from './mention';

/** A day, month or year as a mention; `value` is ISO 8601. */
export function dateMention(from: number, to: number, value: string): Mention {
  return mentionOf(from, to, 'date', value, 'a date', { ends: [value, value] });
}

/** A time with two ends, both in ISO 8601 and inside it. */
export function rangeMention(from: number, to: number, first: string, last: string): Mention {
  return mentionOf(from, to, 'date-range', `${first}/${last}`, 'a range of dates', { ends: [first, last] });
}
