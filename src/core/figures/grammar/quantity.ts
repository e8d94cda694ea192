import { compareDecimals, divideDecimals, multiplyDecimals } from '../decimal';
import { writeDuration } from '../duration';
import type { Change, FigureKind } from '../figure';
import { measurePrefixes, measureUnits, timeUnits, type TimeUnit } from '../tables/units';
import { readCurrencyAfter, readCurrencyBefore } from './currency';
import { mentionOf, type Mention } from './mention';
import { readNumber, type NumberReading } from './number';
import { isDash, isTyingHyphen, lowerAt, type Tokens } from './token';

/** What a number is a number of. */
interface UnitReading {
  readonly to: number;
  readonly kind: FigureKind;
  readonly unit: string | null;
  /** The value is multiplied by it ("0.01" for cents and basis points). */
  readonly factor: string;
  readonly time: TimeUnit | null;
  readonly reason: string;
}

/** One side of a quantity: currency sign before, and the number. */
interface Side {
  readonly from: number;
  readonly currency: string | null;
  readonly number: NumberReading;
}

/** Reads a number with its unit, or a range of two, from a token on; null where none starts there. */
export function readQuantity(tokens: Tokens, from: number): Mention | null {
  const first = readSide(tokens, from);
  if (first === null) return null;
  const second = readRangeEnd(tokens, from, first);
  const last = second ?? first;
  const currency = first.currency ?? last.currency;
  const unit = readUnit(tokens, last.number.to, currency);
  return second === null ? single(first, unit) : range(first, second, unit);
}

function readSide(tokens: Tokens, from: number): Side | null {
  const currency = readCurrencyBefore(tokens, from);
  const number = readNumber(tokens, currency?.to ?? from);
  return number === null ? null : { from, currency: currency?.code ?? null, number };
}

/** "18 to 25", "18–25", "between 5 and 7", "two or three": the second number, when it is the larger. */
function readRangeEnd(tokens: Tokens, from: number, first: Side): Side | null {
  const at = skipRepeatedUnit(tokens, first);
  const joint = tokens[at];
  const between = lowerAt(tokens, from - 1) === 'between' || lowerAt(tokens, from - 2) === 'between';
  const joins =
    joint?.lower === 'to' ||
    (isDash(joint) && /^[\d$€£]/.test(tokens[at + 1]?.text ?? '')) ||
    joint?.lower === 'or' ||
    (between && joint?.lower === 'and');
  if (!joins || isChangeOfLevel(tokens, from)) return null;
  const second = readSide(tokens, at + 1);
  if (
    second === null ||
    (first.number.bare && second.number.bare && isDash(joint) && looksLikeScore(tokens, from))
  )
    return null;
  return compareDecimals(withSharedScale(first, second), second.number.value) < 0 ? second : null;
}

/** "5 percent to 7 percent": the first unit may be said too. */
function skipRepeatedUnit(tokens: Tokens, side: Side): number {
  const unit = readUnit(tokens, side.number.to, side.currency);
  return unit !== null && ['to', 'and'].includes(lowerAt(tokens, unit.to)) ? unit.to : side.number.to;
}

/** "rose from 300 to 340" tells two levels, not a range. */
function isChangeOfLevel(tokens: Tokens, from: number): boolean {
  return (
    lowerAt(tokens, from - 1) === 'from' &&
    [2, 3, 4].some((back) =>
      /^(?:rose|risen|grew|grown|fell|fallen|dropped|increased|decreased|declined|went|up|down|growth|rise|fall|increase|decrease|raised|cut|reduced|expanded|jumped)$/.test(
        lowerAt(tokens, from - back),
      ),
    )
  );
}

/** "won 3-1": results of a game, told by the verb before. */
function looksLikeScore(tokens: Tokens, from: number): boolean {
  return /^(?:won|lost|win|beat|score|drew|voted|vote)$/.test(lowerAt(tokens, from - 1));
}

/** In "5 to 7 million" the first number has the scale of the second. */
function withSharedScale(first: Side, second: Side): string {
  const borrows =
    first.number.scaleWord === null &&
    second.number.scaleWord !== null &&
    second.number.scaleWord !== 'dozen' &&
    compareDecimals(first.number.value, second.number.mantissa) < 0;
  const scale = borrows ? divideDecimals(second.number.value, second.number.mantissa, 0) : null;
  return scale === null ? first.number.value : multiplyDecimals(first.number.value, scale);
}

function single(side: Side, unit: UnitReading | null): Mention {
  const { number } = side;
  const value = multiplyDecimals(number.value, unit?.factor ?? '1');
  const base = mentionOf(
    side.from,
    unit?.to ?? number.to,
    unit?.kind ?? 'number',
    valueWith(value, unit),
    unit?.reason ?? 'a number',
  );
  return {
    ...base,
    unit: unit?.unit ?? null,
    scaleWord: number.scaleWord,
    significantDigits: number.significantDigits,
    qualifier: number.loose ? 'about' : null,
    time: unit === null || unit.time === null ? null : { amount: value, unit: unit.time, direction: 0 },
  };
}

