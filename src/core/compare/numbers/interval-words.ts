import type { Figure } from '../../figures/figure';
import { dimensionOf, nameDimension } from './dimension';
import { statedInterval } from './figure-interval';
import { onlyValue, type Interval } from './interval';
import { writeEnd, writeExact, writeShort } from './number-words';
import { absolute, one, order, parseRational, type Rational } from './rational';
import { plural, singular, wordsOf } from '../words/words';

/** "(300, ∞)", "[27, 33]", "340": round brackets exclude their end. */
export function writeInterval(interval: Interval): string {
  const single = onlyValue(interval);
  if (single !== null) return writeExact(single);
  const { lower, upper } = interval;
  const left = lower === null ? '(−∞' : `${lower.inclusive ? '[' : '('}${writeExact(lower.value)}`;
  const right = upper === null ? '∞)' : `${writeExact(upper.value)}${upper.inclusive ? ']' : ')'}`;
  return `${left}, ${right}`;
}

/** "27 to 33", "more than 300", for a sentence. */
export function sayInterval(interval: Interval): string {
  const single = onlyValue(interval);
  if (single !== null) return writeShort(single);
  const { lower, upper } = interval;
  if (lower !== null && upper !== null) return `${writeEnd(lower.value)} to ${writeEnd(upper.value)}`;
  if (lower !== null) return `${lower.inclusive ? 'at least' : 'more than'} ${writeEnd(lower.value)}`;
  if (upper !== null) return `${upper.inclusive ? 'at most' : 'less than'} ${writeEnd(upper.value)}`;
  return 'any number';
}

/** The head noun as it was said, in the plural: "schools". */
export function countedNoun(figure: Figure): string | null {
  const head = figure.head ?? figure.unit;
  if (head === null) return null;
  const said = wordsOf(figure.counted ?? '').find(
    (word) => singular(word) === head && word.toLowerCase() !== head,
  );
  return said ?? plural(head);
}

/** The unit in words as it stands after a number, '' where there is none. */
export function unitWords(figure: Figure): string {
  const dimension = dimensionOf(figure);
  if (dimension === 'percent') return '%';
  if (dimension === 'percentage-points') return 'percentage points';
  if (dimension === 'money') return figure.unit ?? '';
  if (dimension === 'count') return countedNoun(figure) ?? '';
  const [amount = '', each] = (figure.unit ?? '').split('/');
  return each === undefined ? plural(amount) : `${plural(amount)} a ${each}`;
}

/** "1st", "30th". */
export function writeOrdinal(value: string): string {
  const teens = /1[123]$/.test(value);
  const ending = teens ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[value.at(-1) ?? ''] ?? 'th');
  return `${value}${ending}`;
}

/** "+16 %" for a rise: the sign says that it is no level; "×2" for what doubled. */
function writeChange(figure: Figure, value: Rational): string {
  // What fell threefold was divided; what fell to 0.5 of it says so itself.
  if (figure.kind === 'multiple')
    return `${figure.change === 'fall' && order(value, one) > 0 ? '÷' : '×'}${writeExact(absolute(value))}`;
  return `${figure.change === 'fall' ? '−' : '+'}${writeExact(absolute(value))} ${unitWords(figure)}`.trim();
}

/** Dates stay ISO 8601; a distance in time is the days it points at; a name is its words. */
function writeTimeOrName({ kind, value, lower, upper, text }: Figure): string {
  const isDistance = kind === 'relative-date' && value?.startsWith('P') === true;
  return isDistance ? `${lower ?? 'earlier'} to ${upper ?? 'later'}` : (value ?? text);
}

/** The normalised form in words: "(300, ∞) schools", "3 400 000 000 USD"; says so where no number was said. */
export function normaliseFigure(figure: Figure): string {
  const interval = statedInterval(figure);
  const value = parseRational(figure.value);
  if (dimensionOf(figure) === 'none') return writeTimeOrName(figure);
  if (interval === null)
    return figure.kind === 'vague' ? 'no number was said' : nameDimension(dimensionOf(figure));
  if (figure.kind === 'ordinal' && figure.value !== null) return writeOrdinal(figure.value);
  if (figure.change !== null && value !== null && onlyValue(interval) !== null)
    return writeChange(figure, value);
  const written = `${figure.negated ? 'not ' : ''}${writeInterval(interval)} ${unitWords(figure)}`.trim();
  return figure.change === null ? written : `change of ${written}`;
}
