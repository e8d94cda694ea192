import { scaleWords } from '../tables/number-words';
import { isPlural } from '../tables/plurals';
import { lowerAt, tokenAt, type Tokens } from './token';
import { readUnit } from './unit';

const opening = /^[1-9]\d{0,2}$/;
const group = /^\d{3}(?:[.,]\d{1,2}|\.\d+)?$/;

/** Words behind which a number may be a day, an hour or a year that has nothing to do with the next one ("in 15 200 came"). */
const beforeTimes: ReadonlySet<string> = new Set(['in', 'at', 'on', 'by', 'since', 'until', 'till']);

/** The number in two tokens that starts here, as written without its blank: "1 200", "15 800 billion", "4 999.50"; null where they are two. */
export function blankGroupAt(tokens: Tokens, at: number): string | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== 'number' || second?.kind !== 'number' || !second.spaced || second.apart) return null;
  if (!opening.test(first.text) || !group.test(second.text) || standsInRow(tokens, at)) return null;
  if (beforeTimes.has(lowerAt(tokens, at - 1)) && !countsBehind(tokens, at + 2)) return null;
  return `${first.text}${second.text}`;
}

/** "0, 5 100 m", "12 345 67 890": other numbers beside them, none of which is written so. */
function standsInRow(tokens: Tokens, at: number): boolean {
  if (tokenAt(tokens, at - 1)?.kind === 'number' || tokens[at + 2]?.kind === 'number') return true;
  const listed = tokenAt(tokens, at - 1)?.text === ',' && tokenAt(tokens, at - 2)?.kind === 'number';
  return listed && !group.test(tokenAt(tokens, at - 2)?.text ?? '');
}

function countsBehind(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at);
  return scaleWords.has(word) || readUnit(tokens, at, null) !== null || countsSoon(tokens, at);
}

/** "in 1 200 villages", "by 3 500 new homes": a plural follows within three words. */
function countsSoon(tokens: Tokens, at: number): boolean {
  return [0, 1, 2].some((step) => isPlural(lowerAt(tokens, at + step)));
}
