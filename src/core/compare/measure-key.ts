import type { Span } from '../text/span';
import type { Figure } from '../figures/figure';
import { endsNounPhrase } from '../figures/tables/function-words';
import { actionOf } from './actions';
import { isActor } from './actors';
import { aroundFigure, type Around } from './around';
import { dimensionOf, type Dimension } from './dimension';
import { durationMeasure } from './duration-measure';
import type { FigureRole } from './entry';
import { namesNothing, namesNothingNew } from './go-on';
import { findKnownMeasures, type FoundMeasure, type KnownMeasure } from './known-measures';
import {
  canonicalHead,
  isSynonym,
  plainReading,
  type FigureInContext,
  type MeasureReading,
} from './measure-reading';
import { costOf, moneyUse } from './money-uses';
import { readShare } from './share-measure';
import { findUnit } from './units';
import {
  currencyNouns,
  genericHeads,
  isEmptyWord,
  measuresInContext,
  peopleNouns,
  transparentHeads,
} from './vocabulary';
import { singular, wordsOf } from './words';

function isBareUnit(head: string): boolean {
  return findUnit(head) !== null || transparentHeads.has(head) || currencyNouns.has(head);
}

/** "Volume of trade", "trade volume": the noun that a transparent head carries. */
function carriedNoun(counted: string, head: string): string | null {
  const after = new RegExp(`\\b${head}s?\\s+(?:of|in)\\s+(.+)`, 'i').exec(counted)?.[1];
  const phrase =
    after === undefined ? counted : (after.split(/\b(?:of|in|between|with|from|to|for)\b/i)[0] ?? '');
  const known = wordsOf(phrase).filter((word) => isSynonym(word));
  return known.at(-1) ?? (after === undefined ? null : (wordsOf(phrase).at(-1) ?? null));
}

/** The known measure before the first preposition: "investment in our economy" is investment. */
function leadingNoun(counted: string, head: string): string | null {
  const lead = counted.split(/\s(?:in|from|with|between|to|for|by)\s/)[0] ?? '';
  const words = wordsOf(lead);
  if (words.some((word) => singular(word) === head)) return null;
  return words.filter((word) => isSynonym(word)).at(-1) ?? null;
}

function roleOfKnown(
  { isChange, risesOf }: KnownMeasure,
  said: string,
  dimension: Dimension,
): MeasureReading['role'] {
  if (dimension === 'percentage-points') return null;
  if (risesOf?.test(said) === true) return 'level';
  return isChange === true ? 'change' : null;
}

function ofKnown({ measure, said }: FoundMeasure, context: FigureInContext): MeasureReading {
  return plainReading(measure.key, {
    name: measure.name,
    said,
    general: measure.general === true,
    role: roleOfKnown(measure, said, context.dimension),
    about: measure.general === true ? aboutOf(context) : '',
  });
}

/** What stands around a figure of a general measure: whom the aid is for, where people died. */
function aboutOf({ around: { before, after } }: FigureInContext): string {
  return `${before} ${after.split(/[;.]/)[0] ?? ''}`;
}

/** "Deaths are down 41 percent and hospital admissions down | 29 percent": a later clause has a subject of its own. */
function ownSubject({ figure, around }: FigureInContext): string | null {
  const { change, countedSpan } = figure;
  const isEarlier = countedSpan !== null && countedSpan.end <= figure.start - around.near.length;
  if (change === null || !isEarlier || namesNothing(around)) return null;
  return nearSubject(around);
}

/** The words of a clause that name something, as one phrase. */
function nearSubject({ near }: Around): string | null {
  const naming = wordsOf(near).filter((word) => !namesNothingNew(word));
  return naming.length === 0 ? null : naming.join(' ');
}

/** The noun that a count names right behind its number, else the one that an "of" or the subject gives. */
function nounOf({ figure }: FigureInContext): string | null {
  const { head, counted } = figure;
  if (head === null || endsNounPhrase(head)) return null;
  const leading = leadingNoun(counted ?? '', head);
  if (leading !== null) return leading;
  if (!isBareUnit(head)) return isActor(figure) ? null : head;
  return counted === null ? null : carriedNoun(counted, head);
}

