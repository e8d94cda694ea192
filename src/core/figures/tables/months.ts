const names = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Month names and their abbreviations, 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map([
  ...names.map((name, at) => [name, at + 1] as const),
  ...names
    .filter((name) => name.length > 3)
    .map((name) => [name.slice(0, 3), names.indexOf(name) + 1] as const),
  ['sept', 9] as const,
]);

/** Weekdays, Monday 1 to Sunday 7 (ISO 8601). */
export const weekdays: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name, at) => [
    name,
    at + 1,
  ]),
);
