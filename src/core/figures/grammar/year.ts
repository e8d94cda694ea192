import type { DateContext } from './date-context';
import { lowerAt, type Tokens } from './token';

/** A year and the token after it. */
export interface YearReading {
  readonly year: number;
  readonly to: number;
}

/** Four digits that may be a year, 1500 to 2099. */
export function yearAt(tokens: Tokens, at: number): YearReading | null {
  return /^(?:1[5-9]|20)\d\d$/.test(tokens[at]?.text ?? '')
    ? { year: Number(tokens[at]?.text), to: at + 1 }
    : null;
}

const yearSteps: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['previous', -1],
  ['next', 1],
]);

/** A year in digits, or told from the day of speaking: "this year", "the current year", "the year". */
export function yearPhraseAt(tokens: Tokens, at: number, { base }: DateContext): YearReading | null {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  if (base !== null && start > at && lowerAt(tokens, start) === 'year')
    return { year: base.year, to: start + 1 };
  const step = yearSteps.get(lowerAt(tokens, start));
  if (base !== null && step !== undefined && lowerAt(tokens, start + 1) === 'year')
    return { year: base.year + step, to: start + 2 };
  return yearAt(tokens, start);
}
