import { compareAmounts, divideAmounts, multiplyAmounts } from '../amount';
import { divideDecimals, isDecimal } from '../decimal';
import { writeDuration } from '../duration';
import { readCompound } from './compound';
import { readCurrencyBefore } from './currency';
import { mentionOf, type Mention } from './mention';
import { isHalfOfPercent } from './fraction';
import { hasSign, readNumber, type NumberReading } from './number';
import { pointOfPartEnd, wholePointEnd } from './part-of-point';
import { readPer } from './rate';
import { readRangeEnd } from './range-end';
import { readAge, readTime } from './time';
import { lowerAt, type Tokens } from './token';
import { pointsUnit, readUnit, type UnitReading } from './unit';

/** One side of a quantity: currency sign before, and the number. */
export interface Side {
  readonly from: number;
  readonly currency: string | null;
  /** The value is multiplied by it ("MEUR 60"). */
  readonly factor: string;
  readonly number: NumberReading;
}

/** Reads a number with its unit, or a range of two, from a token on; null where none starts there. */
export function readQuantity(tokens: Tokens, from: number): Mention | null {
  const first = readSide(tokens, from);
  if (first === null) return readHalfOfUnit(tokens, from);
  const own = readUnit(tokens, first.number.to, first.currency) ?? readUnitOfPart(tokens, first.number);
  const second = readRangeEnd(tokens, from, first, own);
  if (second !== null)
    return range(
      first,
      second,
      readUnit(tokens, second.number.to, first.currency ?? second.currency) ?? agesOf(tokens, first, second),
    );
  const unit = own ?? ageOf(tokens, first) ?? sharedUnit(tokens, first);
  return readCompound(tokens, first, unit) ?? withOwnRate(tokens, single(first, unit));
}

/** "42 a week": a count has its rate beside it. */
function withOwnRate(tokens: Tokens, mention: Mention): Mention {
  const per = mention.unit === null && mention.kind === 'number' ? readPer(tokens, mention.to, '') : null;
  return per === null ? mention : { ...mention, per: per.name, to: per.inSpan ? per.to : mention.to };
}

/** A number with the sign of its currency before it, and its own sign before either. */
export function readSide(tokens: Tokens, from: number): Side | null {
  const minus = isMinusBeforeMoney(tokens, from) ? 1 : 0;
  const currency = readCurrencyBefore(tokens, from + minus);
  const number = readNumber(tokens, currency?.to ?? from);
  if (number === null) return null;
  const factor = multiplyAmounts(currency?.factor ?? '1', minus === 1 ? '-1' : '1');
  return { from, currency: currency?.code ?? null, factor, number };
}

/** "-$5", "−€3 million". */
function isMinusBeforeMoney(tokens: Tokens, at: number): boolean {
  const [dash, sign] = [tokens[at], tokens[at + 1]];
  if (dash === undefined || sign === undefined || sign.spaced || !/^[-−]$/.test(dash.text)) return false;
  return (dash.spaced || at === 0) && /^[$€£¥₽]$/.test(sign.text) && !hasSign(tokens, at);
}

function ageOf(tokens: Tokens, side: Side): UnitReading | null {
  const { bare, part, to } = side.number;
  const word = to === side.from + 1 && !part && side.number.scaleWord === null;
  return bare || word ? readAge(tokens, side.from, to) : null;
}

/** "aged 15 to 24", "between the ages of 15 and 24". */
function agesOf(tokens: Tokens, first: Side, second: Side): UnitReading | null {
  const unit = ageOf(tokens, first);
  return unit === null ? null : { ...unit, to: second.number.to };
}

/** In "45 and 50 percent", and "from 10 to 25 million tonnes", the first number has the unit of the second. */
function sharedUnit(tokens: Tokens, side: Side): UnitReading | null {
  const { number } = side;
  const joint = lowerAt(tokens, number.to);
  const joins =
    joint === 'and' || joint === 'or' || (joint === 'to' && lowerAt(tokens, side.from - 1) === 'from');
  if (number.significantDigits === null || !joins) return null;
  const second = readNumber(tokens, number.to + 1);
  const unit =
    second === null || second.significantDigits === null ? null : readUnit(tokens, second.to, null);
  const shares =
    unit !== null &&
    (unit.kind === 'percent' || unit.kind === 'number' || joint === 'to') &&
    !yearLike.test(number.value);
  return shares ? { ...unit, to: number.to } : null;
}

