import type { Span } from '../../text/span';
import type { BoardInput } from '../board';
import type { Figure } from '../../figures/figure';
import { aroundFigure, type Around } from '../words/around';
import { attributeOf } from './attribute-of';
import { countryOf, withShortNames } from '../../figures/tables/countries';
import { dimensionOf, type Dimension } from '../numbers/dimension';
import { endOfChange } from './end-of-change';
import type { Entry, EntryState } from './entry';
import { roleOf, type FigureRole } from '../measure/figure-role';
import { goesOn, repeatsHead, withMissing } from './go-on';
import { exclusionOf } from '../measure/measurable';
import { indexFigures, type FigureIndex } from './figure-index';
import { sentenceFinder } from '../find-in-order';
import { readMeasure, topicWords } from '../measure/measure-key';
import { plainReading, type MeasureReading } from '../measure/measure-reading';
import { momentOf } from '../scope/moment';
import { tenseOf } from '../scope/tense';
import { askedReader } from '../speakers/only-asked';
import { populationOf } from '../scope/read-population';
import { partsOfWholes } from './sums';
import { speakerReader, type SpeakerContext } from '../speakers/speaker-context';
import { isEmptyWord } from '../words/vocabulary';
import { singular, wordsOf } from '../words/words';

/** What is looked up for every figure of a text, made ready once. */
interface Reading {
  readonly input: BoardInput;
  readonly figures: FigureIndex;
  readonly sentenceOf: (figure: Span) => Span;
  /** What "of which" and the like make parts of. */
  readonly wholes: ReadonlyMap<Figure, Figure>;
  readonly speakerOf: (speaker: string) => SpeakerContext;
  readonly isAsked: (speaker: string, sentence: Span) => boolean;
}

/** The figure that this one was replaced by: tied to it, or said in the same sentence where this one is negated. */
function correctionOf({ figures, sentenceOf }: Reading, index: number, figure: Figure): Figure | null {
  const tied = figures.correctionOf(index);
  if (tied !== null || !figure.negated) return tied;
  const sentence = sentenceOf(figure);
  return figures.findBetween(
    sentence.start,
    sentence.end,
    (other) =>
      !other.negated &&
      other.kind === figure.kind &&
      other.speaker === figure.speaker &&
      other.end <= sentence.end,
  );
}

/** "4 of its 13 turbines are running". */
function wholeOf({ input, figures }: Reading, figure: Figure): Figure | null {
  const { text } = input.transcript;
  const link = /^ (?:out )?of (?:(?:its|the|our|their|those|these|all|a total of) )*/.exec(
    text.slice(figure.end, figure.end + longestLink),
  );
  if (link === null || figure.kind === 'percent') return null;
  const at = figure.end + link[0].length;
  return figures.findBetween(at, at + 1, (other) => other.kind === 'count' && other.unit === figure.unit);
}

/** "Out of a total of " and what else may stand between a part and its whole, in characters. */
const longestLink = 43;

interface Part {
  readonly state: EntryState;
  readonly other: Figure | null;
}

/** "200,000 jobs, not 800,000": whoever denies what the other said corrects nothing of the own. */
function deniedOf({ figures }: Reading, figure: Figure): Figure | null {
  if (!figure.negated || figure.value === null) return null;
  const saidBy = (isOwn: boolean) =>
    figures.findBetween(
      figure.start - answerReach,
      figure.start,
      (other) =>
        other.value === figure.value &&
        other.unit === figure.unit &&
        !other.negated &&
        (other.speaker === figure.speaker) === isOwn,
    );
  return saidBy(true) === null ? saidBy(false) : null;
}

/** An answer denies what was said lately, in characters. */
const answerReach = 4000;

function partOf(reading: Reading, index: number, figure: Figure): Part {
  const { input } = reading;
  const denied = deniedOf(reading, figure);
  if (denied !== null) return { state: 'denying', other: denied };
  const correction = correctionOf(reading, index, figure);
  if (correction !== null || figure.negated) return { state: 'corrected', other: correction };
  const tied = figure.tie === null ? null : (input.figures[figure.tie.figure] ?? null);
  if (figure.tie?.relation === 'restates' && tied !== null) return { state: 'restating', other: tied };
  if (figure.tie?.relation === 'part-of' && tied !== null) return { state: 'part', other: tied };
  const whole = reading.wholes.get(figure) ?? wholeOf(reading, figure);
  if (whole !== null) return { state: 'part', other: whole };
  const end = endOfChange(input.transcript.text, reading.figures, index, figure);
  if (end !== null) return { state: 'starting', other: end };
  if (reading.isAsked(figure.speaker, reading.sentenceOf(figure))) return { state: 'asked', other: null };
  if (figure.kind === 'vague') return { state: 'vague', other: null };
  return { state: 'active', other: null };
}

