import { unitWords } from '../numbers/interval-words';
import { writeShort } from '../numbers/number-words';
import { absolute, subtract } from '../numbers/rational';
import { quote, withArticle } from '../words/words';
import { notComparable, numbersPart } from './finding';
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
  const apart = pair.a.value && pair.b.value && absolute(subtract(pair.a.value, pair.b.value));
  const gap = apart
    ? ` If ${sides.silent.speaker.name} means the same, they lie ${writeShort(apart)} ${unitWords(sides.silent.entry.figure)} apart.`
    : '';
  return notComparable(
    `Only ${sides.naming.speaker.name} says for what the amount is (${sides.each}).${gap}`,
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
