import { countryOf } from '../../figures/tables/countries';
import { singularOf } from '../../figures/tables/plurals';

/** The singular of an English noun in lower case, by the table that figures are read with. */
export function singular(word: string): string {
  const lower = word.toLowerCase();
  return lower === 'persons' ? 'person' : singularOf(lower);
}

/** Plurals that no rule makes; words that are their own plural stand for themselves. */
const irregularPlurals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    person: 'people',
    man: 'men',
    woman: 'women',
    child: 'children',
    life: 'lives',
    foot: 'feet',
    memorandum: 'memoranda',
    aircraft: 'aircraft',
    personnel: 'personnel',
    series: 'series',
    gas: 'gas',
    bcm: 'bcm',
    hertz: 'hertz',
    horsepower: 'horsepower',
  }),
);

/** A plural for names that were only said in the singular. */
export function plural(noun: string): string {
  if (noun === '') return '';
  const known = irregularPlurals.get(noun.toLowerCase());
  if (known !== undefined) return known;
  if (/ese$/i.test(noun) || (/(?:[^aeiou]ch|sh|ss)$/.test(noun) && /^\p{Lu}/u.test(noun))) return noun;
  if (/man$/.test(noun) && noun.length > 5 && !/(?:hu|ro|ger)man$/i.test(noun))
    return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
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
  return `${/^(?:[aeiou]|hour|heir|honou?r)/i.test(words) ? 'an' : 'a'} ${words}`;
}

/** The phrase as it stands inside a heading: only names keep their large letter. */
export function lowerFirst(phrase: string): string {
  const [first = ''] = wordsOf(phrase);
  const isName =
    countryOf(first) !== null || countryOf(singular(first)) !== null || /^\p{Lu}[.\p{Lu}]/u.test(phrase);
  return isName ? phrase : phrase.slice(0, 1).toLowerCase() + phrase.slice(1);
}
