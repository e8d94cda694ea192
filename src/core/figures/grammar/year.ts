import type { DateContext } from './date-context';
import { lowerAt, type Tokens } from './token';

/** A year and the token after it. */
export interface YearReading {
  readonly year: number;
  readonly to: number;
}

/** Four digits that may be a year, 1500 to 2099; "1990s" is none. */
export function yearAt(tokens: Tokens, at: number): YearReading | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^(?:1[5-9]|20)\d\d$/.test(token.text)) return null;
  const next = tokens[at + 1];
  return next?.lower === 's' && !next.spaced ? null : { year: Number(token.text), to: at + 1 };
}

const yearSteps: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['previous', -1],
  ['next', 1],
]);

/** A year in digits, or told from the day of speaking: "this year", "the current year", "the year", "the year 2030". */
export function yearPhraseAt(tokens: Tokens, at: number, { base }: DateContext): YearReading | null {
  const start = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  const named = lowerAt(tokens, start) === 'year' ? yearAt(tokens, start + 1) : null;
  if (named !== null) return named;
  if (base !== null && start > at && lowerAt(tokens, start) === 'year')
    return { year: base.year, to: start + 1 };
  const step = yearSteps.get(lowerAt(tokens, start));
  if (base !== null && step !== undefined && lowerAt(tokens, start + 1) === 'year')
    return { year: base.year + step, to: start + 2 };
  return yearAt(tokens, start);
}

/** From here on a year without its century is of the last one. */
const firstOfLastCentury = 30;

/** "'87", "’04" behind a month: 1987, and 2004. */
export function shortYearAt(tokens: Tokens, at: number): YearReading | null {
  const digits = tokens[at + 1];
  if (!/^['’‘]$/.test(lowerAt(tokens, at)) || digits?.spaced !== false || !/^\d\d$/.test(digits.text))
    return null;
  const year = Number(digits.text);
  return { year: year + (year < firstOfLastCentury ? 2000 : 1900), to: at + 2 };
}
