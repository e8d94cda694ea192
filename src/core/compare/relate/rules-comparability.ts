import { countryOf, nameCountry } from '../../figures/tables/countries';
import { moneyUnit } from '../numbers/currency';
import { differInTime, isPastAgainstNow, isPastOfOneSide } from './different-times';
import { answers } from '../entries/entry';
import { nameDimension } from '../numbers/dimension';
import { missingRateReason } from '../numbers/missing-rate';
import { unitWords } from '../numbers/interval-words';
import { knownMeasure } from '../measure/known-measures';
import { decideAmountFor, remarkAmountFor } from './amount-for';
import { areFarApart, ifTheSame, notComparable, numbersPart } from './finding';
import type { Pair, Side } from './pair';
import { aspectTokens, type Population, type PopulationAspect } from '../scope/population';
import type { Finding, Rule } from './rules';
import { listWords, quote, withArticle } from '../words/words';

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
  const other = change === a ? b : a;
  if (change.entry.role !== 'change')
    return notComparable(
      `One is a share of something, the other an amount: ${quote(a.entry.figure.text)}; ${quote(b.entry.figure.text)}.`,
      'the kind of figure',
    );
  return notComparable(
    `${quote(change.entry.figure.text)} is a change, ${quote(other.entry.figure.text)} is not.`,
    'level against change',
  );
}

function decideUnit({ a, b, conversion }: Pair): Finding | null {
  if (conversion !== null) return null;
  const units = `${unitWords(a.entry.figure)} against ${unitWords(b.entry.figure)}`;
  if (a.dimension === 'money' && moneyUnit(a.entry.figure).per === moneyUnit(b.entry.figure).per)
    return notComparable(missingRateReason(units), 'the currency');
  return notComparable(
    `Unit differs: ${units}, and no fixed factor converts one into the other.`,
    'the unit',
  );
}

const isPlan = (side: Side) => side.entry.ahead !== null;

function decideActuality({ a, b }: Pair): Finding | null {
  if (isPlan(a) === isPlan(b)) return null;
  const [plan, actual] = isPlan(a) ? [a, b] : [b, a];
  const reason = `${quote(plan.entry.figure.text)} is ${withArticle(plan.entry.ahead ?? 'plan')}, ${quote(actual.entry.figure.text)} is said of what is.`;
  return notComparable(reason, 'plan against actual');
}

const aspectNames: Readonly<Record<PopulationAspect, string>> = {
  parties: 'between whom',
  origin: 'who is counted',
  place: 'where',
  qualities: 'what is counted',
  contrasts: 'what is counted',
  action: 'what happened',
  cause: 'what brought it about',
  prices: 'at which prices',
  under: 'under whose government',
  window: 'over what time',
};

function describe(side: Side): string {
  return quote(side.entry.population.words === '' ? side.entry.figure.text : side.entry.population.words);
}

/** Both sides in their own words; where those are the same, the figures tell them apart. */
function describeBoth({ a, b }: Pair): string {
  const words = [a, b].map(describe);
  const sides = words[0] === words[1] ? [a, b].map(({ entry }) => quote(entry.figure.text)) : words;
  return sides.join('; ');
}

/** The words of a side, or what was read of it where the words leave it out ("Kenya", "Ethiopia"). */
function describeLimit(side: Side, other: Side, aspect: PopulationAspect): string {
  const tokens = [...aspectTokens(side.entry.population, other.entry.population, aspect)];
  const words = side.entry.population.words.toLowerCase();
  const isSaid = tokens.every((token) => words.includes(nameCountry(token).toLowerCase().slice(0, 4)));
  if (isSaid || aspect === 'qualities' || aspect === 'contrasts') return describe(side);
  if (aspect === 'under')
    return tokens.includes(side.speaker.id)
      ? `${side.speaker.name} in office`
      : `${other.speaker.name} in office`;
  return listWords(tokens.map(nameCountry));
}

