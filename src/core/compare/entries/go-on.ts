import type { Figure } from '../../figures/figure';
import { endsNounPhrase } from '../../figures/tables/function-words';
import type { Around } from '../words/around';
import { dimensionOf, type Dimension } from '../numbers/dimension';
import type { Entry } from './entry';
import { isActor } from '../words/actors';
import { namesNothing } from '../measure/names-nothing';
import { populationAspects, type Population } from '../scope/population';
import { transparentHeads } from '../words/vocabulary';
import { findUnit } from '../numbers/units';

/** "Those over 60" are of that age. */
const isAge = /\b(?:those|people|persons|everyone|anyone|aged|adults|women|men|citizens|residents)\s*$/i;

/** How far a pronoun reaches back for its measure, in characters. */
const reach = 200;

const sameSort = (dimension: Dimension): Dimension => (dimension === 'number' ? 'count' : dimension);

/** A noun behind the number would be what it counts ("14 MiG-29 aircraft"). */
function endsThere({ after }: Around): boolean {
  const next = /^\s*([\p{L}\p{N}]+|.)/u.exec(after)?.[1] ?? '';
  return !/^[\p{L}\p{N}]/u.test(next) || endsNounPhrase(next.toLowerCase());
}

/** "It was 27 trillion", "today it is 0.8 percent", "our ministry counts 8,100": the speaker goes on about the figure before. */
export function goesOn(
  figure: Figure,
  around: Around,
  { figure: before, sentence, reading }: Entry,
): boolean {
  const [own, earlier] = [dimensionOf(figure), dimensionOf(before)];
  // "The pipeline is 2,475 kilometres long and can carry 33 billion cubic metres."
  const isLastingThing = figure.end <= sentence.end && reading.said === '' && own !== 'duration';
  if (figure.turn !== before.turn || figure.start - before.end > reach || figure.start < before.end)
    return false;
  if (own === 'duration' || own === 'ordinal' || isAge.test(around.before)) return false;
  if (figure.negated && figure.end > sentence.end) return false;
  if (findUnit(figure.unit ?? '') !== null && isLastingThing && figure.head === null)
    return namesNothing(around);
  const isHeadless = figure.head === null || transparentHeads.has(figure.head) || isActor(figure);
  if (figure.change !== null && figure.end <= sentence.end) return isHeadless && namesNothing(around);
  const sameUnit = figure.unit === before.unit || own === 'number' || figure.unit === figure.head;
  return (
    sameSort(own) === sameSort(earlier) && sameUnit && isHeadless && namesNothing(around) && endsThere(around)
  );
}

/** The reader of figures lent it the noun of the figure before: what was said of that one goes with the noun. */
export function repeatsHead(figure: Figure, around: Around, { figure: before, reading }: Entry): boolean {
  const isLent = figure.countedSpan !== null && figure.countedSpan.end < figure.start - around.near.length;
  const sameThing =
    figure.head !== null && (figure.head === before.head || reading.key === `share of ${figure.head}`);
  const isNear =
    figure.turn === before.turn && figure.start >= before.end && figure.start - before.end <= reach;
  return isLent && sameThing && isNear && figure.unit === before.unit && namesNothing(around);
}

/** What the figure before said of itself and this one leaves out. A country of its own takes the place of the other's. */
export function withMissing(own: Population, earlier: Population): Population {
  const filled = populationAspects
    .filter((aspect) => own[aspect].size === 0 && aspect !== 'window' && aspect !== 'under')
    .map((aspect) => [aspect, earlier[aspect]] as const);
  const words = own.words === '' ? earlier.words : own.words;
  return { ...own, ...Object.fromEntries(filled), ours: own.ours ?? earlier.ours, words };
}
