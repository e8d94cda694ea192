import {
  ambiguousSymbols,
  barrelSymbols,
  dimensionWords,
  isLength,
  measureSymbols,
  measureWords,
  powerMarks,
  roundSymbols,
} from '../tables/measures';
import type { UnitReading } from './unit';
import { isTyingHyphen, lowerAt, tokenAt, type Tokens } from './token';

interface MeasureReading {
  readonly to: number;
  readonly unit: string;
}

/** Reads a measure after a number: "km", "square metres", "km2", "degrees Celsius", "(kg)". */
export function readMeasure(tokens: Tokens, at: number): UnitReading | null {
  const round = roundSymbols.get(lowerAt(tokens, at));
  if (round !== undefined) return measureOf({ to: at + 1, unit: round[0] }, round[1]);
  const barrels = barrelSymbols.get(lowerAt(tokens, at));
  if (barrels !== undefined && lowerAt(tokens, at + 1) === '/' && lowerAt(tokens, at + 2) === 'd')
    return measureOf({ to: at + 3, unit: 'barrel/day' }, barrels);
  const found = readBracketed(tokens, at) ?? readPlain(tokens, at);
  return found === null ? null : measureOf(found, '1');
}

function measureOf(found: MeasureReading, factor: string): UnitReading {
  return { ...found, kind: 'number', factor, time: null, reason: 'a measure' };
}

const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

function readBracketed(tokens: Tokens, at: number): MeasureReading | null {
  const close = tokens[at]?.kind === 'mark' ? brackets[tokens[at]?.text ?? ''] : undefined;
  if (close === undefined) return null;
  const inside = readPlain(tokens, at + 1);
  return inside !== null && tokens[inside.to]?.text === close ? { ...inside, to: inside.to + 1 } : null;
}

function readPlain(tokens: Tokens, at: number): MeasureReading | null {
  return (
    readTemperature(tokens, at) ?? readMass(tokens, at) ?? readPowered(tokens, at) ?? readBase(tokens, at)
  );
}

const scales: ReadonlyMap<string, string> = new Map([
  ['celsius', 'degree Celsius'],
  ['celcius', 'degree Celsius'],
  ['centigrade', 'degree Celsius'],
  ['centigrate', 'degree Celsius'],
  ['fahrenheit', 'degree Fahrenheit'],
  ['farenheit', 'degree Fahrenheit'],
  ['kelvin', 'kelvin'],
  ['c', 'degree Celsius'],
  ['f', 'degree Fahrenheit'],
]);

/** "40 degrees", "40 deg celsius", "40°C", "40 Celsius"; which degrees are meant the words around tell. */
function readTemperature(tokens: Tokens, at: number): MeasureReading | null {
  const word = lowerAt(tokens, at);
  const alone = word.length > 1 ? scales.get(word) : undefined;
  if (alone !== undefined) return { to: at + 1, unit: alone };
  if (isScaleLetter(tokens, at)) return { to: at + 1, unit: scales.get(word) ?? 'degree' };
  if (!/^(?:°|degrees?|deg)$/.test(word)) return null;
  const dot = word === 'deg' && tokens[at + 1]?.text === '.' ? 1 : 0;
  const scale = scales.get(lowerAt(tokens, at + 1 + dot));
  if (scale !== undefined) return { to: at + 2 + dot, unit: scale };
  return { to: at + 1 + dot, unit: isAngle(tokens, at) ? 'degree of arc' : 'degree' };
}

const heatWords = new Set(
  'temperature temperatures degree degrees heat hot hotter cold colder warm warmer freezing heatwave thermometer'.split(
    ' ',
  ),
);

/** How many words to either side tell degrees from a label ("45C", "Section 15C"). */
const heatReach = 16;

function isScaleLetter(tokens: Tokens, at: number): boolean {
  if (!/^[CF]$/.test(tokens[at]?.text ?? '') || tokenAt(tokens, at - 1)?.kind !== 'number') return false;
  return tokens.slice(Math.max(0, at - heatReach), at + heatReach).some(({ lower }) => heatWords.has(lower));
}

const angleWords = new Set(
  'rotate rotated rotates turn turned turns angle angles tilt tilted latitude longitude north south east west slope axis bend left right'.split(
    ' ',
  ),
);

/** How many words to either side tell an angle from a temperature. */
const angleReach = 4;

function isAngle(tokens: Tokens, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - angleReach), at + angleReach)
    .some(({ lower }) => angleWords.has(lower));
}

