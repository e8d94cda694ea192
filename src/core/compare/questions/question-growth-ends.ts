import type { Figure } from '../../figures/figure';
import { amountOf } from '../numbers/amount';
import type { AskedQuestion, BoardInput } from '../board';
import { dimensionOf } from '../numbers/dimension';
import { meantInterval } from '../numbers/figure-interval';
import {
  addIntervals,
  divideIntervals,
  intervalsOverlap,
  mirrorInterval,
  point,
  scaleInterval,
  widenInterval,
  type Interval,
} from '../numbers/interval';
import { writeRounded, writeShort } from '../numbers/number-words';
import {
  absolute,
  divide,
  multiply,
  negate,
  one,
  order,
  rational,
  subtract,
  zero,
  type Rational,
} from '../numbers/rational';
import { between, figuresBySentence, spanOf, type SentenceFigures } from '../entries/sentence-figures';
import { quote } from '../words/words';

/** A change with both its ends: "rose from 3 billion to 4 billion, an increase of 50 percent". */
export interface ChangeWithEnds {
  readonly change: Figure;
  readonly start: Figure;
  readonly end: Figure;
}

const isChange = ({ kind, change }: Figure) =>
  kind === 'multiple' || ((kind === 'percent' || kind === 'percentage-points') && change !== null);

function sameAmount(a: Figure, b: Figure): boolean {
  if (a.kind === 'multiple' || b.kind === 'multiple' || a.change !== null || b.change !== null) return false;
  const same = a.unit === b.unit || (a.unit === null && a.kind === 'number');
  return same && amountOf(a, a.value) !== null && amountOf(b, b.value) !== null && dimensionOf(b) !== 'none';
}

function isFromTo(text: string, start: Figure, end: Figure): boolean {
  const opens = /\bfrom (?:just |only |about |around |some |nearly )?$/i.test(
    text.slice(0, start.start).slice(-20),
  );
  return (
    opens &&
    /^[^.;:]{0,40}\bto (?:just |only |about |around |some |nearly |almost )?$/i.test(
      between(text, start, end),
    )
  );
}

/** "3 billion in 2020 and 3.4 billion in 2021": the earlier one is the start. */
function isEarlier(start: Figure, end: Figure): boolean {
  const [first, second] = [start.period, end.period];
  return (
    first?.to != null &&
    second?.from != null &&
    first.to < second.from &&
    start.head !== null &&
    start.head === end.head
  );
}

/** The change that is told nearest to its ends, within one sentence. */
function changesIn(text: string, { figures }: SentenceFigures): readonly ChangeWithEnds[] {
  const pairs = figures.flatMap((start, at) =>
    figures
      .slice(at + 1)
      .filter((end) => sameAmount(start, end) && (isFromTo(text, start, end) || isEarlier(start, end)))
      .slice(0, 1)
      .map((end) => ({ start, end })),
  );
  return pairs.flatMap(({ start, end }) => {
    const distance = (change: Figure) =>
      Math.min(Math.abs(change.start - end.end), Math.abs(start.start - change.end));
    const [change] = figures
      .filter((each) => isChange(each) && fits(each, end))
      .sort((a, b) => distance(a) - distance(b));
    return change === undefined ? [] : [{ change, start, end }];
  });
}

/** Points are the distance of two percentages, percent the growth of an amount. */
function fits(change: Figure, end: Figure): boolean {
  return change.kind === 'percentage-points' ? end.kind === 'percent' : change !== end;
}

const hundred = rational(100n);
/** "Doubled" and "175-fold" are seldom meant to the digit: a tenth either side. */
const multipleTolerance = rational(1n, 10n);

/** What the two ends make of the change, in the change's own terms; null where it cannot be reckoned. */
function reckoned({ change, start, end }: ChangeWithEnds): Interval | null {
  const [first, last] = [meantInterval(start), meantInterval(end)];
  if (first === null || last === null) return null;
  if (change.kind === 'percentage-points') return addIntervals(last, mirrorInterval(first));
  const ratio = divideIntervals(last, first);
  if (change.kind === 'multiple') return ratio;
  const growth = addIntervals(ratio, point(negate(one)));
  return isFalling(growth)
    ? mirrorInterval(scaleInterval(mirrorInterval(growth), hundred))
    : scaleInterval(growth, hundred);
}

function isFalling({ upper }: Interval): boolean {
  return upper !== null && order(upper.value, zero) <= 0;
}

function claimed({ change }: ChangeWithEnds): Interval | null {
  const meant = meantInterval(change);
  const value = amountOf(change, change.value);
  return change.kind === 'multiple' && meant !== null && value !== null
    ? widenInterval(meant, multiply(absolute(value), multipleTolerance))
    : meant;
}

function exactChange({ change }: ChangeWithEnds, first: Rational, last: Rational): Rational | null {
  if (change.kind === 'percentage-points') return subtract(last, first);
  const ratio = divide(last, first);
  if (ratio === null || change.kind === 'multiple') return ratio;
  return multiply(subtract(ratio, one), hundred);
}

function arithmeticOf({ change }: ChangeWithEnds, first: Rational, last: Rational, result: Rational): string {
  const [a, b] = [writeShort(first), writeShort(last)];
  if (change.kind === 'multiple') return `${b} ÷ ${a} = ${writeRounded(result, 2)}`;
  if (change.kind === 'percentage-points')
    return `${b} − ${a} = ${writeRounded(result, 2)} percentage points`;
  return `(${b} − ${a}) ÷ ${a} = ${writeRounded(result, 1)} %`;
}

function ask(told: ChangeWithEnds): AskedQuestion | null {
  const { change, start, end } = told;
  const [found, said] = [reckoned(told), claimed(told)];
  const [first, last] = [amountOf(start, start.value), amountOf(end, end.value)];
  if (found === null || said === null || first === null || last === null || intervalsOverlap(found, said))
    return null;
  const result = exactChange(told, first, last);
  if (result === null) return null;
  return {
    kind: 'growth-start-end',
    spans: [start, end, change].map(spanOf),
    text: `From ${quote(start.text)} to ${quote(end.text)} is not ${quote(change.text)}. Is one of the three of another time or measure?`,
    arithmetic: `${arithmeticOf(told, first, last, result)}; said: ${change.text}`,
  };
}

/** The changes of a text whose start and end are told in the same sentence. */
export function changesWithEnds(input: BoardInput): readonly ChangeWithEnds[] {
  const { text } = input.transcript;
  return figuresBySentence(input).flatMap((figures) => changesIn(text, figures));
}

/** A growth against its start and its end. */
export function askAboutGrowthEnds(input: BoardInput): readonly AskedQuestion[] {
  return changesWithEnds(input)
    .map(ask)
    .filter((question) => question !== null);
}