/** "20 million people live in ...": a general word that the words around it make a measure of its own. */
function readInContext(context: FigureInContext): MeasureReading | null {
  const { figure, around } = context;
  const found = measuresInContext.find(
    ({ head, before, after, counted }) =>
      head === figure.head &&
      (before?.test(around.before) ??
        after?.test(around.after) ??
        counted?.test(figure.counted ?? '') ??
        false),
  );
  if (found === undefined) return null;
  const isGeneral = found.key === 'death';
  return plainReading(found.key, {
    name: found.name,
    words: found.words ?? '',
    general: isGeneral,
    about: isGeneral ? aboutOf(context) : '',
  });
}

/** "4.7 million people were on furlough". */
function predicateOf({ counted }: Figure, { after }: Around): string | null {
  const predicate =
    /^\s+(?:\p{L}+\s+){0,2}?(?:are|is|were|was)\s+((?:on|under|in|without|at risk of)\s+[\p{L}-]+)/u.exec(
      after,
    )?.[1];
  return predicate === undefined || counted === null ? null : `${counted} ${predicate}`;
}

/** What happens to things; of people such a verb tells something else ("15 million got coverage"). */
const ofThings: ReadonlySet<string> = new Set(['deliver', 'order', 'produce', 'build', 'sign', 'plant']);

function ofFate(key: string, name: string, context: FigureInContext): MeasureReading {
  return plainReading(key, { name, general: true, about: aboutOf(context) });
}

/** People are told apart by what happened to them. */
function readCount(context: FigureInContext): MeasureReading | null {
  const { figure, around } = context;
  const inContext = readInContext(context);
  if (inContext !== null) return inContext;
  const noun = nounOf(context);
  if (noun === null) return null;
  const action = context.dimension === 'ordinal' ? null : actionOf(figure, around);
  const key = canonicalHead(noun);
  const isPeople = peopleNouns.has(key) || /^\p{Lu}/u.test(figure.counted?.slice(-key.length - 1) ?? '');
  if ((action?.key === 'die' || action?.key === 'lose') && isPeople)
    return ofFate('death', 'Deaths', context);
  if (action?.key === 'casualty' && isPeople) return ofFate('casualty', 'Killed and wounded', context);
  if (action?.key === 'injure' && isPeople) return ofFate('injury', 'Injured', context);
  if (action !== null && genericHeads.has(key) && !(isPeople && ofThings.has(action.key)))
    return plainReading(`${key} ${action.key}`, { general: true, action, about: aboutOf(context) });
  const predicate = genericHeads.has(key) ? predicateOf(figure, around) : null;
  return plainReading(key, { action, name: predicate });
}

/** "A total registered capital of | 81.5 billion": the noun right before. */
const ofBefore = /(?<![\p{L}-])((?:[\p{L}-]+\s+){0,3}?)([\p{L}-]+)\s+of\s*$/iu;

function nounBeforeOf(around: Around): string | null {
  const noun = singular(ofBefore.exec(around.near)?.[2] ?? '');
  return noun === '' || isBareUnit(noun) || attributes.has(noun) ? null : noun;
}

/** What a thing has: the thing is what is measured, and the unit says which of them. */
const attributes: ReadonlySet<string> = new Set([
  'length',
  'capacity',
  'area',
  'weight',
  'distance',
  'worth',
  'cost',
  'price',
  'budget',
  'goal',
  'target',
  'record',
  'share',
  'percentage',
  'proportion',
  'average',
  'maximum',
  'minimum',
  'peak',
  'quarter',
  'number',
]);

