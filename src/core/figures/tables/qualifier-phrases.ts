import type { Qualifier } from '../figure';

const phrases: Readonly<Record<Qualifier, readonly string[]>> = {
  exact: ['exactly', 'precisely'],
  about: [
    'about',
    'around',
    'approximately',
    'roughly',
    'some',
    'circa',
    'an estimated',
    'an approximate',
    'in the region of',
    'in the order of',
    'on the order of',
    'approx',
  ],
  'more-than': [
    'more than',
    'over',
    'above',
    'exceeding',
    'in excess of',
    'upwards of',
    'upward of',
    'greater than',
    'higher than',
    'just over',
    'well over',
    'slightly over',
    'a little over',
    'far more than',
    'much more than',
    'just more than',
    'just above',
    'slightly more than',
    'a little more than',
    'well above',
    'beyond',
    'longer than',
  ],
  'at-least': [
    'at least',
    'no fewer than',
    'no less than',
    'not less than',
    'not fewer than',
    'a minimum of',
    'minimum',
  ],
  almost: [
    'almost',
    'nearly',
    'close to',
    'approaching',
    'just under',
    'just below',
    'practically',
    'virtually',
    'not quite',
    'slightly less than',
    'a little less than',
    'just short of',
    'slightly under',
    'nearly about',
  ],
  'at-most': [
    'at most',
    'up to',
    'no more than',
    'not more than',
    'a maximum of',
    'maximum',
    'as many as',
    'as much as',
    'not exceeding',
    'not over',
  ],
  'less-than': [
    'less than',
    'fewer than',
    'under',
    'below',
    'lower than',
    'well under',
    'well below',
    'far less than',
    'shorter than',
  ],
  between: [],
};

/** Words before a number and the bound they set. */
export const qualifierPhrases: ReadonlyMap<string, Qualifier> = new Map(
  Object.entries(phrases).flatMap(([qualifier, words]) =>
    words.map((word) => [word, qualifier as Qualifier] as const),
  ),
);

/** Their last words: without one of them before a number, nothing bounds it. */
export const qualifierEnds: ReadonlySet<string> = new Set(
  [...qualifierPhrases.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);

/** The longest of them, in words. */
export const longestQualifier = 4;

/** Words after a number and the bound they set ("300 or more"). */
export const qualifierSuffixes: ReadonlyMap<string, Qualifier> = new Map([
  ['or more', 'at-least'],
  ['or so', 'about'],
  ['or less', 'at-most'],
  ['or fewer', 'at-most'],
  ['or thereabouts', 'about'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
]);
