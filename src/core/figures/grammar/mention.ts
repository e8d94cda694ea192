import type { Change, FigureKind, Qualifier } from '../figure';
import type { TimeUnit } from '../tables/units';

/** A figure in the making: what the grammar alone can tell, in tokens of one sentence (`to` exclusive). */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly kind: FigureKind;
  readonly value: string | null;
  readonly unit: string | null;
  /** Both ends of a range, or the resolved ends of a date; decimals or ISO 8601. */
  readonly ends: readonly [string, string] | null;
  readonly qualifier: Qualifier | null;
  readonly scaleWord: string | null;
  readonly significantDigits: number | null;
  readonly change: Change | null;
  /** The amount and unit behind a duration or a distance in time, from which bounds are made. */
  readonly time: { readonly amount: string; readonly unit: TimeUnit; readonly direction: 1 | -1 | 0 } | null;
  readonly reason: string;
  /** What each of the amount is for: "barrel" of "$60 a barrel"; null where nothing is said. */
  readonly per: string | null;
}

/** What is known of some mentions alone. */
export type MentionDetails = Partial<Omit<Mention, 'from' | 'to' | 'kind' | 'value' | 'reason'>>;

const noDetails: MentionDetails = {};

/**
 * A mention by place, kind, value and reason, and what else is known. All are made here, field by field, so that they
 * have one form: a spread would give them as many as there are places that spread.
 */
export function mentionOf(
  from: number,
  to: number,
  kind: FigureKind,
  value: string | null,
  reason: string,
  details = noDetails,
): Mention {
  return {
    from,
    to,
    kind,
    value,
    reason,
    unit: details.unit ?? null,
    ends: details.ends ?? null,
    qualifier: details.qualifier ?? null,
    scaleWord: details.scaleWord ?? null,
    significantDigits: details.significantDigits ?? null,
    change: details.change ?? null,
    time: details.time ?? null,
    per: details.per ?? null,
  };
}