/** "in 2020 and 50 percent". */
const yearLike = /^(?:19|20)\d\d$/;

/** "a quarter of a century", "three quarters of an hour", "a quarter of a point". */
function readUnitOfPart(tokens: Tokens, { part, to }: NumberReading): UnitReading | null {
  const point = part ? pointOfPartEnd(tokens, to) : null;
  if (point !== null) return pointsUnit(point);
  const joined = part && lowerAt(tokens, to) === 'of' && /^an?$/.test(lowerAt(tokens, to + 1));
  return joined ? readTime(tokens, to + 2) : null;
}

/** "half a percentage point", "half a mile", "a full percentage point". */
function readHalfOfUnit(tokens: Tokens, from: number): Mention | null {
  const whole = wholePointEnd(tokens, from);
  if (whole !== null) return single(sideOf(from, from + 1, '1'), pointsUnit(whole));
  if (isHalfOfPercent(tokens, from))
    return single(sideOf(from, from + 1, '0.5'), readUnit(tokens, from + 1, null));
  if (lowerAt(tokens, from) !== 'half' || !/^an?$/.test(lowerAt(tokens, from + 1))) return null;
  const point = pointOfPartEnd(tokens, from + 2);
  const unit = point === null ? readUnit(tokens, from + 2, null) : pointsUnit(point);
  if (unit === null || unit.kind === 'multiple' || unit.kind === 'duration') return null;
  return single(sideOf(from, from + 2, '0.5'), unit);
}

/** An amount that no number was said for: "half a", "a full". */
function sideOf(from: number, to: number, value: string): Side {
  const said = { scaleWord: null, significantDigits: null, bare: false, loose: false, part: value !== '1' };
  return { from, currency: null, factor: '1', number: { to, value, mantissa: value, ...said } };
}

function single(side: Side, unit: UnitReading | null): Mention {
  const { number } = side;
  const value = multiplyAmounts(multiplyAmounts(number.value, side.factor), unit?.factor ?? '1');
  const kind = unit?.kind ?? (number.part ? 'fraction' : 'number');
  const reason = unit?.reason ?? (number.part ? 'a part of a whole' : 'a number');
  return mentionOf(side.from, unit?.to ?? number.to, kind, valueWith(value, unit), reason, {
    per: unit?.per ?? null,
    unit: unit?.unit ?? null,
    scaleWord: number.scaleWord,
    significantDigits: number.significantDigits,
    qualifier: number.loose ? 'about' : unit?.atLeast === true ? 'at-least' : null,
    time: timeOf(value, unit),
  });
}

/** A length of time keeps its amount as a decimal: "two thirds of a year" to six places. */
function timeOf(value: string, unit: UnitReading | null): Mention['time'] {
  return unit === null || unit.time === null ? null : { amount: plain(value), unit: unit.time, direction: 0 };
}

function plain(value: string): string {
  const [top, bottom] = value.split('/');
  return isDecimal(value) ? value : (divideDecimals(top ?? '0', bottom ?? '1', 6) ?? '0');
}

function range(first: Side, second: Side, unit: UnitReading | null): Mention {
  const ends = [withSharedScale(first, second), multiplyAmounts(second.number.value, second.factor)]
    .map((end) => multiplyAmounts(end, unit?.factor ?? '1'))
    .sort(compareAmounts)
    .map((end) => valueWith(end, unit));
  const reason = 'a range; it is kept as a range and never averaged';
  return mentionOf(first.from, unit?.to ?? second.number.to, 'range', null, reason, {
    per: unit?.per ?? null,
    ends: [ends[0] ?? '0', ends[1] ?? '0'],
    qualifier: 'between',
    unit: unit?.unit ?? null,
    scaleWord: second.number.scaleWord,
    significantDigits: second.number.significantDigits,
  });
}

/** In "5 to 7 million" the first number has the scale of the second. */
export function withSharedScale(first: Side, second: Side): string {
  const own = multiplyAmounts(first.number.value, first.factor);
  const { scaleWord, mantissa, value } = second.number;
  if (first.number.scaleWord !== null || mantissa === value || scaleWord === 'dozen') return own;
  const scale = compareAmounts(first.number.value, mantissa) < 0 ? divideAmounts(value, mantissa) : null;
  return scale === null ? own : multiplyAmounts(own, scale);
}

function valueWith(value: string, unit: UnitReading | null): string {
  return unit === null || unit.time === null ? value : writeDuration(plain(value), unit.time);
}
