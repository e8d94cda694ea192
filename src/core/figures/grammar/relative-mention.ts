import type { Day } from '../calendar';
import { mentionOf, type Mention } from './mention';

/** Why a time told from the day of speaking has no value. */
export const noBase =
  'a time told from the day of speaking; without the date of the transcript it stays open';

/** Why it has one. */
export const resolved = 'a time told from the day of speaking, resolved against the date of the transcript';

/** What a relative time is for a day of speaking, in ISO 8601. */
export type DayWriter = (base: Day) => string;

/** A time told from the day of speaking; open where that is not known. */
export function relativeMention(from: number, to: number, base: Day | null, write: DayWriter): Mention {
  if (base === null) return mentionOf(from, to, 'relative-date', null, noBase);
  const value = write(base);
  const [first, last] = value.split('/');
  return mentionOf(from, to, 'relative-date', value, resolved, {
    ends: [first ?? value, last ?? first ?? value],
  });
}