/** A rule for aspects that two sides both name and name differently. */
function contradicts(
  aspects: readonly PopulationAspect[],
  subject: string,
  condition: string,
): Rule['decide'] {
  return ({ a, b, population }) => {
    const differing = aspects.filter((aspect) => population.contradicting.includes(aspect));
    const [first] = differing;
    if (first === undefined) return null;
    const names = listWords([...new Set(differing.map((aspect) => aspectNames[aspect]))]);
    const sides = `${describeLimit(a, b, first)}; ${describeLimit(b, a, first)}`;
    return notComparable(`${subject} differs (${names}): ${sides}.`, condition);
  };
}

const scopeAspects: readonly PopulationAspect[] = ['parties', 'origin', 'place', 'qualities', 'contrasts'];

/** Whoever says that things were delivered or counted leaves the amount as it is. */
const givesStock: ReadonlySet<string> = new Set([
  'deliver',
  'register',
  'employ',
  'grant',
  'order',
  'visit',
  'deploy',
]);

/** A limit that only one side names matters where the numbers part; where they agree it is said as a caveat. */
function limitsOneSide(aspects: readonly PopulationAspect[], condition: string): Rule['decide'] {
  return (pair) => {
    const { a, b, population } = pair;
    const aspect = aspects.find((each) => population.oneSided.includes(each));
    if (aspect === undefined || !numbersPart(pair) || answers(a.entry, b.entry)) return null;
    const narrow = a.entry.population[aspect].size > b.entry.population[aspect].size ? a : b;
    if (aspect === 'action' && [...narrow.entry.population.action].some((each) => givesStock.has(each)))
      return null;
    const extra = quote([...narrow.entry.population[aspect]].map(nameCountry).join(' '));
    const limit = aspect === 'under' ? '' : ` (${extra})`;
    return notComparable(
      `Only ${narrow.speaker.name} says ${aspectNames[aspect]}${limit}: ${describeBoth(pair)}.${ifTheSame(pair, narrow === a ? b : a)}`,
      condition,
    );
  };
}

/** Between whom something is, where it is, or that those counted come from one of the two. */
function namesCountry({ parties, origin, place }: Population, homes: readonly (string | null)[]): boolean {
  const isNamed = [...place].some((token) => countryOf(token) !== null);
  return parties.size > 0 || isNamed || [...origin].some((token) => homes.includes(token));
}

/** The own country, or the one that a figure is told of. */
function homeOf({ ours, place, parties }: Population): string | null {
  const [named, ...more] = [...place].filter((token) => countryOf(token) !== null);
  if (named === undefined) return parties.size === 0 ? ours : null;
  return more.length === 0 ? named : null;
}

/** "We have 340 schools" and "we have 300", said by leaders of two countries, need not be of one country. */
function decideOwn(pair: Pair): Finding | null {
  const [first, second] = [pair.a.entry.population, pair.b.entry.population];
  if (first.ours === null && second.ours === null) return null;
  const [own, other] = [homeOf(first), homeOf(second)];
  const isOpen = ![first, second].some((population) => namesCountry(population, [own, other]));
  const isUnnamed = [first, second].some(({ ours }) => ours !== null && countryOf(ours) === null);
  if (own === null || other === null || own === other || !(isOpen || isUnnamed)) return null;
  if (!numbersPart(pair) && !areFarApart(pair)) return null;
  const countries = [own, other].map(nameCountry).join('; ');
  return notComparable(`Each speaks of the own country, as it seems: ${countries}.`, 'the population');
}

/** What is only guessed from the verbs counts where the numbers part. */
/** One limit may go without saying; where one side names two, or one country of a measure that each has, and the numbers part, they are of two things. */
function decideScope(pair: Pair): Finding | null {
  const { a, population } = pair;
  const missing = scopeAspects.filter(
    (aspect) => aspect !== 'qualities' && population.oneSided.includes(aspect),
  );
  const isNational = knownMeasure(a.entry.key)?.national === true && missing.includes('place');
  if ((missing.length < 2 && !isNational) || !numbersPart(pair)) return null;
  const names = listWords(missing.map((aspect) => aspectNames[aspect]));
  return notComparable(`Only one side says ${names}: ${describeBoth(pair)}.`, 'the population');
}

