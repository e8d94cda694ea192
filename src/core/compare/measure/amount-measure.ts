import { actionOf } from './actions';
import type { Around } from '../words/around';
import { readInContext } from './count-measure';
import { nounOf } from './counted-noun';
import { countryOf } from '../../figures/tables/countries';
import { knownMeasure } from './known-measures';
import type { Dimension } from '../numbers/dimension';
import { namesNothing } from './names-nothing';
import { aboutOf, knownAcross, knownAfter, knownBeside, ofKnown } from './known-in-clause';
import { canonicalHead, plainReading, type FigureInContext, type MeasureReading } from './measure-reading';
import { costOf, moneyUse } from './money-uses';
import { countedBefore, nounBeforeOf, ownSubject, purposeAfter, readAttribute } from './nouns-around';
import { wordsOf } from '../words/words';

/** "Spain will grow by 2.1 percent": a country that grows is its economy. */
function growthOfCountry({ figure, around, dimension }: FigureInContext): MeasureReading | null {
  const grows = /\b(?:grow|grew|grown|growing|expand|shrink|shrank|shrunk|contract)(?:s|ed)?\b/i.test(
    around.near,
  );
  const known = knownMeasure('growth');
  const isCountry = figure.head !== null && countryOf(figure.head) !== null && countedAlone(figure.counted);
  return dimension === 'percent' && grows && isCountry && known !== null
    ? plainReading(known.key, { name: known.name, role: 'change' })
    : null;
}

function countedAlone(counted: string | null): boolean {
  return wordsOf(counted ?? '').length <= 2;
}

/** Money, percentages, weights, bare numbers: what they measure stands elsewhere in the clause. */
export function readAmount(context: FigureInContext): MeasureReading | null {
  const { figure, around, dimension } = context;
  const inContext = readInContext(context);
  if (inContext !== null) return inContext;
  const growth = growthOfCountry(context);
  if (growth !== null) return growth;
  const cost = dimension === 'money' ? costOf(around.near) : null;
  if (cost !== null) return plainReading(cost.key, { name: cost.name });
  const spanning = knownAcross(context);
  if (spanning !== null) return ofKnown(spanning, context);
  const attribute = readAttribute(context);
  if (attribute !== null) return attribute;
  const beside = knownBeside(context, around.near);
  const own = beside === null ? ownSubject(context) : null;
  if (own !== null) return plainReading(canonicalHead(wordsOf(own).at(-1) ?? own), { words: own });
  const noun = nounOf(context);
  if (beside !== null) return ofKnown(beside, context);
  const purposed =
    dimension === 'money' && /\b(?:has|have|includes?|contains?|comprises?)\s*$/i.test(around.near)
      ? purposeAfter(context)
      : null;
  if (purposed !== null) return purposed;
  const before = nounBeforeOf(around);
  if (before !== null && dimension === 'money')
    return plainReading(canonicalHead(before), { about: aboutOf(context) });
  const counted = figure.counted === null ? null : knownBeside(context, figure.counted);
  if (counted !== null) return ofKnown(counted, context);
  if (noun !== null) {
    const action = dimension === 'money' || figure.change !== null ? null : actionOf(figure, around);
    return (
      qualityOf(context, noun) ?? partOfKnown(context, noun) ?? plainReading(canonicalHead(noun), { action })
    );
  }
  return elsewhere(context);
}

/** "The vaccine is 95 percent effective": the adjective is what is measured. */
const measuredQualities: readonly (readonly [adjective: string, quality: string])[] = [
  ['effective', 'effectiveness'],
  ['efficient', 'efficiency'],
  ['complete', 'completion'],
  ['completed', 'completion'],
  ['full', 'filling'],
  ['dependent', 'dependence'],
];

function qualityOf({ around, dimension, figure }: FigureInContext, noun: string): MeasureReading | null {
  const adjective = dimension === 'percent' ? /^\s+(\p{L}+)/u.exec(around.after)?.[1] : undefined;
  const quality = measuredQualities.find(([each]) => each === adjective)?.[1];
  if (quality === undefined) return null;
  return plainReading(`${quality} of ${canonicalHead(noun)}`, {
    name: `${quality} of the ${figure.counted ?? noun}`,
  });
}

/** "The price of gas, US$128.5, remains". */
function isApposition({ before, after }: Around): boolean {
  return /,\s*$/.test(before) && /^\s*,/.test(after);
}

/** "43 million, and 60 percent are under 25": a percentage of what is never given in percent is a part of it. */
function partOfKnown({ dimension }: FigureInContext, noun: string): MeasureReading | null {
  const key = canonicalHead(noun);
  const known = knownMeasure(key);
  const isPart = known !== null && !known.in.includes(dimension) && known.in.includes('count');
  return isPart ? plainReading(`part of ${key}`, { name: `share of the ${key}`, general: true }) : null;
}

/** Who takes or sells megawatts speaks of power, whatever makes it. */
function isTaken({ near }: Around): boolean {
  return /\b(?:take|buy|sell|import|export|receive|suppl|deliver|purchase)\w*\b/i.test(near);
}

/** What a unit alone says: megawatts are power, whoever takes them. */
const unitNouns: { readonly [Each in Dimension]?: string } = { power: 'power', energy: 'energy' };

function elsewhere(context: FigureInContext): MeasureReading | null {
  const { around, dimension } = context;
  const numbered = dimension === 'number' ? countedBefore(context) : null;
  if (numbered !== null) return numbered;
  const after = knownAfter(context);
  if (after !== null) return ofKnown(after, context);
  if (dimension === 'money') {
    const use = moneyUse(around.before, around.after);
    if (use !== null)
      return plainReading(use.key, { name: use.name, general: use.general, about: aboutOf(context) });
  }
  const purposed = purposeAfter(context);
  if (purposed !== null) return purposed;
  const whole = namesNothing(around) || isApposition(around) ? knownBeside(context, around.before) : null;
  if (whole !== null) return ofKnown(whole, context);
  if (dimension === 'energy' && /\b(?:generat|produc)\w*\b/i.test(around.near))
    return plainReading('electricity generated', { name: 'Electricity generated' });
  const noun = unitNouns[dimension];
  return noun === undefined || !isTaken(around) ? null : plainReading(noun);
}