const weightWords = new Set(
  'weigh weighs weighed weighing weight lose lost losing gain gained drop dropped heavy baby heavier lighter stone ton tons tonne tonnes ounces kilogram kilograms kg potatoes meat bomb bombs explosives'.split(
    ' ',
  ),
);

/** How many words to either side tell a weight from the currency. */
const weightReach = 8;

/** "25 pounds" is money unless the words around speak of weight. */
function readMass(tokens: Tokens, at: number): MeasureReading | null {
  if (!/^pounds?$/.test(lowerAt(tokens, at)) || isPricePer(tokens, at + 1)) return null;
  const near = tokens.slice(Math.max(0, at - weightReach), at + weightReach);
  return near.some(({ lower }) => weightWords.has(lower)) ? { to: at + 1, unit: 'pound' } : null;
}

/** "300 pounds a tonne": a weight that it is paid for. */
function isPricePer(tokens: Tokens, at: number): boolean {
  return /^(?:a|per)$/.test(lowerAt(tokens, at)) && weightWords.has(lowerAt(tokens, at + 1));
}

/** "square kilometres", "sq. mi", "cubic feet". */
function readPowered(tokens: Tokens, at: number): MeasureReading | null {
  const power = dimensionWords.get(lowerAt(tokens, at));
  if (power === undefined) return null;
  const dot = tokens[at + 1]?.text === '.' ? 1 : 0;
  const base = baseAt(tokens, at + 1 + dot, true);
  return base !== null && isLength(base) ? { to: at + 2 + dot, unit: `${power} ${base}` } : null;
}

function readBase(tokens: Tokens, at: number): MeasureReading | null {
  const two = measureWords.get(`${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`);
  if (two !== undefined) return { to: at + 2, unit: two };
  const joined = readJoinedPower(tokens, at);
  if (joined !== null) return joined;
  const base = baseAt(tokens, at, false);
  if (base === null) return null;
  return isLength(base) ? withPower(tokens, at + 1, base) : { to: at + 1, unit: base };
}

/** "km2", "m3" in one word. */
function readJoinedPower(tokens: Tokens, at: number): MeasureReading | null {
  const [, symbol, mark] = /^([A-Za-z]+)([23])$/.exec(tokens[at]?.text ?? '') ?? [];
  const base = symbol === undefined ? undefined : measureSymbols.get(symbol);
  const power = powerMarks.get(mark ?? '');
  return base === undefined || power === undefined || !isLength(base)
    ? null
    : { to: at + 1, unit: `${power} ${base}` };
}

/** "km²", "km^2", "km squared". */
function withPower(tokens: Tokens, at: number, base: string): MeasureReading {
  const caret = tokens[at]?.text === '^' ? 1 : 0;
  const mark = tokens[at + caret];
  const power = caret === 1 || mark?.kind !== 'number' ? powerMarks.get(mark?.lower ?? '') : undefined;
  return power === undefined ? { to: at, unit: base } : { to: at + caret + 1, unit: `${power} ${base}` };
}

function baseAt(tokens: Tokens, at: number, sure: boolean): string | null {
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'word' && token.text !== '°')) return null;
  if (token.lower === 'pound' || token.lower === 'pounds') return null;
  const symbol = measureSymbols.get(token.text);
  if (symbol !== undefined && (sure || isSymbolHere(tokens, at))) return symbol;
  return measureWords.get(token.lower) ?? null;
}

/** "1.8m tall" and "2 in." are measures; "two in my car", "5m people" and "2 m in cash" are none. */
function isSymbolHere(tokens: Tokens, at: number): boolean {
  const [token, before, next] = [tokens[at], tokenAt(tokens, at - 1), tokens[at + 1]];
  if (token === undefined || before === undefined) return false;
  if (!ambiguousSymbols.has(token.text)) return true;
  if (
    before.kind === 'word' ||
    (token.text === 'm' && token.spaced === false && next?.kind === 'word' && !adjectives.has(next.lower))
  )
    return false;
  if (isTyingHyphen(tokens, at + 1)) return false;
  const ends =
    next === undefined || next.kind === 'mark' || next.kind === 'number' || adjectives.has(next.lower);
  if (token.text === 'in')
    return (
      next === undefined ||
      (next.kind === 'mark' && !/^["'“‘$€£]$/.test(next.text)) ||
      inchAdjectives.has(next.lower)
    );
  return !token.spaced || ends || token.text.length > 1 || token.text === 't' || token.text === 'L';
}

const inchAdjectives = new Set('thick long wide tall high deep apart more'.split(' '));

const adjectives = new Set(
  'thick long wide tall high deep apart below above more or x and of is from away per'.split(' '),
);