/** "On the number of companies, my colleague says | 7,500", "our troops in Somalia number | 3,600". */
const numberOf =
  /\b(?:number|figure|total|count|quantity) (?:of|for) ((?:the |our |those |these )?(?:[\p{L}’'-]+ ){0,4}?[\p{L}’'-]+)(?=\s+(?:in|from|with|to|who|that|is|are|was|were|has|have|had|will|now|rose|fell|grew|reached|stands?|stood)\b|\s*[,;:]|\s*$)/giu;
const numbering = /((?:[\p{L}’'-]+ ){1,6})(?:now )?number(?:s|ed)?\s*$/iu;

function countedBefore({ around }: FigureInContext): MeasureReading | null {
  const phrase =
    [...around.before.matchAll(numberOf)].at(-1)?.[1] ?? numbering.exec(around.near)?.[1]?.trim();
  if (phrase === undefined) return null;
  const noun = singular(wordsOf(phrase.split(/ (?:in|from|with|on|at|of) /)[0] ?? '').at(-1) ?? '');
  return noun === '' || isEmptyWord(noun) ? null : plainReading(canonicalHead(noun), { words: phrase });
}

/** "105 million euros | for border management": what the amount is for or of, where no subject says it. */
const purpose =
  /^\s+(?:(?:per|a) \p{L}+\s+)?(?:of|in|for|on|to)\s+((?:the |our |their |its |new |more )*)((?:[\p{L}’'-]+\s+){0,3}?[\p{L}’'-]+)(?=\s+(?:in|for|to|of|on|by|from|at|and|with|per|will|can|is|are|was|were|has|have|had|that|which|who|between|over|since|last|this|next)\b|\s*[,.;:–—)]|\s*$)/iu;

function purposeAfter({ around, dimension }: FigureInContext): MeasureReading | null {
  const phrase = purpose.exec(around.after)?.[2];
  if (phrase === undefined || !(dimension === 'money' || findUnit(dimension) !== null)) return null;
  const noun = singular(wordsOf(phrase).at(-1) ?? '');
  if (
    /^\d/.test(noun) ||
    endsNounPhrase(noun) ||
    noun.length < 3 ||
    /^\p{Lu}/u.test(wordsOf(phrase).at(-1) ?? '')
  )
    return null;
  return plainReading(`money for ${noun}`, { name: phrase, general: true, about: phrase });
}

/** The known measure nearest to the figure: in its clause, else in what follows, else in the whole sentence. */
function knownBeside({ dimension }: FigureInContext, words: string): FoundMeasure | null {
  return findKnownMeasures(words, dimension).at(-1) ?? null;
}

/** "Trade in goods and services was | 39 billion": the subject's last noun belongs to a known measure. */
function knownAcross({ figure, around, dimension }: FigureInContext): FoundMeasure | null {
  const found = findKnownMeasures(around.before, dimension).at(-1);
  const last = singular(wordsOf(found?.said ?? '').at(-1) ?? '');
  return found !== undefined && last === figure.head ? found : null;
}

/** "5 percent inflation", "10 billion dollars in aid", "4 percent of GDP on defence". */
function knownAfter({ around, dimension }: FigureInContext): FoundMeasure | null {
  const words = around.after.split(/[,;:.]/)[0] ?? '';
  const [first] = findKnownMeasures(words, dimension);
  return first !== undefined &&
    /^\s+(?:(?:in|of|for|on)\s+)?(?:[\p{L}-]+\s+){0,2}$/u.test(words.slice(0, first.start))
    ? first
    : null;
}

/** Money, percentages, weights, bare numbers: what they measure stands elsewhere in the clause. */
function readAmount(context: FigureInContext): MeasureReading | null {
  const { figure, around, dimension } = context;
  const inContext = readInContext(context);
  if (inContext !== null) return inContext;
  const cost = dimension === 'money' ? costOf(around.near) : null;
  if (cost !== null) return plainReading(cost.key, { name: cost.name });
  const spanning = knownAcross(context);
  if (spanning !== null) return ofKnown(spanning, context);
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
    return qualityOf(context, noun) ?? plainReading(canonicalHead(noun), { action });
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
  const whole = namesNothing(around) ? knownBeside(context, around.before) : null;
  if (whole !== null) return ofKnown(whole, context);
  return unitNouns[dimension] === undefined ? null : plainReading(unitNouns[dimension]);
}

function readDuration({ around }: FigureInContext): MeasureReading | null {
  const found = durationMeasure(around.before, around.after);
  return found === null ? null : plainReading(found.key, { name: found.name });
}

function isCounted({ figure, dimension }: FigureInContext): boolean {
  return (dimension === 'count' && figure.kind !== 'number') || dimension === 'ordinal';
}

/** What a figure measures; null where nothing says it ("in the past five years" measures nothing). */
export function readMeasure(
  text: string,
  figure: Figure,
  sentence: Span,
  role: FigureRole,
): MeasureReading | null {
  const context = {
    figure,
    around: aroundFigure(text, figure, sentence),
    dimension: dimensionOf(figure),
    role,
  };
  if (context.dimension === 'duration') return readDuration(context);
  if (role === 'share') return readShare(context) ?? readAmount(context);
  return isCounted(context) ? readCount(context) : readAmount(context);
}

const topicReach = 60;

/** What a figure is said of: the words of its phrase and of the "of ..." that follows it. */
export function topicWords(figure: Figure, { after }: Around): string {
  const near = after.slice(0, topicReach);
  const follows = /^\s+(?:of|since|to|in|from)\b/.test(near) ? (near.split(/[,:;.]/)[0] ?? '') : '';
  return `${figure.counted ?? ''} ${figure.scope ?? ''} ${follows}`;
}
