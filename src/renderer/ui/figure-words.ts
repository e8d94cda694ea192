import {
  figureKinds,
  qualifiers,
  type Actuality,
  type FigureKind,
  type Qualifier,
} from '#core/figures/figure';

/** Kinds as a reader says them. */
export const kindWords: Readonly<Record<FigureKind, string>> = {
  count: 'count',
  money: 'money',
  percent: 'percent',
  'percentage-points': 'percentage points',
  number: 'number',
  ordinal: 'ordinal',
  fraction: 'fraction',
  multiple: 'multiple',
  range: 'range',
  duration: 'duration',
  date: 'date',
  'date-range': 'dates',
  'relative-date': 'relative date',
  vague: 'vague amount',
  name: 'name, not an amount',
};

const qualifierWords: Readonly<Record<Qualifier, string>> = {
  exact: 'exactly',
  about: 'about',
  'at-least': 'at least',
  'more-than': 'more than',
  almost: 'almost',
  'at-most': 'at most',
  'less-than': 'less than',
  between: 'between',
};

export const kindOptions = figureKinds.map((kind) => [kind, kindWords[kind]] as const);
export const qualifierOptions = [
  ['none', 'none'] as const,
  ...qualifiers.map((qualifier) => [qualifier, qualifierWords[qualifier]] as const),
];
export const changeOptions = [
  ['none', 'a level'],
  ['rise', 'a rise'],
  ['fall', 'a fall'],
] as const;
export const actualityOptions: readonly (readonly [Actuality, string])[] = [
  ['actual', 'what is or was'],
  ['estimate', 'an estimate'],
  ['plan', 'a plan'],
  ['promise', 'a promise'],
];
