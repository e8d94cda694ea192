import { boundsOf } from './bounds';
import type { Day } from './calendar';
import { actualityOf } from './context/actuality';
import { attributionOf, type Citing } from './context/attribution';
import { changeOf } from './context/change';
import { clauseStartOf } from './context/clause';
import { findCounted, type CountedReading } from './context/counted';
import { periodOf } from './context/period';
import { rateBehind } from './context/rate-behind';
import type { Figure, FigureKind } from './figure';
import type { QualifiedMention } from './grammar/qualify';
import { settleMoney, type Nations } from './context/whose-money';
import { spanBetween, wordsBetween, type Wording } from './grammar/wording';
import { qualifierReason } from './reasons';

/** One sentence with everything that was read in it. */
export interface SentenceReading {
  readonly wording: Wording;
  readonly citing: Citing | null;
  readonly mentions: readonly QualifiedMention[];
  readonly turn: number;
  readonly speaker: string;
  readonly base: Day | null;
  readonly tolerance: string;
  readonly nations: Nations;
}

/** How many figures to either side are asked whether a word belongs to a date. */
const neighbours = 12;

/** Completes a mention with what its sentence says about it. */
export function buildFigure(reading: SentenceReading, at: number): Figure | null {
  const { wording, mentions } = reading;
  const { text, tokens } = wording;
  const mention = withSettledMoney(mentions[at], reading);
  const span = mention === undefined ? null : spanBetween(wording, mention.from, mention.to);
  if (mention === undefined || span === null) return null;
  const clause = clauseStartOf(tokens, mention.from);
  const counted = findCounted(tokens, mention, clause, isDateIn(mentions, at));
  const kind = kindOf(mention, counted);
  const per = mention.per ?? rateBehind(tokens, mention, counted);
  const bounds = boundsOf(mention, reading.base, reading.tolerance);
  const words = countedFields(wording, counted);
  const figure: Figure = {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    kind,
    value: mention.value,
    lower: bounds.lower,
    upper: bounds.upper,
    lowerInclusive: bounds.lowerInclusive,
    upperInclusive: bounds.upperInclusive,
    unit: mention.unit ?? unitOf(kind, counted),
    counted: words.counted,
    countedSpan: words.countedSpan,
    head: words.head,
    scope: words.scope,
    qualifier: mention.qualifier,
    change: changeOf(tokens, mention),
    negated: mention.negated,
    scaleWord: mention.scaleWord,
    significantDigits: mention.significantDigits,
    period: periodOf(wording, mentions, at, reading.base, clause),
    actuality: actualityOf(tokens, clause, mention),
    attribution: attributionOf(wording, mention.from, reading.citing),
    tie: null,
    turn: reading.turn,
    speaker: reading.speaker,
    reason: `${mention.reason}${qualifierReason(mention)}`,
  };
  return per === null ? figure : { ...figure, per };
}

/** "?krone" becomes the currency that the speaker and the text tell, and the reason says how. */
function withSettledMoney(
  mention: QualifiedMention | undefined,
  { nations, speaker }: SentenceReading,
): QualifiedMention | undefined {
  if (mention?.unit === undefined || mention.unit === null) return mention;
  const { unit, reason } = settleMoney(mention.unit, nations, speaker);
  if (reason === null) return mention;
  return { ...mention, unit, reason: mention.reason.replace(/money in \?\p{L}+/u, reason) };
}

const times: ReadonlySet<FigureKind> = new Set(['date', 'date-range', 'relative-date', 'duration']);

function isDateIn(mentions: readonly QualifiedMention[], near: number): (at: number) => boolean {
  return (at) => {
    for (let other = Math.max(0, near - neighbours); other <= near + neighbours; other += 1) {
      const mention = mentions[other];
      if (mention !== undefined && mention.from <= at && at < mention.to && times.has(mention.kind))
        return true;
    }
    return false;
  };
}

/** A number that counts a noun directly is a count; one that only has a subject stays a number unless the subject counts. */
function kindOf(mention: QualifiedMention, counted: CountedReading | null): FigureKind {
  return mention.kind === 'number' && mention.unit === null && counted !== null && counted.from >= mention.to
    ? 'count'
    : mention.kind;
}

function unitOf(kind: FigureKind, counted: CountedReading | null): string | null {
  return ['count', 'ordinal', 'vague', 'range'].includes(kind) ? (counted?.head ?? null) : null;
}

function countedFields(
  wording: Wording,
  counted: CountedReading | null,
): Pick<Figure, 'counted' | 'countedSpan' | 'head' | 'scope'> {
  const span = counted === null ? null : spanBetween(wording, counted.from, counted.to);
  if (counted === null || span === null) return { counted: null, countedSpan: null, head: null, scope: null };
  const scope = counted.scope === null ? null : wordsBetween(wording, counted.scope.from, counted.scope.to);
  const words = wording.text.slice(span.start, span.end);
  return { counted: words, countedSpan: span, head: counted.head, scope };
}
