import { endsNounPhrase } from '../tables/function-words';
import { isLength, measureSymbols, measureWords } from '../tables/measures';
import { scaleWords } from '../tables/number-words';
import { isPlural, singularOf } from '../tables/plurals';
import { timeUnits } from '../tables/units';
import { readMeasure } from './measure';
import { isTyingHyphen, lowerAt, type Tokens } from './token';
import { readDigits } from './written-number';

/** "per barrel", "a year", "/kg": what each amount is for. */
export interface RateReading {
  readonly to: number;
  readonly name: string;
  /** True where the words belong to the unit itself: behind a stroke, and in speeds. */
  readonly inSpan: boolean;
}

const shortTimes: ReadonlyMap<string, string> = new Map([
  ['h', 'hour'],
  ['hr', 'hour'],
  ['s', 'second'],
  ['sec', 'second'],
  ['ms', 'millisecond'],
  ['millisecond', 'millisecond'],
  ['min', 'minute'],
]);

/** Things that "a" makes a rate of, beside times and measures ("$60 a barrel"). */
const eachOf = new Set(
  'share head person piece ton tonne kilo kilogram gram ounce pound bushel gallon barrel litre liter mile kilometre kilometer acre hectare dozen household family pupil student child worker unit ticket bag bottle vote seat'.split(
    ' ',
  ),
);

/** What follows "a year" where it tells when ("$5 million a year earlier"). */
const tellsWhen = new Set('ago earlier later before after hence or from'.split(' '));

/** Reads the rate behind a unit; null where there is none. */
export function readPer(tokens: Tokens, at: number, unit: string): RateReading | null {
  const word = lowerAt(tokens, at);
  const speed = unit === 'time' || isLength(unit) || /(?:bit|byte)$/.test(unit);
  if (word === '/' && tokens[at + 1]?.kind === 'word')
    return named(tokens, at + 1, true, readStroke(tokens, at + 1));
  if (word === 'per' && tokens[at + 1]?.kind === 'number') return readPerNumber(tokens, at + 1);
  const pair = word === 'per' ? pairAt(tokens, at + 1) : null;
  if (pair !== null) return { ...pair, inSpan: speed };
  if (word === 'per') return named(tokens, at + 1, speed, readPerNoun(tokens, at + 1));
  if (isTyingHyphen(tokens, at)) return readTiedEach(tokens, at + 1);
  if (word !== 'a' && word !== 'an') return null;
  const name = readEach(tokens, at + 1);
  return name === null || tellsWhen.has(lowerAt(tokens, at + 2)) || isAndAHalf(tokens, at + 2)
    ? null
    : { to: at + 2, name, inSpan: speed };
}

/** "watt hour", "kilowatt-hour": a measure of two words. */
function pairAt(tokens: Tokens, at: number): { readonly to: number; readonly name: string } | null {
  const hyphen = isTyingHyphen(tokens, at + 1) ? 1 : 0;
  const words = `${lowerAt(tokens, at)}${hyphen === 1 ? '-' : ' '}${lowerAt(tokens, at + 1 + hyphen)}`;
  const name = measureWords.get(words);
  return name === undefined ? null : { to: at + 2 + hyphen, name };
}

/** "170-mile-an-hour winds", "15-dollar-an-hour jobs", from the article on. */
function readTiedEach(tokens: Tokens, at: number): RateReading | null {
  if (!/^an?$/.test(lowerAt(tokens, at)) || !isTyingHyphen(tokens, at + 1)) return null;
  const name = readEach(tokens, at + 2);
  return name === null ? null : { to: at + 3, name, inSpan: true };
}

function named(_tokens: Tokens, at: number, inSpan: boolean, name: string | null): RateReading | null {
  return name === null ? null : { to: at + 1, name, inSpan };
}

/** How many words behind a number its noun may take ("per 100,000 live births"). */
const longestBase = 3;

/** "per 100,000 inhabitants": the number says of how many, and is no amount of its own. */
function readPerNumber(tokens: Tokens, at: number): RateReading | null {
  const digits = readDigits(tokens[at]?.text ?? '');
  if (digits === null || !/^[1-9]\d*0$/.test(digits)) return null;
  for (let end = at + 1; end <= at + longestBase; end += 1) {
    const token = tokens[end];
    if (token?.kind !== 'word' || endsNounPhrase(token.lower)) break;
    if (isPlural(token.lower))
      return { to: end + 1, name: `${digits} ${singularOf(token.lower)}`, inSpan: true };
  }
  return { to: at + 1, name: digits, inSpan: true };
}

function readStroke(tokens: Tokens, at: number): string | null {
  const token = tokens[at];
  if (token === undefined) return null;
  return (
    shortTimes.get(token.text) ??
    timeUnits.get(token.lower)?.name ??
    measureSymbols.get(token.text) ??
    measureWords.get(token.lower) ??
    (eachOf.has(token.lower) ? token.lower : null)
  );
}

/** Any noun may follow "per", but "per cent" is a unit of its own. */
function readPerNoun(tokens: Tokens, at: number): string | null {
  const token = tokens[at];
  if (scaleWords.has(token?.lower ?? '')) return perThousand(tokens, at);
  if (token?.kind !== 'word' || endsNounPhrase(token.lower) || token.lower === 'cent') return null;
  return (
    shortTimes.get(token.lower) ??
    timeUnits.get(token.lower)?.name ??
    measureWords.get(token.lower) ??
    measureSymbols.get(token.text) ??
    singularOf(token.lower === 'annum' ? 'year' : token.lower)
  );
}

/** "per thousand cubic metres": the round number belongs to what it is for. */
function perThousand(tokens: Tokens, at: number): string | null {
  const measure = readMeasure(tokens, at + 1);
  const noun = measure?.unit ?? singularOf(lowerAt(tokens, at + 1));
  return noun === '' ? null : `${lowerAt(tokens, at)} ${noun}`;
}

function readEach(tokens: Tokens, at: number): string | null {
  const word = lowerAt(tokens, at);
  if (word.endsWith('s')) return null;
  return timeUnits.get(word)?.name ?? (eachOf.has(word) ? (measureWords.get(word) ?? word) : null);
}

/** "a year and a half" is a length of time. */
export function isAndAHalf(tokens: Tokens, at: number): boolean {
  return (
    lowerAt(tokens, at) === 'and' && lowerAt(tokens, at + 1) === 'a' && lowerAt(tokens, at + 2) === 'half'
  );
}
