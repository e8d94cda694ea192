/** A title to begin with: the file's name in words, without ending and date. */
export function titleFromName(fileName: string): string {
  const words = fileName
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/\d{4}-\d{2}-\d{2}/, ' ')
    .replace(/[_\s-]+/g, ' ')
    .trim();
  return words === '' ? fileName : words.charAt(0).toUpperCase() + words.slice(1);
}

/** The date that a file's name holds (YYYY-MM-DD), or null where it holds none that exists. */
export function dateInName(fileName: string): string | null {
  const found = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(fileName)?.[0] ?? null;
  if (found === null) return null;
  const date = new Date(`${found}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(found) ? found : null;
}

/** Words as a file's name that every system takes: no separators, no characters that one of them reserves. */
export function fileNameFrom(title: string): string {
  const plain = title
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // Windows takes no name that ends with a dot, and reserves a few words.
  const name = plain.slice(0, 80).replace(/[. ]+$/, '');
  return name === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? 'Project' : name;
}
