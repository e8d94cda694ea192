import { quote, withArticle } from '../words/words';
import { ifTheSame, notComparable, numbersPart } from './finding';
import type { Pair } from './pair';
import type { Finding } from './rules';

/** Whose amount is for something ("a month"), and who leaves it out; null where both say it or neither does. */
function sidesOfAmountFor({ a, b, conversion }: Pair) {
  if (conversion?.assumed === undefined) return null;
  const [naming, silent] = conversion.kept === 'a' ? [a, b] : [b, a];
  return { naming, silent, each: quote(withArticle(conversion.assumed)) };
}

/** "35 dollars a month" and "35 dollars" may be of one price; where the numbers part nobody knows. */
export function decideAmountFor(pair: Pair): Finding | null {
  const sides = sidesOfAmountFor(pair);
  if (sides === null || !numbersPart(pair)) return null;
  return notComparable(
    `Only ${sides.naming.speaker.name} says for what the amount is (${sides.each}).${ifTheSame(pair, sides.silent)}`,
    'the unit',
  );
}

/** What is taken to hold for both where they agree. */
export function remarkAmountFor(pair: Pair): string | null {
  const sides = sidesOfAmountFor(pair);
  return (
    sides &&
    `${sides.silent.speaker.name} does not say for what the amount is; ${sides.each} is taken to hold for both.`
  );
}
