import type { FigureKind } from '../figure';
import { changeVerbs } from '../tables/change-verbs';
import { mayBeOneCurrency } from '../tables/currency-families';
import type { TimeUnit } from '../tables/units';
import { readCurrencyAfter } from './currency';
import { readMeasure } from './measure';
import { readPer } from './rate';
import { readTime } from './time';
import { isTyingHyphen, lowerAt, type Tokens } from './token';
import { mayBeUnit } from './unit-words';

/** What a number is a number of. */
export interface UnitReading {
  readonly to: number;
  readonly kind: FigureKind;
  readonly unit: string | null;
  /** The value is multiplied by it ("0.01" for cents and basis points). */
  readonly factor: string;
  readonly time: TimeUnit | null;
  readonly reason: string;
  /** "300-plus", "20+ years": the bound stands between number and unit. */
  readonly atLeast?: boolean;
  /** What each of the amount is for: "barrel" of "$60 a barrel". */
  readonly per?: string | null;
}

/** The unit after a number; a hyphen may tie it ("30-year", "billion-dollar"). */
export function readUnit(tokens: Tokens, after: number, currency: string | null): UnitReading | null {
  if (currency === null && !mayBeUnit(tokens[after])) return null;
  const plus = plusLength(tokens, after);
  const found = currency === null ? unitAt(tokens, after + plus) : moneyBefore(tokens, after, currency);
  return found === null ? null : withRate(tokens, plus > 0 ? { ...found, atLeast: true } : found);
}

/** "-plus" or "+" between number and unit. */
function plusLength(tokens: Tokens, after: number): number {
  if (tokens[after]?.text === '+' && tokens[after]?.spaced === false) return 1;
  if (lowerAt(tokens, after) === 'plus' && tokens[after + 1]?.kind === 'word') return 1;
  return isTyingHyphen(tokens, after) && lowerAt(tokens, after + 1) === 'plus' ? 2 : 0;
}

function unitAt(tokens: Tokens, after: number): UnitReading | null {
  const at = isTyingHyphen(tokens, after) ? after + 1 : after;
  if (tokens[at] === undefined) return null;
  return (
    readPercent(tokens, at) ??
    readTime(tokens, at) ??
    readMeasure(tokens, at) ??
    readMoney(tokens, at) ??
    readMultiple(tokens, at)
  );
}

/** The sign stood before the number; "$5 million dollars" says it twice. */
function moneyBefore(tokens: Tokens, after: number, currency: string): UnitReading {
  const again = tokens[after]?.kind === 'word' ? readCurrencyAfter(tokens, after) : null;
  const to = again !== null && !again.part && mayBeOneCurrency(again.code, currency) ? again.to : after;
  return moneyReading(to, currency, '1');
}

function moneyReading(to: number, code: string, factor: string): UnitReading {
  return { to, kind: 'money', unit: code, factor, time: null, reason: `money in ${code}` };
}

const pointWords: ReadonlySet<string> = new Set(['point', 'points']);

function readPercent(tokens: Tokens, at: number): UnitReading | null {
  const [word, next] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  if (word === 'of' && /^(?:a|one|1)$/.test(next)) return readPercent(tokens, at + 2);
  if (word === '%' || percentWords.has(word))
    return pointWords.has(next) ? points(at + 2, '1') : percent(at + 1);
  if (word === 'per' && next === 'cent') return percent(at + 2);
  if (word === 'pp' || word === 'p.p.') return points(at + 1, '1');
  if (word === 'bps') return points(at + 1, '0.01');
  return word === 'basis' && pointWords.has(next) ? points(at + 2, '0.01') : null;
}

const percentWords: ReadonlySet<string> = new Set(['percent', 'percents', 'percentage', 'pct']);

function points(to: number, factor: string): UnitReading {
  return {
    to,
    kind: 'percentage-points',
    unit: 'pp',
    factor,
    time: null,
    reason: 'percentage points, not percent',
  };
}

function percent(to: number): UnitReading {
  return { to, kind: 'percent', unit: '%', factor: '1', time: null, reason: 'a percentage' };
}

/** A part of a percentage point, or the whole of one ("a quarter of a point", "a full percentage point"). */
export function pointsUnit(to: number): UnitReading {
  return points(to, '1');
}

function readMoney(tokens: Tokens, at: number): UnitReading | null {
  const currency = readCurrencyAfter(tokens, at);
  return currency === null ? null : moneyReading(currency.to, currency.code, currency.factor);
}

const afterTimes = new Set(
  'more higher greater larger bigger as the less lower fewer smaller faster over better compared that what'.split(
    ' ',
  ),
);

/** "six-fold", "1.4 times", "three times higher"; "met five times" is a count of occasions. */
function readMultiple(tokens: Tokens, at: number): UnitReading | null {
  const word = lowerAt(tokens, at);
  const multiple = {
    kind: 'multiple' as FigureKind,
    unit: null,
    factor: '1',
    time: null,
    reason: 'a multiple of something else',
  };
  if (word === 'fold' || isTimesSign(tokens, at, word)) return { ...multiple, to: at + 1 };
  if (word !== 'times' && word !== 'x') return null;
  if (readPer(tokens, at + 1, 'time') !== null)
    return { ...multiple, kind: 'number', unit: 'time', to: at + 1, reason: 'how often' };
  return isCompared(tokens, at + 1) || grewBefore(tokens, at) ? { ...multiple, to: at + 1 } : null;
}

/** "2x growth": an x that touches its number; "2x4" is a size. */
function isTimesSign(tokens: Tokens, at: number, word: string): boolean {
  return word === 'x' && tokens[at]?.spaced === false && tokens[at + 1]?.kind !== 'number';
}

/** "three times higher", "five times as many"; elected six times as senator is a count of occasions. */
function isCompared(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  if (word === 'as') return asManyAs.has(lowerAt(tokens, at + 1));
  return afterTimes.has(word);
}

/** What stands between "as" and "as" where two amounts are compared. */
export const asManyAs: ReadonlySet<string> = new Set(
  'many much high low large big great small likely long fast often good bad expensive costly deadly strong wide tall far heavy rich poor'.split(
    ' ',
  ),
);

function grewBefore(tokens: Tokens, at: number): boolean {
  return [2, 3, 4, 5].some((back) => changeVerbs.has(lowerAt(tokens, at - back)));
}

/** Money and measures take their rate into the unit ("USD/barrel"); of others it is told beside the unit. */
function withRate(tokens: Tokens, found: UnitReading): UnitReading {
  if (found.kind === 'multiple' || found.kind === 'duration') return found;
  const per = readPer(tokens, found.to, found.unit ?? '');
  if (per === null) return found;
  const joins = found.kind === 'money' || found.kind === 'number';
  return {
    ...found,
    to: per.inSpan ? per.to : found.to,
    unit: joins ? rateName(found.unit ?? '', per.name) : found.unit,
    per: per.name,
    reason: `${found.reason} for each ${per.name}`,
  };
}

/** The two speeds that have names of their own. */
function rateName(unit: string, per: string): string {
  if (per === 'hour' && unit === 'kilometre') return 'km/h';
  return per === 'hour' && unit === 'mile' ? 'mph' : `${unit}/${per}`;
}
