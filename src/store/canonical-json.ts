/** Keys in one order, so that equal rows give equal text whoever built them. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** JSON text that is the same for the same data. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, sortedKeys);
}