function tokensIn(words: string): readonly string[] {
  const tokens = wordsOf(
    withShortNames(words)
      .replace(/['’]s\b/g, '')
      .toLowerCase(),
  ).map((word) => countryOf(word) ?? countryOf(singular(word)) ?? singular(word));
  return tokens.filter((token) => !isEmptyWord(token) && !/^\d/.test(token));
}

/** What it is said of, and what stands around it; there the countries of those who speak tell nothing. */
function topicOf(
  said: string,
  around: string,
  head: string | null,
  { all }: SpeakerContext,
): ReadonlySet<string> {
  const beside = tokensIn(around).filter((token) => !all.includes(token));
  // "Americans" is a country among the tokens.
  const own = [head, countryOf(head ?? '')];
  return new Set([...tokensIn(said), ...beside].filter((token) => !own.includes(token)));
}

/** Whom a person assigns a measure belongs on the board, whatever the program thinks of it. */
function isAssigned({ choices }: BoardInput, index: number): boolean {
  return (choices?.assigned[index] ?? null) !== null;
}

function readingOf(reading: Reading, figure: Figure, role: FigureRole, other: Figure | null) {
  const { sentenceOf } = reading;
  const { text } = reading.input.transcript;
  const own = () => readMeasure(text, figure, sentenceOf(figure), role);
  return other === null ? own() : (readMeasure(text, other, sentenceOf(other), role) ?? own());
}

/** What has a name of its own is no share: public debt in percent of GDP is a level. */
function plainRole(said: FigureRole, { base }: MeasureReading): FigureRole {
  return said === 'share' && base === '' ? 'level' : said;
}

/** "31 billion dollars, or even 32": of one time, where the second names none. */
function periodBeside({ end }: Figure, carried: Entry | null): Entry['period'] {
  return carried !== null && end <= carried.sentence.end ? carried.period : null;
}

/** "My colleague says | 7,500". */
const citesAnother =
  /\b(?:he|she|they|you|some|people|critics|my (?:\p{L}+ )?(?:colleague|opponent|friend)|the (?:\p{L}+ )?(?:senator|president|governor|minister|opposition|congressman|congresswoman|gentleman|lady|leader)) (?:also |now |just )?(?:says?|said|claims?|claimed|tells?|told|talks? (?:of|about)|speaks? of|spoke of|cites?|cited|mention(?:s|ed)|quotes?|quoted)\b/iu;

/** What ought to be, is wanted or aimed at: "must rise to 15 euros", "against a target of 400,000". */
const toBe =
  /\b(?:must|should|ought to|needs?|wants?|would like|target|goal|aim|task|objective|(?:agreed|decided|intends?|hopes?|seeks?|going) to|ask(?:s|ed)? (?:\p{L}+ ){1,3}to)\b(?! (?:to )?(?:say|note|add|stress|mention|emphasi[sz]e|point|tell|thank|recall|remind|underline))/iu;

/** What may come: "trade may reach 40 billion dollars". */
const expected =
  /\b(?:may|might|could|can) (?:well )?(?:reach|exceed|rise|grow|come|amount|become|be)\b|\bexpect(?:s|ed)? (?:\p{L}+ ){0,3}to\b|\b(?:projected|forecast) to\b/iu;

/** "And to 30,000 by 2030" is said of what will be, as the clause before it; so is whatever lies after the day of speaking. */
function aheadOf(
  { actuality, period }: Figure,
  { near }: Around,
  carried: Entry | null,
  date: string | null,
): Entry['ahead'] {
  if (actuality === 'plan' || actuality === 'promise') return actuality;
  if (toBe.test(near)) return 'plan';
  if (expected.test(near)) return 'expectation';
  const isFuture = date !== null && period?.from != null && period.from > date;
  if (isFuture) return 'plan';
  return carried !== null && /^\W*(?:(?:and|then|later|to|by|from)\s*)*$/i.test(near) ? carried.ahead : null;
}

/** Another sort of amount is of the thing, not of its cost: "The cable will cost 307 million and carry 600 megawatts". */
function carriedReading({ reading, figure: before }: Entry, figure: Figure): MeasureReading {
  const isSame =
    dimensionOf(before) === dimensionOf(figure) || (figure.kind === 'number' && figure.unit === null);
  return isSame ? reading : plainReading(reading.key.replace(/^cost of /, ''), { words: reading.words });
}

/** What is said in place of another number is said of the same ("the real number is 130,000"). */
function correctedBefore({ input }: Reading, { tie }: Figure, earlier: readonly Entry[]): Entry | null {
  const other = tie?.relation === 'corrects' ? input.figures[tie.figure] : undefined;
  return earlier.find(({ figure }) => figure === other) ?? null;
}

/** A figure whose own words name nothing may go on about what the speaker gave before it. */
function entryOf(reading: Reading, index: number, figure: Figure, earlier: readonly Entry[]): Entry | null {
  const { sentenceOf, speakerOf } = reading;
  const { text } = reading.input.transcript;
  const sentence = sentenceOf(figure);
  const around = aroundFigure(text, figure, sentence);
  const said = roleOf(figure, around.after);
  const part = partOf(reading, index, figure);
  const own = attributeOf(figure, around, earlier[0]) ?? readingOf(reading, figure, said, part.other);
  const continues = own === null ? goesOn : repeatsHead;
  const carried = reachable(earlier).find((entry) => continues(figure, around, entry)) ?? null;
  const measure = carried === null ? own : carriedReading(carried, figure);
  if (measure === null && !isAssigned(reading.input, index)) return null;
  const kept = measure ?? plainReading(figure.head ?? figure.unit ?? figure.kind);
  const model = carried ?? correctedBefore(reading, figure, earlier);
  const population = populationOf(figure, speakerOf(figure.speaker), kept, around);
  const period = figure.period ?? periodBeside(figure, carried);
  return {
    index,
    figure,
    key: kept.key,
    reading: kept,
    role: kept.role ?? (carried?.role === 'share' ? 'share' : plainRole(said, kept)),
    ...part,
    population: model === null ? population : withMissing(population, model.population),
    period,
    moment: momentOf(around, speakerOf(figure.speaker)),
    tense: tenseOf(around, period, reading.input.date),
    isCited: figure.attribution !== null || citesAnother.test(around.near),
    ahead: aheadOf(figure, around, carried, reading.input.date),
    topic:
      carried?.topic ??
      topicOf(
        topicWords(figure, around),
        `${kept.about} ${joint.test(around.near) ? 'joint' : ''}`,
        figure.head,
        speakerOf(figure.speaker),
      ),
    sentence,
    instead: deniedBefore(reading, figure),
  };
}

/** What the other said and this one is given in place of. */
function deniedBefore(reading: Reading, { tie }: Figure): Figure | null {
  const denied = tie?.relation === 'corrects' ? reading.input.figures[tie.figure] : undefined;
  return denied === undefined ? null : deniedOf(reading, denied);
}

/** What two countries do together is told by both. */
const joint = /\b(?:jointly|joint|together|common)\b/i;

const amountLike: ReadonlySet<Dimension> = new Set(['money', 'count', 'percent', 'mass', 'volume', 'area']);

/** The figures before, up to the first that is no percentage. */
function reachable(earlier: readonly Entry[]): readonly Entry[] {
  const first = earlier.findIndex(({ figure }) => dimensionOf(figure) !== 'percent');
  return first < 0 ? earlier : earlier.slice(0, first + 1);
}

/** A pronoun may pass over a percentage to the count before it, and not over more. */
const remembered = 3;

/** Everything on the board that has an amount or was put there by a person, in the order of the text. */
export function collectEntries(input: BoardInput): readonly Entry[] {
  const reading: Reading = {
    input,
    figures: indexFigures(input.figures),
    sentenceOf: sentenceFinder(input.transcript.sentences),
    wholes: partsOfWholes(input),
    speakerOf: speakerReader(input.transcript),
    isAsked: askedReader(input.transcript),
  };
  const inOrder = input.figures
    .map((figure, index) => ({ figure, index }))
    .sort((a, b) => a.figure.start - b.figure.start || a.figure.end - b.figure.end);
  const last = new Map<string, readonly Entry[]>();
  return inOrder.flatMap(({ figure, index }) => {
    if (exclusionOf(figure) !== null && !isAssigned(input, index)) return [];
    const earlier = last.get(figure.speaker) ?? [];
    const entry = entryOf(reading, index, figure, earlier);
    if (entry === null) {
      // A pronoun behind an amount that found no row speaks of that one.
      if (amountLike.has(dimensionOf(figure))) last.delete(figure.speaker);
      return [];
    }
    last.set(figure.speaker, [entry, ...earlier].slice(0, remembered));
    return [entry];
  });
}
