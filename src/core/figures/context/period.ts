import { addDays, daysOf, writeDay, type Day } from '../calendar';
import { clauseStartOf } from './clause';
import { moveBy } from '../duration';
import type { Period } from '../figure';
import type { QualifiedMention } from '../grammar/qualify';
import { lowerAt, type Tokens } from '../grammar/token';
import { spanBetween, type Wording } from '../grammar/wording';
import { prepositions } from '../tables/function-words';

/** How many figures to either side may give the time; a bound that keeps a long sentence linear. */
const neighbours = 12;

/** The time the nearest date of a clause gives a figure, the later of two that are as near; null where there is none. */
export function periodOf(
  wording: Wording,
  mentions: readonly QualifiedMention[],
  at: number,
  base: Day | null,
  clause: number,
): Period | null {
  const own = mentions[at];
  if (own === undefined || isTime(own)) return null;
  const { tokens } = wording;
  let nearest: QualifiedMention | null = null;
  for (let other = Math.max(0, at - neighbours); other <= at + neighbours; other += 1) {
    const mention = mentions[other];
    if (mention === undefined || mention === own || !(isTime(mention) || isTrailing(tokens, mention)))
      continue;
    if (isOfFigureBefore(tokens, mentions, at, other)) continue;
    if (isLevelLeft(tokens, mentions, at, other) || isBase(tokens, mention, own)) continue;
    const isNearer = nearest === null || distance(mention, own) <= distance(nearest, own);
    if (isNearer && reaches(tokens, mention, own, clause)) nearest = mention;
  }
  return nearest === null ? null : periodFrom(wording, nearest, base);
}

/** "40 percent more than in 2021", "by 43 percent from 2005 levels", "up 5 percent on last year": what it is compared with is not when it holds. */
function isBase(tokens: Tokens, time: QualifiedMention, figure: QualifiedMention): boolean {
  if (/^levels?$/.test(lowerAt(tokens, time.to))) return true;
  const article = lowerAt(tokens, time.from - 1) === 'the' ? time.from - 1 : time.from;
  const at = lowerAt(tokens, article - 1) === 'in' ? article - 2 : article - 1;
  const before = lowerAt(tokens, at);
  if (/^(?:than|versus|against)$/.test(before)) return true;
  if (/^(?:to|with)$/.test(before)) return /^(?:compared|relative)$/.test(lowerAt(tokens, at - 1));
  return /^(?:from|on)$/.test(before) && at === figure.to && changes.has(figure.kind);
}

const changes: ReadonlySet<string> = new Set(['percent', 'percentage-points', 'multiple']);

/** In "from 60,000 jobs to 678,000 last month" the time holds for the level that was reached. */
function isLevelLeft(
  tokens: Tokens,
  mentions: readonly QualifiedMention[],
  figure: number,
  time: number,
): boolean {
  const [own, next] = [mentions[figure], mentions[figure + 1]];
  if (own === undefined || next === undefined || time <= figure + 1) return false;
  return lowerAt(tokens, own.from - 1) === 'from' && lowerAt(tokens, next.from - 1) === 'to';
}

/** In "3.4 percent this year and 3.8 percent next year" each amount has the time behind it. */
function isOfFigureBefore(
  tokens: Tokens,
  mentions: readonly QualifiedMention[],
  figure: number,
  time: number,
): boolean {
  const [own, other, next] = [mentions[figure], mentions[figure - 2], mentions[figure + 1]];
  if (time !== figure - 1 || own === undefined || other === undefined || next === undefined) return false;
  return isTime(next) && !isTime(other) && /^(?:and|or|,)$/.test(lowerAt(tokens, own.from - 1));
}

/** A date holds in its own clause, and for the whole sentence where it opens it ("In 2021, ...", "Over the last decade ..."). */
function reaches(tokens: Tokens, time: QualifiedMention, figure: QualifiedMention, clause: number): boolean {
  const first = time.from <= 2 && time.to < figure.from;
  const opens = first && (lowerAt(tokens, time.to) === ',' || prepositions.has(lowerAt(tokens, 0)));
  return opens || clauseStartOf(tokens, time.from) === clause;
}

function isTime(mention: QualifiedMention): boolean {
  return mention.kind === 'date' || mention.kind === 'date-range' || mention.kind === 'relative-date';
}

/** "over the last five years": a length of time that ends on the day of speaking. */
function isTrailing(tokens: Tokens, mention: QualifiedMention): boolean {
  return (
    mention.kind === 'duration' &&
    /^(?:last|past|previous|next|coming)$/.test(lowerAt(tokens, mention.from - 1))
  );
}

function distance(a: QualifiedMention, b: QualifiedMention): number {
  return a.from >= b.to ? a.from - b.to : b.from - a.to;
}

function periodFrom(wording: Wording, mention: QualifiedMention, base: Day | null): Period | null {
  const { text, tokens } = wording;
  const trailing = isTrailing(tokens, mention);
  const opens = lowerAt(tokens, mention.from - 1) === 'since';
  const from = trailing || opens ? mention.from - 1 : mention.from;
  const span = spanBetween(wording, from, mention.to);
  if (span === null) return null;
  const [start, end] = trailing
    ? trailingDays(tokens, mention, base)
    : ((mention.value === null ? null : daysOf(mention.value)) ?? distanceDays(mention, base));
  const words = text.slice(span.start, span.end);
  return { from: start, to: opens && start !== null ? untilSpeaking(base) : end, words, span };
}

/** "since 2022" goes on until the day of speaking; open where that is not known. */
function untilSpeaking(base: Day | null): string | null {
  return base === null ? null : writeDay(base);
}

type Ends = readonly [string | null, string | null];

function trailingDays(tokens: Tokens, mention: QualifiedMention, base: Day | null): Ends {
  if (base === null || mention.time === null) return [null, null];
  const ahead = /^(?:next|coming)$/.test(lowerAt(tokens, mention.from - 1));
  const other = writeDay(moveBy(base, mention.time.amount, mention.time.unit, ahead ? 1 : -1));
  return ahead ? [writeDay(addDays(base, 0)), other] : [other, writeDay(base)];
}

/** "three months ago" without a bound is that day; with one it stays open here, its bounds stand on its own figure. */
function distanceDays(mention: QualifiedMention, base: Day | null): Ends {
  if (base === null || mention.time === null || mention.time.direction === 0 || mention.qualifier !== null)
    return [null, null];
  const day = writeDay(moveBy(base, mention.time.amount, mention.time.unit, mention.time.direction));
  return [day, day];
}
