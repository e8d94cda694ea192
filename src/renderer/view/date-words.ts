const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const localDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

function format(formatter: Intl.DateTimeFormat, value: string): string {
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? value : formatter.format(time);
}

/** "22 February 2022" for a date without a time; such a date has no time zone. */
export function dayWords(date: string): string {
  return format(day, date);
}

/** The day of a moment, where the person is. */
export function momentDay(moment: string): string {
  return format(localDay, moment);
}

/** The time of day of a moment, where the person is: "12:03:04". */
export function momentClock(moment: string): string {
  return format(clock, moment);
}
