import type { Period } from '../../figures/figure';
import type { Around } from '../words/around';

/** Whether a figure is told of a time that is over or of the one it is said in, by no date and no moment. */
export interface Tense {
  readonly time: 'past' | 'present';
  /** True for what was, unless it is dated in the year before: what is told of that year may be the latest there is. */
  readonly isLongPast: boolean;
  /** The words that tell it: "went to", "is", "last year". */
  readonly words: string;
}

/** What may stand between the verb and its number. */
const between =
  '(?:\\s+(?:up|down|back|as|at|to|over|above|below|under|by|just|only|about|around|almost|nearly|roughly|some|more|less|than|high|low|much|many|still|now|a|an|the))*';

/** "Has reached" and "have risen to" tell of now. */
const past = new RegExp(
  `(?<!\\b(?:has|have|had|having|['’](?:s|ve|d))\\s(?:\\p{Ll}+\\s)?)\\b(was|were|had|stood|went|rose|fell|grew|climbed|jumped|soared|surged|spiked|shot|dropped|declined|sank|reached|hit|peaked|came|got|ran|averaged|topped|exceeded)(${between})\\s*$`,
  'iu',
);
const present = new RegExp(`\\b(is|are|stands|remains|remain)(?:${between})\\s*$`, 'iu');
const goal = /^(?:\s+(?:up|down|back))?\s+to\b/i;

/** A verb stands so near before its number, in characters. */
const reach = 60;

function tenseOfVerb(clause: string): Tense | null {
  const near = clause.slice(-reach);
  const [, verb, after = ''] = past.exec(near) ?? [];
  if (verb !== undefined)
    return { time: 'past', isLongPast: true, words: `${verb}${goal.exec(after)?.[0] ?? ''}` };
  const [, being] = present.exec(near) ?? [];
  return being === undefined ? null : { time: 'present', isLongPast: false, words: being };
}

/** The tense of a figure: by its period where that lies before the day of speaking, else by the verb of its clause. */
export function tenseOf({ near }: Around, period: Period | null, date: string | null): Tense | null {
  if (period === null) return tenseOfVerb(near);
  if (date === null || period.to === null || period.to >= date) return null;
  const isLongPast = Number(period.to.slice(0, 4)) < Number(date.slice(0, 4)) - 1;
  return { time: 'past', isLongPast, words: period.words };
}
