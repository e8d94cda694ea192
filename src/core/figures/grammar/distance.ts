import { addMonths, readDay, writeDay, writeMonth } from '../calendar';
import { multiplyDecimals } from '../decimal';
import { moveBy } from '../duration';
import { readDate } from './date';
import type { DateContext } from './date-context';
import { mentionOf, type Mention } from './mention';
import { qualifierBefore } from './qualify';
import { readRelativeDate } from './relative-date';
import { noBase } from './relative-mention';
import { lowerAt, type Tokens } from './token';

/** A length of time with the direction it is told in. */
type Length = NonNullable<Mention['time']>;

/** Takes "ago", "from now" or "after 5 May" onto a length of time: it becomes a distance from the day of speaking, or a day. */
export function withDirection(tokens: Tokens, mention: Mention, context: DateContext): Mention {
  const { time } = mention;
  if (time === null || mention.kind !== 'duration') return mention;
  const end = distanceEnd(tokens, mention);
  if (end === null) return fromAnchor(tokens, mention, time, context) ?? mention;
  return {
    ...mention,
    ...end,
    kind: 'relative-date',
    time: { ...time, direction: end.to === mention.to + 1 ? -1 : 1 },
    reason:
      context.base === null
        ? noBase
        : 'a distance in time, with its dates resolved against the date of the transcript',
  };
}

/** "ago", "from now", "in | two weeks' time". */
function distanceEnd(
  tokens: Tokens,
  { from, to }: Mention,
): { readonly from: number; readonly to: number } | null {
  const word = lowerAt(tokens, to);
  if (word === 'ago') return { from, to: to + 1 };
  if (word === 'from' && lowerAt(tokens, to + 1) === 'now') return { from, to: to + 2 };
  const isTime = /^['’](?:s)?$/.test(word) && lowerAt(tokens, to + 1) === 'time';
  return isTime && lowerAt(tokens, from - 1) === 'in' ? { from: from - 1, to: to + 2 } : null;
}

const directions: ReadonlyMap<string, 1 | -1> = new Map([
  ['after', 1],
  ['from', 1],
  ['before', -1],
]);

/** Behind these it is how long something took ("for two years after 2011"). */
const lasts =
  /^(?:for|within|over|during|in|lasted|lasts|took|takes|take|spent|last|next|past|first|have|has|had|every|the|of)$/;

/** "3 days after January 12th", "two weeks from tomorrow": the day that lies so far from another. */
function fromAnchor(tokens: Tokens, mention: Mention, time: Length, context: DateContext): Mention | null {
  const direction = directions.get(lowerAt(tokens, mention.to));
  if (direction === undefined || lasts.test(lowerAt(tokens, mention.from - 1))) return null;
  if (qualifierBefore(tokens, mention.from) !== null) return null;
  const at = mention.to + 1;
  const anchor = readDate(tokens, at, context) ?? readRelativeDate(tokens, at, context);
  const value = movedBy(anchor?.value ?? '', time, direction);
  if (anchor === null || value === null) return null;
  const reason = 'a day told by its distance from another';
  return mentionOf(mention.from, anchor.to, anchor.kind, value, reason, { ends: [value, value] });
}

/** As precise as what it is told from: a day, or years from a year and months from a month. */
function movedBy(value: string, { amount, unit }: Length, direction: 1 | -1): string | null {
  const day = readDay(value);
  if (day !== null) return writeDay(moveBy(day, amount, unit, direction));
  const count = Number(multiplyDecimals(amount, String(unit.factor))) * direction;
  if (!Number.isInteger(count)) return null;
  if (/^\d{4}$/.test(value)) return unit.designator === 'Y' ? String(Number(value) + count) : null;
  const start = readDay(`${value}-01`);
  if (start === null || !/^[YM]$/.test(unit.designator)) return null;
  const moved = addMonths(start, unit.designator === 'Y' ? count * 12 : count);
  return writeMonth(moved.year, moved.month);
}
