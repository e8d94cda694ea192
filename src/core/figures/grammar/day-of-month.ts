import { endsNounPhrase } from '../tables/function-words';
import { ordinalWords, smallNumbers, tens } from '../tables/number-words';
import { monthBehindDay } from './month-word';
import { readOrdinalNumber } from './ordinal';
import { isDash, isTyingHyphen, lowerAt, type Token, type Tokens } from './token';
import { yearAt } from './year';

/** A day of the month, or two that are joined. */
export interface DaysReading {
  readonly first: number;
  readonly last: number;
  readonly to: number;
}

/** Whether the month stands before its days or behind them. */
export type DayOrder = 'month-first' | 'day-first';

interface DayReading {
  readonly value: number;
  readonly to: number;
  readonly ordinal: boolean;
}

const longestMonth = 31;

/** A quick look: one or two digits, or a number word below a hundred. */
export function mayBeDay(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  if (token.kind === 'number') return token.text.length <= 2;
  return smallNumbers.has(token.lower) || ordinalWords.has(token.lower) || tens.has(token.lower);
}

/** "9", "9th", "ninth", and two of them: "9–10", "9 to 10", "the ninth through the 12th". */
export function daysAt(tokens: Tokens, at: number, order: DayOrder): DaysReading | null {
  const first = dayAt(tokens, at);
  if (first === null) return null;
  const second = secondDay(tokens, at, first, order);
  return second === null
    ? { first: first.value, last: first.value, to: first.to }
    : { first: first.value, last: second.value, to: second.to };
}

function dayAt(tokens: Tokens, at: number): DayReading | null {
  if (smallNumbers.has(lowerAt(tokens, at))) return null;
  const ordinal = readOrdinalNumber(tokens, at);
  const digits = tokens[at]?.text ?? '';
  const plain = /^\d{1,2}$/.test(digits) ? { value: Number(digits), to: at + 1 } : null;
  const found = ordinal ?? plain;
  return found !== null && found.value >= 1 && found.value <= longestMonth
    ? { ...found, ordinal: ordinal !== null }
    : null;
}

const joints = /^(?:to|and|through|thru|until|till)$/;

function secondDay(tokens: Tokens, from: number, first: DayReading, order: DayOrder): DayReading | null {
  const joint = tokens[first.to];
  if (joint === undefined || !(isDash(joint) || joints.test(joint.lower))) return null;
  const second = dayAt(tokens, lowerAt(tokens, first.to + 1) === 'the' ? first.to + 2 : first.to + 1);
  if (second === null || second.value <= first.value) return null;
  if (joint.lower === 'and' && second.value > first.value + 1 && !isBetween(tokens, from)) return null;
  const named = monthBehindDay(tokens, second.to) !== undefined;
  if (order === 'day-first' || named) return order === 'day-first' && named ? second : null;
  return second.ordinal || isDash(joint) || isBounded(tokens, second.to) ? second : null;
}

/** "between the 4th and the 18th of May", "between May 4 and 18". */
function isBetween(tokens: Tokens, from: number): boolean {
  return [1, 2].some((back) => lowerAt(tokens, from - back) === 'between');
}

/** True where nothing follows that a number could count: "on May 5 to 300 people" says one day. */
export function isBounded(tokens: Tokens, to: number): boolean {
  const next = tokens[to];
  if (next === undefined || yearAt(tokens, to) !== null) return true;
  if (isTyingHyphen(tokens, to)) return false;
  return next.kind === 'mark' ? next.text !== '%' : next.kind === 'word' && endsDay(tokens, to);
}

/** A function word or a month; "twenty of them" are counted. */
function endsDay(tokens: Tokens, to: number): boolean {
  const next = lowerAt(tokens, to);
  return next !== 'per' && endsNounPhrase(next) && !(next === 'of' && lowerAt(tokens, to + 1) === 'them');
}

/** A day in number words, "twenty-nine". */
export function spokenDayAt(tokens: Tokens, at: number): DaysReading | null {
  const word = lowerAt(tokens, at);
  const ten = tens.get(word);
  const rest = ten === undefined ? null : unitBehind(tokens, at + 1);
  const day = (ten ?? smallNumbers.get(word) ?? 0) + (rest?.value ?? 0);
  return day < 1 || day > longestMonth ? null : { first: day, last: day, to: rest?.to ?? at + 1 };
}

function unitBehind(tokens: Tokens, at: number): { readonly value: number; readonly to: number } | null {
  const place = isTyingHyphen(tokens, at) ? at + 1 : at;
  const value = smallNumbers.get(lowerAt(tokens, place)) ?? 0;
  return value >= 1 && value <= 9 ? { value, to: place + 1 } : null;
}
