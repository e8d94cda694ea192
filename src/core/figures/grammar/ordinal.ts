import { fractionOf } from '../decimal';
import { endsNounPhrase, prepositions } from '../tables/function-words';
import { ordinalScales, ordinalWords, scaleWords, smallNumbers, tens } from '../tables/number-words';
import { timeUnits } from '../tables/units';
import { mentionOf, type Mention } from './mention';
import { wholeAt } from './number-whole';
import { readDigits } from './written-number';
import { isCapitalised, isTyingHyphen, lowerAt, tokenAt, type Tokens } from './token';

/** Nouns that make an ordinal an idiom or a title ("the first time", "First Lady", "third countries"). */
const idioms: Readonly<Record<string, string>> = {
  first:
    'time place lady hand class rate thing things minister vice deputy glance sight aid and foremost world name priority instance responders responder amendment half',
  second: 'lady thoughts nature hand chance half class guess amendment opinion world secretary to',
  third: 'party parties country countries world state states person persons reading secretary quarter',
  fourth: 'estate',
  fifth: 'column',
  '1st': 'lady',
  '2nd': 'amendment',
  '1th': '',
};

/** "30th anniversary", "the first clause", "finished second"; small ordinals that count nothing only order a talk. */
export function readOrdinal(tokens: Tokens, from: number): Mention | null {
  const found = readOrdinalNumber(tokens, from);
  if (found === null || !(countsNoun(tokens, from, found.to) || standsAlone(tokens, from, found)))
    return null;
  if (isEveryNth(tokens, from, found)) return everyNth(from, found);
  const anniversary = lowerAt(tokens, found.to) === 'anniversary';
  const base = mentionOf(
    from,
    anniversary ? found.to + 1 : found.to,
    'ordinal',
    String(found.value),
    'a place in a series',
  );
  return { ...base, unit: anniversary ? 'anniversary' : null };
}

/** "every fifth child" is a fifth of the children; "every second day" is how often. */
function isEveryNth(tokens: Tokens, from: number, { value, to }: OrdinalReading): boolean {
  return lowerAt(tokens, from - 1) === 'every' && value > 1 && !timeUnits.has(lowerAt(tokens, to));
}

function everyNth(from: number, { value, to }: OrdinalReading): Mention | null {
  const part = fractionOf(1n, BigInt(value));
  return part === null ? null : mentionOf(from - 1, to, 'fraction', part, 'a part of a whole');
}

interface OrdinalReading {
  readonly value: number;
  readonly to: number;
}

/** The ordinal and the token after it: "30th", "third", "twenty-first", "one hundred and fifth", "two hundredth". */
export function readOrdinalNumber(tokens: Tokens, from: number): OrdinalReading | null {
  const token = tokens[from];
  if (token === undefined) return null;
  if (token.kind === 'number') return readSuffixed(tokens, from);
  const word = ordinalWords.get(token.lower);
  if (word !== undefined) return { value: word, to: from + 1 };
  const power = ordinalScales.get(token.lower);
  return power === undefined ? readLongOrdinal(tokens, from) : { value: 10 ** power, to: from + 1 };
}

function readSuffixed(tokens: Tokens, from: number): OrdinalReading | null {
  const suffix = tokens[from + 1];
  if (suffix === undefined || suffix.spaced || !/^(?:st|nd|rd|th)$/.test(suffix.lower)) return null;
  const value = readDigits(tokens[from]?.text ?? '');
  return value !== null && /^\d{1,6}$/.test(value) ? { value: Number(value), to: from + 2 } : null;
}

/** A second number word or an ordinal follows; a cheap look before the number is read. */
function goesOnInWords(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, isTyingHyphen(tokens, at) ? at + 1 : at);
  return (
    ordinalWords.has(word) ||
    ordinalScales.has(word) ||
    word === 'hundred' ||
    scaleWords.has(word) ||
    smallNumbers.has(word) ||
    tens.has(word)
  );
}

