import { nameDimension } from './dimension';
import type { Pair, Side } from './pair';
import type { Finding, Rule } from './rules';
import { populationAspects, type PopulationAspect } from './population';
import { moneyUnit } from './currency';
import { unitWords } from './interval-words';
import { intervalsOverlap } from './interval';
import { listWords, quote, withArticle } from './words';

/** Ends a chain at the first condition that differs. */
function notComparable(reason: string, condition: string): Finding {
  const end = `So the first differing condition is ${condition}; the numbers are not set against each other.`;
  return { relation: 'not-comparable', reasons: [reason, end] };
}

function vagueSide(pair: Pair): Side | null {
  return [pair.a, pair.b].find((side) => side.entry.figure.kind === 'vague' || side.stated === null) ?? null;
}

function decideVague(pair: Pair): Finding | null {
  const side = vagueSide(pair);
  if (side === null) return null;
  const said = quote(side.entry.figure.text);
  return {
    relation: 'vague',
    reasons: [`${side.speaker.name} says ${said}: no number was said and none is invented.`],
  };
}

function decideKind({ a, b, conversion }: Pair): Finding | null {
  if (a.dimension === b.dimension || conversion !== null) return null;
  const [first, second] = [a, b].map(({ dimension }) => withArticle(nameDimension(dimension)));
  const reason = `${quote(a.entry.figure.text)} is ${first}, ${quote(b.entry.figure.text)} ${second}.`;
  return notComparable(reason, 'the kind of figure');
}

function decideRole({ a, b }: Pair): Finding | null {
  if (a.entry.role === b.entry.role) return null;
  const change = a.entry.role === 'change' ? a : b;
  return notComparable(
    `${quote(change.entry.figure.text)} is a change, the other figure is not.`,
    'level against change',
  );
}

function decideUnit({ a, b, conversion }: Pair): Finding | null {
  if (conversion !== null) return null;
  const units = `${unitWords(a.entry.figure)} against ${unitWords(b.entry.figure)}`;
  if (a.dimension === 'money' && moneyUnit(a.entry.figure).per === moneyUnit(b.entry.figure).per)
    return notComparable(
      `Currency differs: ${units}, and no exchange rate was entered; enter a rate with its source and date to compare them.`,
      'the currency',
    );
  return notComparable(
    `Unit differs: ${units}, and no fixed factor converts one into the other.`,
    'the unit',
  );
}

const isPlan = (side: Side) =>
  side.entry.figure.actuality === 'plan' || side.entry.figure.actuality === 'promise';

function decideActuality({ a, b }: Pair): Finding | null {
  if (isPlan(a) === isPlan(b)) return null;
  const [plan, actual] = isPlan(a) ? [a, b] : [b, a];
  const reason = `${quote(plan.entry.figure.text)} is a ${plan.entry.figure.actuality}, ${quote(actual.entry.figure.text)} is said of what is.`;
  return notComparable(reason, 'plan against actual');
}

const aspectNames: Readonly<Record<PopulationAspect, string>> = {
  parties: 'between whom',
  origin: 'who is counted',
  place: 'where',
  qualities: 'what is counted',
};

function describe(side: Side): string {
  return side.entry.population.words === ''
    ? quote(side.entry.figure.text)
    : quote(side.entry.population.words);
}

function decidePopulation({ a, b, population }: Pair): Finding | null {
  const differing = populationAspects.filter((aspect) => population.contradicting.includes(aspect));
  if (differing.length === 0) return null;
  const aspects = listWords(differing.map((aspect) => aspectNames[aspect]));
  return notComparable(`Scope differs (${aspects}): ${describe(a)}; ${describe(b)}.`, 'the population');
}

/** A limit that only one side names matters where the numbers part; where they agree it is said as a caveat. */
function decideDefinition(pair: Pair): Finding | null {
  const { a, b, population } = pair;
  if (!population.oneSided.includes('qualities') || a.precision === null || b.precision === null) return null;
  if (intervalsOverlap(a.precision, b.precision)) return null;
  const narrow = a.entry.population.qualities.size > 0 ? a : b;
  const extra = quote([...narrow.entry.population.qualities].join(' '));
  return notComparable(
    `Only ${narrow.speaker.name} limits it (${extra}): ${describe(a)}; ${describe(b)}.`,
    'the definition',
  );
}

/** The number of an anniversary fixes its year; a period beside it adds nothing. */
function periodMatters({ a, b }: Pair): boolean {
  return a.dimension !== 'ordinal' && b.dimension !== 'ordinal';
}

function decidePeriod(pair: Pair): Finding | null {
  const [first, second] = [pair.a.entry.figure.period, pair.b.entry.figure.period];
  if (first === null || second === null || !periodMatters(pair)) return null;
  if (first.from === second.from && first.to === second.to) return null;
  return notComparable(
    `Period differs: ${quote(first.words)} (${spanOfTime(first)}) against ${quote(second.words)} (${spanOfTime(second)}).`,
    'the period',
  );
}

function spanOfTime(period: { readonly from: string | null; readonly to: string | null }): string {
  if (period.from === period.to && period.from !== null) return period.from;
  return `${period.from ?? 'open'} to ${period.to ?? 'open'}`;
}

function remarkPeriod(pair: Pair): string | null {
  const [first, second] = [pair.a.entry.figure.period, pair.b.entry.figure.period];
  if (!periodMatters(pair) || (first === null && second === null)) return null;
  if (first !== null && second !== null) return `Same period: ${spanOfTime(first)}.`;
  const [named, silent] = first === null ? [second, pair.a] : [first, pair.b];
  return `${silent.speaker.name} names no period; it is taken as ${quote(named?.words ?? '')}.`;
}

function remarkPopulation({ a, b, population }: Pair): string | null {
  const aspect = population.oneSided[0];
  if (aspect === undefined) return null;
  const [named, silent] = a.entry.population[aspect].size > 0 ? [a, b] : [b, a];
  return `${silent.speaker.name} does not say ${aspectNames[aspect]}; ${describe(named)} is taken to hold for both.`;
}

/** Whether two figures can be set against each other at all; the order is the order in which a reader would ask. */
export const comparabilityRules: readonly Rule[] = [
  { name: 'no-number', decide: decideVague },
  { name: 'different-kind', decide: decideKind },
  { name: 'level-against-change', decide: decideRole },
  {
    name: 'different-unit',
    decide: decideUnit,
    remark: ({ conversion }) => (conversion?.formula ? `Converted: ${conversion.formula}.` : null),
  },
  { name: 'plan-against-actual', decide: decideActuality },
  { name: 'different-population', decide: decidePopulation, remark: remarkPopulation },
  { name: 'different-definition', decide: decideDefinition },
  { name: 'different-period', decide: decidePeriod, remark: remarkPeriod },
];
