/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayLength = 86_400_000;

/** Reads YYYY-MM-DD; null where there is no such day. */
export function readDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return day.year > 0 && writeDay(fromCount(toCount(day))) === text ? day : null;
}

/** YYYY-MM-DD. */
export function writeDay(day: Day): string {
  return `${String(day.year).padStart(4, '0')}-${pad(day.month)}-${pad(day.day)}`;
}

/** YYYY-MM. */
export function writeMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}`;
}

/** Moves by whole days. */
export function addDays(day: Day, count: number): Day {
  return fromCount(toCount(day) + count);
}

/** Moves by whole months; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, count: number): Day {
  const index = day.year * 12 + day.month - 1 + count;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((toCount(day) + 3) % 7) + 7) % 7) + 1;
}

/** Days of a month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Easter Sunday of a year by the western reckoning (the rule of Meeus, Jones and Butcher). */
export function easterOf(year: number): Day {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  return { year, month: Math.floor(count / 31), day: (count % 31) + 1 };
}

/** First and last day of a partial date or interval ("2021", "2021-04", "2020-11-09/2020-11-10"); null for anything else. */
export function daysOf(value: string): readonly [string, string] | null {
  const [from, to] = value.split('/');
  const first = firstDay(from ?? '');
  const last = lastDay(to ?? from ?? '');
  return first === null || last === null ? null : [first, last];
}

function firstDay(value: string): string | null {
  if (/^\d{4}$/.test(value)) return `${value}-01-01`;
  const day = /^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value;
  return readDay(day) === null ? null : day;
}

function lastDay(value: string): string | null {
  if (/^\d{4}$/.test(value)) return `${value}-12-31`;
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month !== null) return `${value}-${pad(daysInMonth(Number(month[1]), Number(month[2])))}`;
  return readDay(value) === null ? null : value;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function toCount(day: Day): number {
  return Math.floor(Date.UTC(day.year, day.month - 1, day.day) / dayLength);
}

function fromCount(count: number): Day {
  const date = new Date(count * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
