import { countryOf, withShortNames } from '../../figures/tables/countries';

const titles = [
  'president',
  'minister',
  'chancellor',
  'premier',
  'taoiseach',
  'king',
  'queen',
  'emir',
  'secretary',
];
const prefixes = ['vice', 'prime', 'federal'];

/** A title page writes in capitals; names are told from other words by theirs, so the patterns mind the case. */
const anyCase = (words: readonly string[]) =>
  words
    .flatMap((word) => [word, word.toUpperCase(), word.slice(0, 1).toUpperCase() + word.slice(1)])
    .join('|');
const offices = `(?:(?:${anyCase(prefixes)})[ -])?(?:${anyCase(titles)})`;

/** So far from a name its country stands, in characters. */
const reach = 90;

/** A name is looked up so often; a long text names its speakers again and again. */
const mostNamings = 200;

const names = "(?: \\p{Lu}[\\p{L}’'-]*){0,3}";
const place = '([^,.;:|()]{2,60}?)';
const ofCountry = new RegExp(`^${names},?(?: (?:the )?${offices})? (?:of|OF) ([^,.;:|()]{2,60})`, 'u');
const officeOfCountry = new RegExp(`${offices} (?:of|OF) ${place},?(?: my [^,]{2,30},)?${names} $`, 'u');
const adjectiveBefore = new RegExp(`(\\p{L}+)(?:['’]s)? ${offices}${names} $`, 'u');

/** "The Republic of Korea in joint press conference": what stands behind the country is cut off. */
function countryIn(phrase: string | undefined): string | null {
  const [named = ''] = (phrase ?? '').split(/\s(?:and|before|after|during|in|at|on|upon|to|who|for)\s/i);
  for (const word of named.match(/\p{L}+/gu) ?? []) {
    const country = countryOf(word);
    if (country !== null) return country;
  }
  return null;
}

function countryBeside(text: string, start: number, end: number): string | null {
  const [before = ''] = withShortNames(text.slice(Math.max(0, start - reach), start))
    .split('\n')
    .slice(-1);
  const [after = ''] = withShortNames(text.slice(end, end + reach)).split('\n');
  return (
    countryIn(ofCountry.exec(after)?.[1]) ??
    countryIn(officeOfCountry.exec(before)?.[1]) ??
    countryIn(adjectiveBefore.exec(before)?.[1])
  );
}

/**
 * The country that a text names with a person ("Prime Minister Martin of Ireland", "Poland's President Duda"), as a title, a
 * moderator or the other leader does; null where none or more than one stands beside the name.
 */
export function countryNamedWith(text: string, name: string): string | null {
  const surname = name.match(/[\p{L}’'-]+/gu)?.at(-1) ?? '';
  if (surname.length < 2) return null;
  const namings = [...text.matchAll(new RegExp(`(?<![\\p{L}-])${surname}(?![\\p{L}-])`, 'giu'))];
  const found = namings
    .slice(0, mostNamings)
    .map(({ index }) => countryBeside(text, index, index + surname.length))
    .filter((country) => country !== null);
  const [first, ...others] = new Set(found);
  return others.length > 0 ? null : (first ?? null);
}
