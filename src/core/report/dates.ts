const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "22 February 2022" for 2022-02-22; anything else as it is. */
export function writeDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = months[Number(match?.[2]) - 1];
  return match === null || month === undefined ? date : `${Number(match[3])} ${month} ${match[1]}`;
}

/** "22 February 2022, 14:05 UTC" for an ISO 8601 time in UTC; no clock of this machine has a part in it. */
export function writeTime(time: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})[^Z]*Z$/.exec(time);
  return match === null ? time : `${writeDate(match[1] ?? '')}, ${match[2]} UTC`;
}
