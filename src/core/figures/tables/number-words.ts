/** Zero to nineteen. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
  ]
    .map((word, value): [string, number] => [word, value])
    .concat([
      ['nought', 0],
      ['naught', 0],
    ]),
);

/** Twenty to ninety. */
export const tens: ReadonlyMap<string, number> = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, at) => [
    word,
    (at + 2) * 10,
  ]),
);

/** Scale words, as powers of ten; short scale, as English statistics use it. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['thousands', 3],
  ['million', 6],
  ['millions', 6],
  ['billion', 9],
  ['billions', 9],
  ['trillion', 12],
  ['trillions', 12],
  ['mln', 6],
  ['mn', 6],
  ['bln', 9],
  ['bn', 9],
  ['trn', 12],
  ['tn', 12],
  ['tln', 12],
  ...misspelled(6, 'millon milion milllion'),
  ...misspelled(9, 'billon bilion billlion'),
  ...misspelled(12, 'trillon trilion'),
  ['mld', 9],
  ['mrd', 9],
  ['cr', 7],
  ['mil', 6],
  ['mio', 6],
  ['bil', 9],
  ['lakh', 5],
  ['lakhs', 5],
  ['lac', 5],
  ['crore', 7],
  ['crores', 7],
]);

/** How hurried hands write a scale word. */
function misspelled(power: number, forms: string): readonly (readonly [string, number])[] {
  return forms.split(' ').map((form) => [form, power] as const);
}

/** Letters that stand for a scale only where they touch the digits ("20k", "$5m"). */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['K', 3],
  ['M', 6],
  ['MM', 6],
  ['B', 9],
  ['T', 12],
  ['m', 6],
  ['b', 9],
  ['t', 12],
]);

/** Letters that stand for a scale behind any digits; the others only behind a sign of money. */
export const plainScaleLetters: ReadonlySet<string> = new Set(['k', 'K', 'M', 'MM', 'B', 'b']);

/** Round words that make an ordinal or the divisor of a part, as powers of ten. */
export const ordinalScales: ReadonlyMap<string, number> = new Map([
  ['hundredth', 2],
  ['thousandth', 3],
  ['millionth', 6],
  ['billionth', 9],
  ['trillionth', 12],
]);

/** What a scale abbreviation is called in full. */
export const scaleNames: ReadonlyMap<number, string> = new Map([
  [3, 'thousand'],
  [5, 'lakh'],
  [7, 'crore'],
  [6, 'million'],
  [9, 'billion'],
  [12, 'trillion'],
]);

const ordinalUnits = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const ordinalTens = [
  'twentieth',
  'thirtieth',
  'fortieth',
  'fiftieth',
  'sixtieth',
  'seventieth',
  'eightieth',
  'ninetieth',
];

/** First to ninetieth, and hundredth. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...ordinalUnits.map((word, at) => [word, at + 1] as const),
  ...ordinalTens.map((word, at) => [word, (at + 2) * 10] as const),
  ['hundredth', 100] as const,
  ['nineth', 9] as const,
]);

/** Parts named by their divisor: "two-thirds", "a quarter". */
export const fractionWords: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['hundredth', 100],
  ['hundredths', 100],
]);

/** Verbs that multiply, with their factor. */
export const multiplyingVerbs: ReadonlyMap<string, string> = new Map([
  ['doubled', '2'],
  ['doubling', '2'],
  ['doubles', '2'],
  ['tripled', '3'],
  ['tripling', '3'],
  ['trebled', '3'],
  ['quadrupled', '4'],
  ['quintupled', '5'],
  ['halved', '0.5'],
  ['halving', '0.5'],
  ['quintupling', '5'],
  ['quadrupling', '4'],
  ['trebling', '3'],
]);

/** The same verbs in their plain form, which are adjectives and nouns as well ("double standards"). */
export const plainMultiplyingVerbs: ReadonlyMap<string, string> = new Map([
  ['double', '2'],
  ['triple', '3'],
  ['treble', '3'],
  ['quadruple', '4'],
  ['halve', '0.5'],
]);
