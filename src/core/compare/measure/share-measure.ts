import { findKnownMeasures } from './known-measures';
import { canonicalHead, plainReading, type FigureInContext, type MeasureReading } from './measure-reading';
import { capitalise, singular, wordsOf } from '../words/words';

/** Totals of a country that shares are often told of: the measure is what has the share. */
const nationalTotals =
  /^(?:(?:our|the|its|their|national|gross|total|annual|federal|state)\s+)*(?:gdp|gnp|gni|gross (?:domestic|national) (?:product|income)|(?:national )?(?:income|output)|economic output)$/i;

/** The noun phrase after "percent of". */
const basePhrase =
  /^\s+of\s+((?:(?!(?:is|are|was|were|be|been|has|have|had|will|would|should|could|can|must|may|in|by|to|from|on|for|with|at|and|or|but|that|which|who|whose|this|last|next|now|today|as|than|over|under|since|during|within|after|before|between|until|alone|each|every|per|come|comes|came|go|goes|went|live|lives|say|says|said|depend|depends)\b)[\p{L}\p{N}’'-]+(?:\s+|$|(?=[,;:.!?)–—]))){1,7})/iu;

/** What a share is taken of, without its owner's article; null where "of" names people already spoken of ("of them"). */
function baseOfShare(after: string): string | null {
  const phrase =
    basePhrase
      .exec(after)?.[1]
      ?.trim()
      .replace(/[.'’-]+$/, '') ?? '';
  const bare = phrase
    .replace(/\s+of(?:\s+\d.*)?$/, '')
    .replace(/^(?:(?:the|our|their|its|his|her|my|your|all|these|those|this)\s+)+/i, '');
  return bare === '' || /^(?:them|those|these|it|us|whom|which|that|all)$/i.test(bare) ? null : bare;
}

/** Where a list goes on, the subject stood at the sentence's beginning. */
function opening(before: string): string {
  return before.split(/\s+/).slice(0, subjectWords).join(' ');
}

/** A subject is seldom longer. */
const subjectWords = 4;

/** Words that say which share it is. */
function subjectOf({ around, figure }: FigureInContext, base: string): string {
  const after = around.after.slice(around.after.indexOf(base) + base.length).split(/[,;:.]/)[0] ?? '';
  return `${around.near.trim() === '' ? opening(around.before) : around.near} ${figure.counted === base ? '' : (figure.counted ?? '')} ${after}`;
}

/** "78 percent of Finns support membership": the phrase ends with the noun that was counted. */
function untilHead(phrase: string, head: string | null): string {
  const words = phrase.split(/\s+/);
  const at = words.findIndex((word) => singular(word) === head);
  return at < 0 ? phrase : words.slice(0, at + 1).join(' ');
}

/** "Public debt is 64 percent of GDP" is public debt; "Wind gives us 27 percent of our electricity" is a share of electricity. */
export function readShare(context: FigureInContext): MeasureReading | null {
  const { around, dimension, figure } = context;
  const phrase = baseOfShare(around.after);
  if (phrase === null) return null;
  const base = untilHead(phrase, figure.head);
  const about = subjectOf(context, base);
  const measured = findKnownMeasures(about, dimension)
    .filter(({ measure }) => measure.key !== 'growth')
    .at(-1);
  if (nationalTotals.test(base)) {
    if (measured !== undefined)
      return plainReading(measured.measure.key, {
        name: `${measured.measure.name}, % of GDP`,
        said: measured.said,
      });
    const own =
      figure.head !== null && !wordsOf(base).map(singular).includes(figure.head) ? figure.head : null;
    return plainReading(own === null ? 'share of gdp' : `${canonicalHead(own)} of gdp`, {
      general: own === null,
      about,
    });
  }
  const head = singular(wordsOf(base).at(-1) ?? '');
  return plainReading(`share of ${canonicalHead(head)}`, {
    base,
    name: capitalise(`Share of ${base}`),
    general: true,
    about,
  });
}
