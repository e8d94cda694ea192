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
  /** What each of the amount is for: "barrel" of "$60 a barrel"; left out where nothing is said. */
  readonly per?: string;
}

/** What most mentions share: nothing known but place, kind, value and reason. */
export function mentionOf(
  from: number,
  to: number,
  kind: FigureKind,
  value: string | null,
  reason: string,
): Mention {
  return {
    from,
    to,
    kind,
    value,
    reason,
    unit: null,
    ends: null,
    qualifier: null,
    scaleWord: null,
    significantDigits: null,
    change: null,
    time: null,
  };
}