function range(first: Side, second: Side, unit: UnitReading | null): Mention {
  const ends = [withSharedScale(first, second), second.number.value].map((end) =>
    valueWith(multiplyDecimals(end, unit?.factor ?? '1'), unit),
  );
  const base = mentionOf(
    first.from,
    unit?.to ?? second.number.to,
    'range',
    null,
    'a range; it is kept as a range and never averaged',
  );
  return {
    ...base,
    ends: [ends[0] ?? '0', ends[1] ?? '0'],
    qualifier: 'between',
    unit: unit?.unit ?? null,
    scaleWord: second.number.scaleWord,
    significantDigits: second.number.significantDigits,
  };
}

function valueWith(value: string, unit: UnitReading | null): string {
  return unit === null || unit.time === null ? value : writeDuration(value, unit.time);
}

/** The unit after a number; a hyphen may tie it ("30-year", "billion-dollar"). */
function readUnit(tokens: Tokens, after: number, currency: string | null): UnitReading | null {
  if (currency !== null)
    return {
      to: after,
      kind: 'money',
      unit: currency,
      factor: '1',
      time: null,
      reason: `money in ${currency}`,
    };
  const at = isTyingHyphen(tokens, after) ? after + 1 : after;
  return (
    readPercent(tokens, at) ??
    readMoney(tokens, at) ??
    readTime(tokens, at) ??
    readMultiple(tokens, at) ??
    readMeasure(tokens, at)
  );
}

function readPercent(tokens: Tokens, at: number): UnitReading | null {
  const [word, next] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  const points = /^points?$/;
  const base = {
    unit: 'pp',
    factor: '1',
    time: null,
    kind: 'percentage-points' as const,
    reason: 'percentage points, not percent',
  };
  if (/^(?:percentage|percent|%)$/.test(word) && points.test(next)) return { ...base, to: at + 2 };
  if (word === 'pp' || word === 'p.p.') return { ...base, to: at + 1 };
  if (word === 'basis' && points.test(next)) return { ...base, to: at + 2, factor: '0.01' };
  const to =
    word === 'per' && next === 'cent' ? at + 2 : /^(?:percent|%|pct|percents)$/.test(word) ? at + 1 : null;
  return to === null
    ? null
    : { to, kind: 'percent', unit: '%', factor: '1', time: null, reason: 'a percentage' };
}

function readMoney(tokens: Tokens, at: number): UnitReading | null {
  const currency = readCurrencyAfter(tokens, at);
  if (currency === null) return null;
  return {
    to: currency.to,
    kind: 'money',
    unit: currency.code,
    factor: currency.factor,
    time: null,
    reason: `money in ${currency.code}`,
  };
}

function readTime(tokens: Tokens, at: number): UnitReading | null {
  const time = timeUnits.get(lowerAt(tokens, at));
  if (time === undefined) return null;
  return { to: at + 1, kind: 'duration', unit: time.name, factor: '1', time, reason: 'a length of time' };
}

/** "six-fold", "1.4 times", "three times higher"; "met five times" is a count of occasions. */
function readMultiple(tokens: Tokens, at: number): UnitReading | null {
  const word = lowerAt(tokens, at);
  const multiple = {
    kind: 'multiple' as const,
    unit: null,
    factor: '1',
    time: null,
    reason: 'a multiple of something else',
  };
  if (word === 'fold') return { ...multiple, to: at + 1 };
  if (word !== 'times' && word !== 'x') return null;
  const compared =
    /^(?:more|higher|greater|larger|bigger|as|the|less|lower|fewer|smaller|faster|over|better|compared)$/.test(
      lowerAt(tokens, at + 1),
    );
  return compared || grewBefore(tokens, at) ? { ...multiple, to: at + 1 } : null;
}

function grewBefore(tokens: Tokens, at: number): boolean {
  return [2, 3, 4, 5].some((back) => changeVerbs.has(lowerAt(tokens, at - back)));
}

function readMeasure(tokens: Tokens, from: number): UnitReading | null {
  const prefix = measurePrefixes.has(lowerAt(tokens, from)) ? lowerAt(tokens, from) : null;
  const at = prefix === null ? from : from + 1;
  const unit = measureUnits.get(lowerAt(tokens, at));
  if (unit === undefined) return null;
  return {
    to: at + 1,
    kind: 'number',
    unit: prefix === null || prefix === 'metric' ? unit : `${prefix} ${unit}`,
    factor: '1',
    time: null,
    reason: 'a measure',
  };
}

/** Verbs that say a level moved, and which way. */
export const changeVerbs: ReadonlyMap<string, Change> = new Map([
  ...[
    'rose',
    'risen',
    'rise',
    'rises',
    'rising',
    'grew',
    'grown',
    'grow',
    'grows',
    'growing',
    'increased',
    'increase',
    'increases',
    'increasing',
    'climbed',
    'jumped',
    'surged',
    'soared',
    'expanded',
    'gained',
    'went up',
    'raised',
    'up',
    'growth',
    'multiplied',
    'jump',
    'surge',
    'gain',
    'expansion',
    'strengthened',
    'advanced',
  ].map((word) => [word, 'rise'] as const),
  ...[
    'fell',
    'fallen',
    'fall',
    'falls',
    'falling',
    'dropped',
    'drop',
    'drops',
    'decreased',
    'decrease',
    'decreases',
    'decreasing',
    'declined',
    'decline',
    'declines',
    'reduced',
    'reduction',
    'cut',
    'shrank',
    'shrunk',
    'contracted',
    'plunged',
    'slumped',
    'sank',
    'down',
    'slid',
    'weakened',
    'contraction',
    'lowered',
  ].map((word) => [word, 'fall'] as const),
]);
