import { gapBetween, intervalsOverlap, onlyValue, type Interval } from '../numbers/interval';
import { sayInterval, unitWords } from '../numbers/interval-words';
import { writeRounded, writeShort } from '../numbers/number-words';
import { sameNumber, statesTheSame, type Pair, type Side } from './pair';
import { absolute, divide, multiply, rational, subtract, zero, type Rational } from '../numbers/rational';
import type { Finding, Rule } from './rules';
import { quote } from '../words/words';

const said = (side: Side) => quote(side.entry.figure.text);

function decideSame(pair: Pair): Finding | null {
  if (!statesTheSame(pair)) return null;
  if (pair.conversion?.formula)
    return { relation: 'same-after-conversion', reasons: ['After conversion both say the same.'] };
  return {
    relation: 'same',
    reasons: [`Both say the same: ${sayInterval(pair.a.stated ?? { lower: null, upper: null })}.`],
  };
}

/** True for bounds with one open end: "more than 300". */
function isOpen(interval: Interval | null): boolean {
  return interval !== null && (interval.lower === null) !== (interval.upper === null);
}

function overlap(pair: Pair, by: 'stated' | 'precision'): boolean {
  const [first, second] = [pair.a[by], pair.b[by]];
  return first !== null && second !== null && intervalsOverlap(first, second);
}

function decideBound(pair: Pair): Finding | null {
  const bound = [pair.a, pair.b].find((side) => isOpen(side.stated));
  if (bound === undefined || !overlap(pair, 'precision')) return null;
  const other = bound === pair.a ? pair.b : pair.a;
  if (isOpen(other.stated)) {
    return {
      relation: 'compatible',
      reasons: [
        `Both are bounds, and some numbers satisfy both: ${said(pair.a)}, ${said(pair.b)}. They are not the same statement.`,
      ],
    };
  }
  return {
    relation: 'compatible',
    reasons: [`${said(other)} satisfies the bound ${said(bound)}; it is not the same statement.`],
  };
}

const tolerant: ReadonlySet<string> = new Set(['about', 'almost']);

function decideTolerance(pair: Pair): Finding | null {
  const loose = [pair.a, pair.b].find((side) => tolerant.has(side.entry.figure.qualifier ?? ''));
  if (loose === undefined || loose.stated === null || !overlap(pair, 'precision')) return null;
  const other = loose === pair.a ? pair.b : pair.a;
  return {
    relation: 'compatible',
    reasons: [
      `${said(loose)} stands for ${sayInterval(loose.stated)} at the project’s tolerance, and ${said(other)} fits.`,
    ],
  };
}

function decidePrecision(pair: Pair): Finding | null {
  const { a, b } = pair;
  if (a.value === null || b.value === null || a.precision === null || b.precision === null) return null;
  if (!overlap(pair, 'precision') || overlap(pair, 'stated')) return null;
  const ranges = `${said(a)} stands for ${sayInterval(a.precision)}, ${said(b)} for ${sayInterval(b.precision)}`;
  return { relation: 'compatible', reasons: [`Equal at the precision said: ${ranges}.`] };
}

function decideOverlap(pair: Pair): Finding | null {
  if (!overlap(pair, 'precision') && !overlap(pair, 'stated')) return null;
  const equal = sameNumber(pair.a, pair.b)
    ? 'The number is the same, the wording is not'
    : 'The ranges overlap';
  return { relation: 'compatible', reasons: [`${equal}: ${said(pair.a)}, ${said(pair.b)}.`] };
}

/** The number a share of is taken: the value, else the end that is there. */
function baseOf(side: Side): Rational | null {
  const interval = side.stated;
  if (interval === null) return null;
  return onlyValue(interval) ?? side.value ?? interval.lower?.value ?? interval.upper?.value ?? null;
}

const hundred = rational(100n);

function relativeGap(gap: Rational, side: Side): string {
  const base = baseOf(side);
  const share = base === null ? null : divide(multiply(gap, hundred), absolute(base));
  return share === null ? '' : `, or ${writeRounded(share, 1)} % of ${side.speaker.name}’s ${said(side)}`;
}

/** Two bare values lie apart by their difference; intervals by the room between their nearest ends. */
function gapOf({ a, b }: Pair): Rational {
  const [first, second] = [a.stated && onlyValue(a.stated), b.stated && onlyValue(b.stated)];
  if (first && second) return absolute(subtract(first, second));
  return (a.stated && b.stated && gapBetween(a.stated, b.stated)) ?? zero;
}

function decideConflict(pair: Pair): Finding | null {
  const { a, b } = pair;
  const gap = gapOf(pair);
  if (gap.numerator === 0n) {
    return {
      relation: 'conflict',
      reasons: [
        `${said(a)} and ${said(b)} touch and do not overlap: the bound leaves its own end out. The gap is 0.`,
      ],
    };
  }
  const unit = gapUnit(pair);
  const size = `The gap is ${writeShort(gap)} ${unit}`.trim();
  return {
    relation: 'conflict',
    reasons: [`No number satisfies both ${said(a)} and ${said(b)}.`, `${size}${relativeGap(gap, a)}.`],
  };
}

/** Two percentages lie apart by percentage points. */
function gapUnit({ a, b, conversion }: Pair): string {
  const kept = conversion?.kept === 'b' ? b : a;
  return kept.dimension === 'percent' ? 'percentage points' : unitWords(kept.entry.figure);
}

/** What the numbers say, once they may be set against each other. */
export const numberRules: readonly Rule[] = [
  { name: 'same-statement', decide: decideSame },
  { name: 'satisfies-bound', decide: decideBound },
  { name: 'within-tolerance', decide: decideTolerance },
  { name: 'equal-at-precision', decide: decidePrecision },
  { name: 'overlapping-ranges', decide: decideOverlap },
  { name: 'disjoint', decide: decideConflict },
];
