import { addDays, addMonths, writeMonth, type Day } from '../calendar';
import { lowerAt, type Tokens } from './token';

/** What dates of a sentence are resolved against. */
export interface DateContext {
  /** The day of the transcript; null leaves relative times open. */
  readonly base: Day | null;
  readonly tense: 'past' | 'future' | 'open';
}

const futureWords =
  /^(?:will|shall|going|plan|plans|planned|upcoming|intend|expect|scheduled|hope|tomorrow|won't|we'll|it'll|i'll|he'll|they'll)$/;
const pastWords =
  /^(?:was|were|did|had|took|held|met|began|came|went|saw|made|became|ago|happened|been|grew|rose|fell|gave|sent|spoke|said|got|won|lost|left|built|bought|sold|paid|put|told|heard|stood|thought|brought|taught|caught|flew|drew|wrote|drove|chose|broke|struck|threw|felt|kept|led|known|seen|taken|given|done|gone|signed)$/;

/** Words that look ahead where nothing in the sentence looks back ("the talks begin on Monday"). */
const aheadWords = /^(?:next|begin|begins|starts|meets|arrives|leaves|opens)$/;

/** The context of a sentence; its tense is read only where a date asks for it. */
export function dateContextOf(tokens: Tokens, base: Day | null): DateContext {
  return new SentenceContext(tokens, base);
}

/** A class, for an accessor of its own on each object costs more than the reading it saves. */
class SentenceContext implements DateContext {
  #tense: DateContext['tense'] | null = null;
  readonly #tokens: Tokens;
  readonly base: Day | null;

  constructor(tokens: Tokens, base: Day | null) {
    this.#tokens = tokens;
    this.base = base;
  }

  get tense(): DateContext['tense'] {
    this.#tense ??= tenseOf(this.#tokens);
    return this.#tense;
  }
}

/** Reads from its verbs whether a sentence looks back or ahead; a bare month needs it ("in April we will celebrate"). */
export function tenseOf(tokens: Tokens): DateContext['tense'] {
  if (tokens.some((token) => futureWords.test(token.lower))) return 'future';
  const past = tokens.some(
    (token) => pastWords.test(token.lower) || (token.lower.length > 4 && token.lower.endsWith('ed')),
  );
  if (past) return 'past';
  return tokens.some((token) => aheadWords.test(token.lower)) ? 'future' : 'open';
}

/** The year a bare month means: the next one ahead, the last one behind, or the transcript's own year; null without a base. */
export function yearOfMonth(month: number, context: DateContext): number | null {
  const { base, tense } = context;
  if (base === null) return null;
  if (tense === 'future' && month < base.month) return base.year + 1;
  if (tense === 'past' && month > base.month) return base.year - 1;
  return base.year;
}

/** The month before or after the transcript's. */
export function monthFrom(base: Day, count: number): string {
  const moved = addMonths({ ...base, day: 1 }, count);
  return writeMonth(moved.year, moved.month);
}

/** Monday and Sunday of the week that lies `count` weeks from the transcript's. */
export function weekFrom(base: Day, weekday: number, count: number): readonly [Day, Day] {
  const monday = addDays(base, 1 - weekday + 7 * count);
  return [monday, addDays(monday, 6)];
}

/** Where "early", "late" or "mid-" stand before a date they belong to its words ("late in 2020" too). */
export function withPart(tokens: Tokens, from: number): number {
  const [before, further] = [lowerAt(tokens, from - 1), lowerAt(tokens, from - 2)];
  if (/^(?:early|late|mid)$/.test(before)) return from - 1;
  const apart = before === 'in' ? /^(?:early|late)$/.test(further) : before === '-' && further === 'mid';
  return apart ? from - 2 : from;
}
