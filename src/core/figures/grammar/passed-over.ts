import { endsNounPhrase } from '../tables/function-words';
import { isMeasureUnit } from '../tables/measures';
import { smallNumbers } from '../tables/number-words';
import type { Mention } from './mention';
import { isTyingHyphen, lowerAt, tokenAt, type Tokens } from './token';

/** How many tokens from here are an address, a telephone number or a clock time; 0 where none of them starts. */
export function passedOverLength(tokens: Tokens, at: number): number {
  return (
    clockLength(tokens, at) ||
    spokenClockLength(tokens, at) ||
    baseLength(tokens, at) ||
    clauseLabelLength(tokens, at) ||
    telephoneLength(tokens, at) ||
    bracketedLabelLength(tokens, at) ||
    footnoteLength(tokens, at) ||
    zoneLength(tokens, at) ||
    emergencyLength(tokens, at)
  );
}

/** "as we said,12 this": a mark of a footnote touches the mark behind a word; it counts nothing. */
function footnoteLength(tokens: Tokens, at: number): number {
  const [word, mark, number, next] = [
    tokenAt(tokens, at - 2),
    tokenAt(tokens, at - 1),
    tokens[at],
    tokens[at + 1],
  ];
  if (number?.spaced !== false || mark?.spaced !== false || word?.kind !== 'word') return 0;
  if (!/^[,.;:!?”’)]$/.test(mark.text) || !/^\d{1,2}$/.test(number.text)) return 0;
  return next === undefined || (next.kind === 'word' && endsNounPhrase(next.lower)) ? 1 : 0;
}

/** "called 911", "911 operators": whom one calls; "911 people" are so many. */
function emergencyLength(tokens: Tokens, at: number): number {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== '911') return 0;
  const alone = next === undefined || (next.kind === 'mark' ? next.text !== '%' : endsNounPhrase(next.lower));
  return alone ||
    /^(?:calls?|callers?|operators?|systems?|dispatch(?:ers?)?|centers?|centres?)$/.test(next.lower)
    ? 1
    : 0;
}

/** "GMT+1": how far a clock is from another. */
function zoneLength(tokens: Tokens, at: number): number {
  return tokenAt(tokens, at - 1)?.text === '+' && isZone(tokens, at - 2) && tokens[at]?.kind === 'number'
    ? 1
    : 0;
}

/** True for the name of a time that others are reckoned from. */
export function isZone(tokens: Tokens, at: number): boolean {
  return /^(?:GMT|UTC)$/.test(tokens[at]?.text ?? '');
}

/** "2:39 P.M.", "5 p.m.": the hour of an event is no figure here. */
function clockLength(tokens: Tokens, at: number): number {
  if (tokens[at]?.kind !== 'number') return 0;
  return clockRangeLength(tokens, at) || hourLength(tokens, at);
}

/** "3-8pm", "7 to 7:30", "between 2 and 4 p.m.": the first hour has the sign of the second. */
function clockRangeLength(tokens: Tokens, at: number): number {
  const first = /^\d{1,2}(?:\.\d\d)?$/.test(tokens[at]?.text ?? '') ? 1 : 0;
  if (first === 0 || !/^(?:-|–|to|and|until)$/.test(lowerAt(tokens, at + 1))) return 0;
  const second = hourLength(tokens, at + 2);
  return second === 0 ? 0 : second + 2;
}

function hourLength(tokens: Tokens, at: number): number {
  const next = tokens[at + 1];
  if (isHourOfFour(tokens, at)) return 2;
  if (!/^\d{1,2}(?:\.\d\d)?$/.test(tokens[at]?.text ?? '')) return 0;
  if (next?.text === ':' && /^\d\d/.test(tokens[at + 2]?.text ?? '') && tokens[at + 2]?.spaced === false)
    return 3;
  return next?.kind === 'word' && /^(?:(?:a|p)\.?m\.?|noon|midnight)$/.test(next.lower) ? 2 : 0;
}

/** "0530 hours", "at 1800 hours": the hour as soldiers tell it; "1800 hours of work" are so many. */
function isHourOfFour(tokens: Tokens, at: number): boolean {
  const digits = tokens[at]?.text ?? '';
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(digits) || !/^(?:hours|hrs)$/.test(lowerAt(tokens, at + 1)))
    return false;
  const told = /^(?:at|by|until|till|from|since|before|after|around)$/.test(lowerAt(tokens, at - 1));
  return digits.startsWith('0') || (told && lowerAt(tokens, at + 2) !== 'of');
}

