import { timeUnits } from '../tables/units';
import type { UnitReading } from './unit';
import { isTyingHyphen, lowerAt, type Tokens } from './token';

/** Reads a unit of time, with "old" or "of age" behind it. */
export function readTime(tokens: Tokens, at: number): UnitReading | null {
  const word = lowerAt(tokens, at);
  if (word === 'yo' || word === 'y.o.') return age(at + 1);
  const time = timeUnits.get(word);
  if (time === undefined) return null;
  const to = ageEnd(tokens, at + 1);
  const reason = to > at + 1 ? 'an age' : 'a length of time';
  return { to, kind: 'duration', unit: time.name, factor: '1', time, reason };
}

function age(to: number): UnitReading | null {
  const time = timeUnits.get('year');
  return time === undefined
    ? null
    : { to, kind: 'duration', unit: 'year', factor: '1', time, reason: 'an age' };
}

/** "years old", "-year-old", "months of age"; "10-year-olds" are counted. */
function ageEnd(tokens: Tokens, at: number): number {
  const step = isTyingHyphen(tokens, at) ? 1 : 0;
  if (lowerAt(tokens, at + step) === 'old') return at + step + 1;
  return lowerAt(tokens, at) === 'of' && lowerAt(tokens, at + 1) === 'age' ? at + 2 : at;
}

/** "aged 30", "at age 87": a bare number behind the word is years. */
export function readAge(tokens: Tokens, number: number, to: number): UnitReading | null {
  const before = lowerAt(tokens, number - 1);
  const isAge =
    before === 'aged' ||
    before === 'ages' ||
    (before === 'age' && lowerAt(tokens, number - 2) !== 'the') ||
    (before === 'of' && /^ages?$/.test(lowerAt(tokens, number - 2)));
  return isAge && !/^(?:group|groups|of)$/.test(lowerAt(tokens, to)) ? age(to) : null;
}
