import { currencyNames } from './currencies';
import { measureWords } from './measures';
import { months, weekdays } from './months';
import {
  fractionWords,
  multiplyingVerbs,
  ordinalScales,
  ordinalWords,
  scaleWords,
  smallNumbers,
  tens,
} from './number-words';
import { qualifierEnds } from './qualifier-phrases';
import { timeUnits } from './units';

/** Words of figures that are known again where the end of a line breaks them ("bil-lion"); of others nobody knows whether the hyphen is theirs. */
export const breakableWords: ReadonlySet<string> = new Set([
  ...[scaleWords, smallNumbers, tens, ordinalWords, ordinalScales, fractionWords, multiplyingVerbs].flatMap(
    (words) => [...words.keys()],
  ),
  ...[timeUnits, months, weekdays, currencyNames, measureWords].flatMap((words) => [...words.keys()]),
  ...qualifierEnds,
  ...['hundred', 'hundreds', 'thousands', 'dozen', 'dozens', 'percent', 'percentage', 'times', 'points'],
]);
