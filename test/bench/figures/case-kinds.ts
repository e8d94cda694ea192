import type { PeerCase } from './peer-cases';

/** Kinds of case by what their wanted words look like; the first that fits any of them. */
const kinds: readonly (readonly [name: string, looks: RegExp])[] = [
  ['a share told before its number ("percent of 10")', /^per ?cents? of|^percents of/i],
  ['a sign before a space ("- 10")', /^[-−+] /],
  ['a power ("4e14", "10^6")', /\de\d|\^|[×x]\s?10/i],
  ['letters for a scale ("10 k", "10G")', /\d\s?[kKmMbBgGtT]$/],
  ['parts in strokes or signs ("1 4/5", "½")', /\d\/\d|[½⅓¼¾⅔]/],
  ['parts in words ("two thirds")', /\b(?:half|halves|thirds?|quarters?|\w+ths?|over)\b/i],
  ['a range or a measured error', /\b(?:between|from|to|through|or less|or more)\b|±|\d\s?[-–~]\s?\d/i],
  ['a dozen and the like', /\bdozens?\b|\bdozs?\b|\bdzs?\b/i],
  ['one amount in two units ("five dollars ten")', /\b(?:and|point)\b.*\b(?:and|cents?|pence|mao|inch)\b/i],
  ['a unit or currency by its sign', /[°"'$€£¥%₩₪₫₽]/],
  ['digits with a scale word', /\d.*\b(?:thousand|million|billion|trillion|bn|mln|lakh|crore)/i],
  ['digits with a unit or name', /\d.*[\p{L}]/u],
  ['plain digits', /^[\d.,'\s+−-]+$/],
  ['words alone', /^[^\d]+$/],
];

/** What kind of case it is: the suite's own type where it has several, else by the look of its words. */
export function kindOfCase({ input, wanted }: PeerCase): string {
  const [first] = wanted;
  if (first === undefined) return 'nothing is to be found';
  if (first.type !== null) return `time: ${first.type}`;
  const words = wanted.map(({ start, end }) => input.slice(start, end));
  return kinds.find(([, looks]) => words.some((each) => looks.test(each)))?.[0] ?? 'other';
}