function decideStock(pair: Pair): Finding | null {
  const { a, b } = pair;
  const [first, second] = [a.entry.population.sort, b.entry.population.sort];
  if (first === null || second === null || first.sort === second.sort) return null;
  if (!(first.isSaid && second.isSaid) && !numbersPart(pair)) return null;
  const [stock, flow] = first.sort === 'stock' ? [a, b] : [b, a];
  return notComparable(
    `${quote(stock.entry.figure.text)} is how much there is, ${quote(flow.entry.figure.text)} how much came about in a time.`,
    'stock against flow',
  );
}

/** The number of an anniversary fixes its year; a period beside it adds nothing. */
function periodMatters({ a, b }: Pair): boolean {
  return a.dimension !== 'ordinal' && b.dimension !== 'ordinal';
}

function decidePeriod(pair: Pair): Finding | null {
  const [first, second] = [pair.a.entry.period, pair.b.entry.period];
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

/** The time of a side in its own words. */
function sayTime(
  { entry: { moment, period, tense, population } }: Side,
  other: Side,
  speaker: string,
): string {
  if (moment !== null) return quote(moment.words);
  if (period !== null) return quote(period.words);
  if (tense !== null) return quote(tense.words);
  if (population.under.size === 0) return 'a time that is not said';
  return `${population.under.has(other.entry.figure.speaker) ? other.speaker.name : speaker} in office`;
}

/** "When I took office" against "today" or "in 2023": neither can be dated by the other. */
function decideMoment(pair: Pair): Finding | null {
  const { a, b } = pair;
  const mayDiffer = isPastOfOneSide(a.entry, b.entry) || isPastAgainstNow(a.entry, b.entry);
  const isPast = mayDiffer && numbersPart(pair);
  if (!periodMatters(pair) || !(differInTime(a.entry, b.entry) || isPast)) return null;
  const times = `${sayTime(a, b, a.speaker.name)} against ${sayTime(b, a, b.speaker.name)}`;
  return notComparable(`Time differs: ${times}.`, 'the period');
}

function remarkPeriod(pair: Pair): string | null {
  const [first, second] = [pair.a.entry.period, pair.b.entry.period];
  if (!periodMatters(pair) || (first === null && second === null)) return null;
  if (first !== null && second !== null) return `Same period: ${spanOfTime(first)}.`;
  if (differInTime(pair.a.entry, pair.b.entry)) return null;
  const [named, silent] = first === null ? [second, pair.a] : [first, pair.b];
  return `${silent.speaker.name} names no period; it is taken as ${quote(named?.words ?? '')}.`;
}

function remarkPopulation({ a, b, population }: Pair): string | null {
  const aspect = population.oneSided.find((each) => scopeAspects.includes(each));
  if (aspect === undefined) return null;
  const [named, silent] = a.entry.population[aspect].size > b.entry.population[aspect].size ? [a, b] : [b, a];
  return `${silent.speaker.name} does not say ${aspectNames[aspect]}; ${describeLimit(named, silent, aspect)} is taken to hold for both.`;
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
  {
    name: 'different-population',
    decide: contradicts(scopeAspects, 'Scope', 'the population'),
    remark: remarkPopulation,
  },
  { name: 'each-of-its-own', decide: decideOwn },
  {
    name: 'different-event',
    decide: contradicts(['action', 'cause'], 'What is told', 'what happened to what is counted'),
  },
  { name: 'different-prices', decide: contradicts(['prices'], 'Price basis', 'the price basis') },
  { name: 'different-period', decide: decidePeriod, remark: remarkPeriod },
  { name: 'different-moment', decide: decideMoment },
  { name: 'different-time', decide: contradicts(['under', 'window'], 'Time', 'the period') },
  { name: 'amount-for-one-side', decide: decideAmountFor, remark: remarkAmountFor },
  { name: 'stock-against-flow', decide: decideStock },
  { name: 'different-scope', decide: decideScope },
  {
    name: 'different-definition',
    decide: limitsOneSide(['qualities', 'prices', 'action', 'cause'], 'the definition'),
  },
  { name: 'time-of-one-side', decide: limitsOneSide(['under', 'window'], 'the period') },
];
