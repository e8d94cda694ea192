/** True where all words of a search stand in the text, in any order and case. Nothing asked for is found everywhere. */
export function matchesSearch(text: string, search: string): boolean {
  const lower = text.toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => lower.includes(word));
}
