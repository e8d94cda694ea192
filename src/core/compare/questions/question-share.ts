import type { Figure } from '../../figures/figure';
import { amountOf } from '../numbers/amount';
import type { AskedQuestion, BoardInput } from '../board';
import { dimensionOf } from '../numbers/dimension';
import { meantInterval } from '../numbers/figure-interval';
import {
  intervalsOverlap,
  multiplyIntervals,
  scaleInterval,
  widenInterval,
  type Interval,
} from '../numbers/interval';
import { unitWords } from '../numbers/interval-words';
import { writeRounded, writeShort } from '../numbers/number-words';
import { multiply, rational } from '../numbers/rational';
import { between, figuresBySentence, spanOf, type SentenceFigures } from '../entries/sentence-figures';
import { quote } from '../words/words';

/** A part said to be so much of a whole: "112 billion, a quarter of the budget of 445 billion". */
interface ShareOfBase {
  readonly share: Figure;
  readonly part: Figure;
  readonly base: Figure;
}

const isShare = ({ kind, change }: Figure) => (kind === 'percent' || kind === 'fraction') && change === null;
const isAmount = ({ kind }: Figure) => kind === 'count' || kind === 'money' || kind === 'number';

function sameSort(part: Figure, base: Figure): boolean {
  if (part.unit === base.unit) return true;
  return part.kind === 'number' && part.unit === null && dimensionOf(base) === 'count';
}

/** "Half | of the federal budget of | 445 billion", "a third | of our | 900 schools". */
const ofBase = /^\s+of\s+(?:[\p{L}’'-]+\s+){0,6}$/u;
/** "112 billion euros|, or |a quarter of". */
const justBefore = /^(?:\s+[\p{L}-]+){0,4}\s*(?:,|–|—|\()\s*(?:or|that is|that’s|which is|i\.e\.)?,?\s*$/u;
/** "900 schools|, |250". */
const justAfter = /^(?:\s+[\p{L}-]+){0,3}\s*(?:,|–|—|\()\s*(?:or|that is|that’s|which is|i\.e\.)?,?\s*$/u;
/** "400 | of the | 1,200 students", "400 came from Norway|, that is |30 percent". */
const outOf = /^\s+(?:[\p{L}-]+\s+){0,3}?(?:out )?of\s+(?:(?:the|our|all|these|those|a total of)\s+)*$/u;
const thatIs =
  /^[^.;:]{0,60}(?:,|–|—|\()\s*(?:or|that is|that’s|which is|i\.e\.|meaning)\s*(?:to say)?,?\s*$/u;

function withBaseBehind(text: string, figures: readonly Figure[], at: number): ShareOfBase | null {
  const [part, share, base, after] = [figures[at - 1], figures[at], figures[at + 1], figures[at + 2]];
  if (
    share === undefined ||
    base === undefined ||
    !isAmount(base) ||
    !ofBase.test(between(text, share, base))
  )
    return null;
  if (
    part !== undefined &&
    isAmount(part) &&
    sameSort(part, base) &&
    justBefore.test(between(text, part, share))
  )
    return { share, part, base };
  if (
    after !== undefined &&
    isAmount(after) &&
    sameSort(after, base) &&
    justAfter.test(between(text, base, after))
  )
    return { share, part: after, base };
  return null;
}

function withBaseBefore(text: string, figures: readonly Figure[], at: number): ShareOfBase | null {
  const [first, second, share] = [figures[at - 2], figures[at - 1], figures[at]];
  if (
    first === undefined ||
    second === undefined ||
    share === undefined ||
    !isAmount(first) ||
    !isAmount(second)
  )
    return null;
  if (!thatIs.test(between(text, second, share))) return null;
  if (sameSort(first, second) && outOf.test(between(text, first, second)))
    return { share, part: first, base: second };
  const opens = /\b(?:out )?of (?:the |our |these |all )*$/i.test(text.slice(0, first.start).slice(-24));
  return opens && sameSort(second, first) ? { share, part: second, base: first } : null;
}

function sharesIn(text: string, { figures }: SentenceFigures): readonly ShareOfBase[] {
  return figures.flatMap((figure, at) => {
    const found = isShare(figure)
      ? (withBaseBehind(text, figures, at) ?? withBaseBefore(text, figures, at))
      : null;
    return found === null ? [] : [found];
  });
}

const hundredth = rational(1n, 100n);
const hundred = rational(100n);

/** "A quarter" is seldom meant to the digit: a tenth either side, as for "about". */
const fractionTolerance = rational(1n, 10n);

function partOfOne(share: Figure): Interval | null {
  const meant = meantInterval(share);
  const value = amountOf(share, share.value);
  if (meant === null || value === null) return meant;
  return share.kind === 'percent'
    ? scaleInterval(meant, hundredth)
    : widenInterval(meant, multiply(value, fractionTolerance));
}

function ask({ share, part, base }: ShareOfBase): AskedQuestion | null {
  const [ratio, whole, said] = [partOfOne(share), meantInterval(base), meantInterval(part)];
  const [of, value] = [amountOf(share, share.value), amountOf(base, base.value)];
  const given = amountOf(part, part.value);
  if (ratio === null || whole === null || said === null || of === null || value === null || given === null)
    return null;
  if (intervalsOverlap(multiplyIntervals(ratio, whole), said)) return null;
  const percent = share.kind === 'percent' ? of : multiply(of, hundred);
  const product = multiply(multiply(percent, hundredth), value);
  const unit = unitWords(base);
  return {
    kind: 'percent-against-base',
    spans: [part, share, base].map(spanOf),
    text: `${quote(share.text)} of ${quote(base.text)} is ${writeShort(product)} ${unit}; ${quote(part.text)} was said. Is the share of something else?`,
    arithmetic:
      `${writeRounded(percent, 2)} % × ${writeShort(value)} = ${writeShort(product)} ${unit}; said: ${writeShort(given)}`.trim(),
  };
}

/** A percentage or fraction against its part and its base, where a sentence gives all three. */
export function askAboutShares(input: BoardInput): readonly AskedQuestion[] {
  const { text } = input.transcript;
  const found = figuresBySentence(input).flatMap((figures) => sharesIn(text, figures));
  return found.map(ask).filter((question) => question !== null);
}
