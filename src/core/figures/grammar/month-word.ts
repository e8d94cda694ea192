import { months } from '../tables/months';
import { isCapitalised, lowerAt, type Tokens } from './token';

/** Months that are other words as well need their capital; captions write the rest in small letters. */
const needsCapital = /^(?:may|march|mar|jan|dec|sep|apr|jun|jul|aug|oct|nov|feb|sept|august)$/;

/** The month that a word names, 1 to 12. */
export function monthAt(tokens: Tokens, at: number): number | undefined {
  const word = lowerAt(tokens, at);
  const month = months.get(word);
  return month === undefined || isCapitalised(tokens[at]) || !needsCapital.test(word) ? month : undefined;
}

/** The month of "July" and "of July" behind a day. */
export function monthBehindDay(tokens: Tokens, to: number): number | undefined {
  return monthAt(tokens, lowerAt(tokens, to) === 'of' ? to + 1 : to);
}
