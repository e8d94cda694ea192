/** The last word of a name: enough where the whole name is near. */
export function shortName(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

/** The last word of a name, or the whole name where another of these ends alike. */
export function distinctName(name: string, names: readonly string[]): string {
  const last = shortName(name);
  return names.filter((other) => shortName(other) === last).length > 1 ? name : last;
}
