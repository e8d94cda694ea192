import { amountOf } from '../numbers/amount';
import type { AskedQuestion } from '../board';
import { differInTime } from '../relate/different-times';
import type { Entry } from '../entries/entry';
import { groupBy } from '../group-by';
import type { Group } from '../rows/group-measures';
import { makePair } from '../relate/pair';
import { comparePopulations } from '../scope/population';
import { absolute, divide, multiply, one, order, rational } from '../numbers/rational';
import { relate } from '../relate/relate';
import { defaultRelateOptions, type RelateOptions } from '../relate-options';
import { quote } from '../words/words';

/** Of a general word it must be clear that the same is spoken of: half of what is said of either. */
const sharedTopic = 0.5;

function shareTopic(a: Entry, b: Entry): boolean {
  if (!a.reading.general) return true;
  const all = new Set([...a.topic, ...b.topic]);
  const shared = [...a.topic].filter((token) => b.topic.has(token));
  return all.size > 0 && shared.length >= all.size * sharedTopic;
}

/** Anything that but one of them names may make them two things, and who says two numbers in one sentence tells them apart; only what is told alike can contradict itself. */
function areToldAlike(a: Entry, b: Entry): boolean {
  const { contradicting, oneSided } = comparePopulations(a.population, b.population);
  const samePeriod = a.period?.from === b.period?.from && a.period?.to === b.period?.to;
  const sameMoment = a.moment?.token === b.moment?.token && !differInTime(a, b);
  const sameWhen = a.ahead === b.ahead && samePeriod && sameMoment;
  const isOwn = !a.isCited && !b.isCited;
  if (a.sentence.start === b.sentence.start) return false;
  return contradicting.length + oneSided.length === 0 && sameWhen && isOwn && shareTopic(a, b);
}

/** Values so many times apart are of two things, or one was cut short ("$400 ... $450 billion"). */
const furthestApart = rational(100n);

function areFarApart({ figure: a }: Entry, { figure: b }: Entry): boolean {
  const [first, second] = [amountOf(a, a.value), amountOf(b, b.value)];
  const ratio = first && second && divide(absolute(first), absolute(second));
  if (!ratio) return false;
  return order(ratio, furthestApart) > 0 || order(multiply(ratio, furthestApart), one) < 0;
}

/** A correction, a restart, a part and a repeat explain themselves; what is left and cannot both be true is asked about. */
function contradicts(a: Entry, b: Entry, options: RelateOptions): string | null {
  if (!areToldAlike(a, b) || areFarApart(a, b)) return null;
  const speaker = { id: a.figure.speaker, name: 'the speaker', role: null };
  const found = relate(makePair(a, speaker, b, speaker, options));
  return found.relation === 'conflict' ? (found.reasons.at(-1) ?? null) : null;
}

function ask(a: Entry, b: Entry, options: RelateOptions): AskedQuestion | null {
  const gap = contradicts(a, b, options);
  if (gap === null) return null;
  return {
    kind: 'two-values',
    spans: [a.figure, b.figure].map(({ start, end }) => ({ start, end })),
    text: `The same speaker says ${quote(a.figure.text)} and ${quote(b.figure.text)} of what looks like one measure. Which one stands?`,
    arithmetic: gap,
  };
}

/**
 * So many of a speaker's figures of one measure are asked about, those said first. Every two of them are set against each
 * other: more would fill the page with variations of one question.
 */
export const mostValuesAsked = 24;

/** Who gives three numbers of a general word counts something else each time ("3.6 million aged 110, 3.5 million aged 120 ..."). */
const mostGeneralValues = 2;

/** A speaker's figures that may be two values of one measure, in the order of the text. */
function valuesOf(group: Group): readonly (readonly Entry[])[] {
  const active = group.entries.filter((entry) => entry.state === 'active');
  const values = [...groupBy(active, ({ figure, role }) => `${role} ${figure.speaker}`).values()];
  return values.filter(
    (own) => !own.some(({ reading }) => reading.general) || own.length <= mostGeneralValues,
  );
}

/** The same measure with two values by one speaker. */
export function askAboutTwoValues(
  group: Group,
  options: RelateOptions = defaultRelateOptions,
): readonly AskedQuestion[] {
  return valuesOf(group).flatMap((values) => {
    const asked = values.slice(0, mostValuesAsked);
    return asked.flatMap((a, position) =>
      asked
        .slice(position + 1)
        .map((b) => ask(a, b, options))
        .filter((question) => question !== null),
    );
  });
}

/** Says so where somebody gave more figures of one measure than are asked about. */
export function unaskedValues(group: Group): readonly string[] {
  return valuesOf(group).some((values) => values.length > mostValuesAsked)
    ? [
        `Whether one speaker gives two values is asked of the first ${mostValuesAsked} figures of each; the later ones stand in their cells.`,
      ]
    : [];
}