/** "half past nine", "a quarter to five", "nine o'clock". */
function spokenClockLength(tokens: Tokens, at: number): number {
  const word = lowerAt(tokens, at);
  if (/^o['’]clock$/.test(lowerAt(tokens, at + 1))) return 2;
  const past = lowerAt(tokens, at + 1);
  if ((word !== 'half' && word !== 'quarter') || (past !== 'past' && !(past === 'to' && word === 'quarter')))
    return 0;
  const hour = tokens[at + 2];
  return hour?.kind === 'number' || smallNumbers.has(hour?.lower ?? '') ? 3 : 0;
}

/** "5 deaths per 1,000 births": of how many, which is no amount of its own. */
function baseLength(tokens: Tokens, at: number): number {
  const digits = tokens[at];
  return digits?.kind === 'number' && lowerAt(tokens, at - 1) === 'per' && digits.text.endsWith('0') ? 1 : 0;
}

/** "401(k)", "501(c)(3)": a clause of a law. */
function clauseLabelLength(tokens: Tokens, at: number): number {
  const [open, letter, close] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (open?.text !== '(' || open.spaced || close?.text !== ')') return 0;
  return letter?.kind === 'word' && letter.text.length === 1 ? 4 : 0;
}

/** "(3)", "[12]": one or two digits alone in brackets number a paragraph or a remark. */
function bracketedLabelLength(tokens: Tokens, at: number): number {
  const around = `${tokenAt(tokens, at - 1)?.text ?? ''}${tokens[at + 1]?.text ?? ''}`;
  const label = (around === '()' || around === '[]') && tokens[at + 1]?.spaced === false;
  return label && /^\d{1,2}$/.test(tokens[at]?.text ?? '') ? 1 : 0;
}

/** "1-222-2222", "555-01-23": three numbers in a row; "+44 20 7946 0958" and "(202) 456-1111". */
function telephoneLength(tokens: Tokens, at: number): number {
  if (isCallingCode(tokens, at)) return numbersInRow(tokens, at);
  let to = at;
  while (tokens[to]?.kind === 'number' && isTyingHyphen(tokens, to + 1) && tokens[to + 2]?.kind === 'number')
    to += 2;
  return to > at + 2 ? to + 1 - at : 0;
}

/** A code behind a plus, or of three digits in brackets, with more digits behind. */
function isCallingCode(tokens: Tokens, at: number): boolean {
  const before = tokenAt(tokens, at - 1)?.text;
  if (before === '+')
    return (
      tokens[at]?.spaced === false &&
      tokenAt(tokens, at - 2)?.kind !== 'number' &&
      numbersInRow(tokens, at) > 2
    );
  return before === '(' && /^\d{3}$/.test(tokens[at]?.text ?? '') && numbersInRow(tokens, at) > 2;
}

/** How many tokens are numbers and the brackets and hyphens between them. */
function numbersInRow(tokens: Tokens, at: number): number {
  let to = at + 1;
  while (tokens[to]?.kind === 'number' || (/^[-–)(.]$/.test(lowerAt(tokens, to)) && isNear(tokens, to)))
    to += 1;
  return to - at;
}

/** A bracket or hyphen of a telephone number has digits behind it. */
function isNear(tokens: Tokens, at: number): boolean {
  return (
    tokens[at + 1]?.kind === 'number' || (lowerAt(tokens, at) === ')' && lowerAt(tokens, at + 1) === '(')
  );
}

/** "two-way", "5G": a number inside a word. */
export function compoundLength(tokens: Tokens, quantity: Mention): number {
  if ((quantity.kind !== 'number' && quantity.kind !== 'range') || isMeasured(quantity)) return 0;
  const next = tokens[quantity.to];
  if (/^(?:plus|odd|some)$/.test(lowerAt(tokens, quantity.to + 1))) return 0;
  if (isTyingHyphen(tokens, quantity.to) && tokens[quantity.to + 1]?.kind === 'word')
    return countsCompound(tokens, quantity) ? 0 : tiedLength(quantity);
  return next?.kind === 'word' && !next.spaced ? quantity.to + 1 - quantity.from : 0;
}

function tiedLength(quantity: Mention): number {
  return quantity.to + 2 - quantity.from;
}

/** Nouns that a number counts before a hyphen even where it is said in words ("the five-point plan"). */
const countedCompounds = new Set(
  'member nation country person man woman page point seat party room bed storey story ship vehicle judge justice volume mile hour minute'.split(
    ' ',
  ),
);

/** What behind a hyphen is no noun: "50-odd", "4-to-1", "2-for-1". */
const uncounted = new Set('odd to for on and or in way fold plus something ish year th st nd rd'.split(' '));

/** Shorter words behind a hyphen are mostly labels ("3-D", "5-HT"). */
const shortestNoun = 3;

/** "a 27-member union", "a five-point plan": a number that counts the noun it is tied to. */
export function countsCompound(tokens: Tokens, quantity: Mention): boolean {
  const noun = tokens[quantity.to + 1];
  if (noun === undefined || quantity.kind !== 'number') return false;
  if (countedCompounds.has(noun.lower)) return true;
  const digits = tokens[quantity.to - 1]?.kind === 'number';
  return digits && noun.text === noun.lower && noun.text.length >= shortestNoun && !uncounted.has(noun.lower);
}

function isMeasured(quantity: Mention): boolean {
  return quantity.unit !== null && (quantity.kind === 'range' || isMeasureUnit(quantity.unit));
}

/** "https://example.org/20%": an address goes on to the next white space. */
export function addressEnd(tokens: Tokens, at: number): number {
  const word = lowerAt(tokens, at);
  if (word !== 'http' && word !== 'https' && word !== 'www') return at;
  let to = at + 1;
  while (to < tokens.length && tokens[to]?.spaced === false) to += 1;
  return to;
}
