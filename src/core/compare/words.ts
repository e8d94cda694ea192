const irregularSingulars: Readonly<Record<string, string>> = {
  countries: 'country',
  people: 'person',
  persons: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
  businesses: 'business',
  series: 'series',
  companies: 'company',
  lives: 'life',
  means: 'means',
  news: 'news',
  centuries: 'century',
};

/** The singular of an English noun, well enough to tell that two words are the same. */
export function singular(word: string): string {
  const lower = word.toLowerCase();
  const known = irregularSingulars[lower];
  if (known !== undefined) return known;
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(lower)) return lower.slice(0, -2);
  if (/[^su]s$/.test(lower) && lower.length > 3) return lower.slice(0, -1);
  return lower;
}

/** A plural for names that were only said in the singular. */
export function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return noun === 'person' ? 'people' : `${noun}s`;
}

/** The words of a phrase; hyphenated words fall apart ("Russian-Azerbaijani"). */
export function wordsOf(phrase: string): readonly string[] {
  return phrase.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Keys of measures that are written in capitals. */
const acronyms: ReadonlySet<string> = new Set(['gdp', 'fdi']);

/** The phrase with its first letter large. */
export function capitalise(phrase: string): string {
  if (acronyms.has(phrase)) return phrase.toUpperCase();
  const first = phrase.slice(0, 1);
  return first.toUpperCase() + phrase.slice(1);
}

/** The words in typographic quotation marks. */
export function quote(text: string): string {
  return `“${text}”`;
}

/** "a", "a and b", "a, b and c". */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** "an amount", "a count". */
export function withArticle(words: string): string {
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}