/** Number words that end in an ordinal; "one fifth" is a part. */
function readLongOrdinal(tokens: Tokens, from: number): OrdinalReading | null {
  if (!goesOnInWords(tokens, from + 1)) return null;
  const whole = wholeAt(tokens, from);
  if (whole === null) return null;
  const joined = isTyingHyphen(tokens, whole.to) || lowerAt(tokens, whole.to) === 'and' ? 1 : 0;
  const [last, value] = [lowerAt(tokens, whole.to + joined), Number(whole.value)];
  const power = ordinalScales.get(last);
  if (power !== undefined && value > 1) return { value: value * 10 ** power, to: whole.to + joined + 1 };
  const unit = ordinalWords.get(last);
  const fits =
    unit !== undefined &&
    ((value % 100 === 0 && unit < 100) || (value % 10 === 0 && value % 100 >= 20 && unit < 10));
  return fits && value > 0 ? { value: value + unit, to: whole.to + joined + 1 } : null;
}

const rankingVerbs = new Set(
  'finished finish finishes ranked ranks rank ranking placed places place'.split(' '),
);

/** Below this an ordinal without a noun mostly orders a talk ("second, ..."). */
const smallestAlone = 4;

/** "the 11th", "twenty-first", "finished second": nothing is counted in words. */
function standsAlone(tokens: Tokens, from: number, { value, to }: OrdinalReading): boolean {
  const next = tokens[to];
  const open =
    next === undefined || (next.kind === 'mark' ? !isTyingHyphen(tokens, to) : prepositions.has(next.lower));
  if (!open || lowerAt(tokens, from - 1) === 'at') return false;
  if (
    next?.text === ',' &&
    (tokenAt(tokens, from - 1)?.kind === 'mark' || lowerAt(tokens, from - 1) === 'and')
  )
    return false;
  if (rankingVerbs.has(lowerAt(tokens, from - 1))) return true;
  return (value >= smallestAlone || tokens[from]?.kind === 'number') && (from > 0 || next?.text !== ',');
}

/** "the first eight months", "the first two quarters" is a period, and no eight things in a row. */
function isPartOfTime(tokens: Tokens, to: number): boolean {
  const number = wholeAt(tokens, to);
  const unit = number === null ? '' : lowerAt(tokens, number.to);
  return timeUnits.has(unit) || unit === 'quarters';
}

/** "in the first week": when it was; "the first week of talks" is one of them. */
function isOpeningTime(tokens: Tokens, from: number, noun: string): boolean {
  return (
    timeUnits.has(noun) &&
    /^(?:first|last)$/.test(lowerAt(tokens, from)) &&
    /^(?:in|within|during|after|for|over)$/.test(lowerAt(tokens, from - 2)) &&
    lowerAt(tokens, from + 2) !== 'of'
  );
}

/** "2.3 million first doses": what is counted has the ordinal in its name. */
function isCountedOrdinal(tokens: Tokens, from: number): boolean {
  const before = tokenAt(tokens, from - 1);
  return before?.kind === 'number' || scaleWords.has(before?.lower ?? '');
}

/** "was first passed", "I first met": it says when, and counts nothing. */
const saysWhen =
  /^(?:is|are|was|were|be|been|has|have|had|i|we|you|he|she|it|they|who|when|since|must|will|should)$/;

function countsNoun(tokens: Tokens, from: number, to: number): boolean {
  const [ordinal, next] = [lowerAt(tokens, from), tokens[to]];
  if (next?.kind !== 'word' || isTyingHyphen(tokens, to) || endsNounPhrase(next.lower)) return false;
  if (from > 0 && isCapitalised(tokens[from]) && isCapitalised(next)) return false;
  if (
    isOpeningTime(tokens, from, next.lower) ||
    next.lower === 'grade' ||
    saysWhen.test(lowerAt(tokens, from - 1))
  )
    return false;
  if (isPartOfTime(tokens, to) || isCountedOrdinal(tokens, from)) return false;
  if (lowerAt(tokens, from - 1) === 'at' || ordinalWords.has(next.lower)) return false;
  if (
    /^(?:st|nd|rd|th|floor|deputy|war)$/.test(next.lower) ||
    (next.lower === 'world' && lowerAt(tokens, to + 1) === 'war')
  )
    return false;
  return !(idioms[ordinal] ?? '').split(' ').includes(next.lower);
}
