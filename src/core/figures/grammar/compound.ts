import { addAmounts, multiplyAmounts } from '../amount';
import { writeDuration } from '../duration';
import { currencyParts } from '../tables/currencies';
import { unitsWithin, type TimeUnit } from '../tables/units';
import { mentionOf, type Mention } from './mention';
import { readNumber } from './number';
import type { Side } from './quantity';
import { lowerAt, type Tokens } from './token';
import { readUnit, type UnitReading } from './unit';

/** How much of the first unit the second one is, where two are said as one amount. */
const partsOf: ReadonlyMap<string, string> = new Map([
  ['foot inch', '1/12'],
  ['pound ounce', '1/16'],
  ['stone pound', '1/14'],
  ['metre centimetre', '1/100'],
]);

/** "3 dollars 50 cents", "5 ft 2 in", "1 hour 20 minutes", "two years and three months": one amount in two units. */
export function readCompound(tokens: Tokens, first: Side, unit: UnitReading | null): Mention | null {
  if (unit === null || unit.unit === null) return null;
  const at = lowerAt(tokens, unit.to) === 'and' ? unit.to + 1 : unit.to;
  const number = readNumber(tokens, at);
  if (number === null) return null;
  const second = readUnit(tokens, number.to, null);
  const value = multiplyAmounts(first.number.value, unit.factor);
  if (unit.kind === 'money' && unit.factor === '1')
    return readCents(tokens, first, unit, value, number.value, { to: number.to, second, bare: number.bare });
  if (second === null)
    return unit.unit === 'foot' && isInches(number.value)
      ? sum(first, unit, number.to, addAmounts(value, multiplyAmounts(number.value, '1/12')))
      : null;
  if (unit.time !== null && second.time !== null)
    return readTimes(first, unit, unit.time, second, second.time, number.value);
  const part = partsOf.get(`${unit.unit} ${second.unit}`);
  return part === undefined
    ? null
    : sum(first, unit, second.to, addAmounts(value, multiplyAmounts(number.value, part)));
}

/** "6 foot 2": the inches of a height go without their name. */
function isInches(value: string): boolean {
  return /^\d{1,2}$/.test(value) && Number(value) < 12;
}

interface Behind {
  readonly to: number;
  readonly second: UnitReading | null;
  readonly bare: boolean;
}

function readCents(
  tokens: Tokens,
  first: Side,
  unit: UnitReading,
  value: string,
  cents: string,
  { to, second, bare }: Behind,
): Mention | null {
  if (first.number.scaleWord !== null || unit.per !== undefined) return null;
  if (second?.kind === 'money' && second.factor !== '1' && currencyParts.has(lowerAt(tokens, second.to - 1)))
    return sum(first, unit, second.to, addAmounts(value, multiplyAmounts(cents, second.factor)));
  const ends =
    tokens[to] === undefined || /^[.!?;]$/.test(lowerAt(tokens, to)) || lowerAt(tokens, to) === 'more';
  const fits = (bare ? /^\d\d$/.test(lowerAt(tokens, to - 1)) : /^[1-9]\d$/.test(cents)) && second === null;
  const named = first.currency === null;
  return ends && fits && named
    ? sum(first, unit, to, addAmounts(value, multiplyAmounts(cents, '0.01')))
    : null;
}

function sum(first: Side, unit: UnitReading, to: number, value: string): Mention {
  return mentionOf(first.from, to, unit.kind, value, unit.reason, {
    unit: unit.unit,
    scaleWord: first.number.scaleWord,
    significantDigits: first.number.significantDigits,
  });
}

function readTimes(
  first: Side,
  unit: UnitReading,
  large: TimeUnit,
  second: UnitReading,
  smaller: TimeUnit,
  count: string,
): Mention | null {
  const size = unitsWithin.get(`${large.name} ${smaller.name}`);
  if (size === undefined || !/^\d+$/.test(first.number.value) || !/^\d+$/.test(count)) return null;
  const time = { ...smaller, above: { unit: large, size } };
  const amount = addAmounts(multiplyAmounts(first.number.value, String(size)), count);
  return mentionOf(first.from, second.to, 'duration', writeDuration(amount, time), unit.reason, {
    unit: smaller.name,
    time: { amount, unit: time, direction: 0 },
  });
}
