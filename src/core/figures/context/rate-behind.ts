import { readPer } from '../grammar/rate';
import { lowerAt, type Tokens } from '../grammar/token';
import { conjunctions } from '../tables/function-words';
import { timeUnits } from '../tables/units';
import type { CountedReading } from './counted';
import type { QualifiedMention } from '../grammar/qualify';

const adverbsOfTime: ReadonlyMap<string, string> = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
]);

/** What each of the amount is for where it is said behind the noun, or opens the sentence: "40 ships a day", "60,000 jobs created each month", "Every year 40,000 people". */
export function rateBehind(
  tokens: Tokens,
  mention: QualifiedMention,
  counted: CountedReading | null,
): string | null {
  if (!['count', 'number', 'money', 'range', 'vague'].includes(mention.kind)) return null;
  const behind = counted !== null && counted.from >= mention.to ? counted.to : mention.to;
  return (
    rateAt(tokens, behind) ??
    rateAt(tokens, behind + 1) ??
    rateBehindObject(tokens, behind) ??
    rateThatOpens(tokens, mention.from)
  );
}

function rateAt(tokens: Tokens, at: number): string | null {
  return (
    eachTime(tokens, at) ?? adverbsOfTime.get(lowerAt(tokens, at)) ?? readPer(tokens, at, '')?.name ?? null
  );
}

/** How long the verb and its object may be ("cross the Ambassador Bridge | every hour"), in tokens. */
const objectReach = 8;

/** Only "each", "every" and "per" reach over a verb and its object, within the clause. */
function rateBehindObject(tokens: Tokens, behind: number): string | null {
  for (let at = behind; at < behind + objectReach; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || conjunctions.has(token.lower)) return null;
    const name = eachTime(tokens, at) ?? perTime(tokens, at);
    if (name !== null) return name;
  }
  return null;
}

function perTime(tokens: Tokens, at: number): string | null {
  return lowerAt(tokens, at) === 'per' ? (timeUnits.get(lowerAt(tokens, at + 1))?.name ?? null) : null;
}

function eachTime(tokens: Tokens, at: number): string | null {
  if (!/^(?:each|every)$/.test(lowerAt(tokens, at))) return null;
  const noun = lowerAt(tokens, at + 1) === 'single' ? lowerAt(tokens, at + 2) : lowerAt(tokens, at + 1);
  return timeUnits.get(noun)?.name ?? null;
}

/** Only where the figure follows close behind. */
const openingReach = 5;

function rateThatOpens(tokens: Tokens, figure: number): string | null {
  return figure <= openingReach ? eachTime(tokens, 0) : null;
}
