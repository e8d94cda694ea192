import type { Figure } from '../../figures/figure';
import type { AskedQuestion, BoardInput } from '../board';
import { meantInterval } from '../numbers/figure-interval';
import { addIntervals, intervalsOverlap, type Interval } from '../numbers/interval';
import { unitWords } from '../numbers/interval-words';
import { writeShort } from '../numbers/number-words';
import { amountOf } from '../numbers/amount';
import { add, order, zero, type Rational } from '../numbers/rational';
import { figuresBySentence, spanOf } from '../entries/sentence-figures';
import { readSum, type Sum } from '../entries/sums';
import { quote } from '../words/words';

function sumOf(figures: readonly Figure[]): Interval | null {
  const [first, ...more] = figures.map(meantInterval);
  return more.reduce<Interval | null>((sum, each) => sum && each && addIntervals(sum, each), first ?? null);
}

/** Lists of more addends are not searched for the few that make the total. */
const mostAddends = 8;

/** Some of what was named before the total may not belong to it: any choice of two or more that fits is enough. */
function someFit({ total, parts }: Sum): boolean {
  const whole = meantInterval(total);
  const choices = parts.length > mostAddends ? [parts] : chooseTwoOrMore(parts);
  return choices.some((chosen) => {
    const sum = sumOf(chosen);
    return sum === null || whole === null || intervalsOverlap(sum, whole);
  });
}

function chooseTwoOrMore(parts: readonly Figure[]): readonly (readonly Figure[])[] {
  return Array.from({ length: 2 ** parts.length }, (_, mask) =>
    parts.filter((_part, at) => (mask >> at) % 2 === 1),
  ).filter((chosen) => chosen.length > 1);
}

function exceeds({ total, parts }: Sum): boolean {
  const [sum, whole] = [sumOf(parts)?.lower ?? null, meantInterval(total)?.upper ?? null];
  return sum !== null && whole !== null && order(sum.value, whole.value) > 0;
}

function ask(sum: Sum): AskedQuestion | null {
  const { total, parts, isComplete } = sum;
  if (isComplete ? someFit(sum) : !exceeds(sum)) return null;
  const values = parts.map((part) => amountOf(part, part.value) ?? zero);
  const added = values.reduce<Rational>((all, value) => add(all, value), zero);
  const unit = unitWords(total);
  const whole = amountOf(total, total.value) ?? zero;
  return {
    kind: 'parts-and-total',
    spans: [...parts, total].map(spanOf),
    text: `The parts make ${writeShort(added)} ${unit}; the total is said to be ${quote(total.text)}. ${isComplete ? 'Is a part left out, or counted twice?' : 'Does one belong to both?'}`,
    arithmetic:
      `${values.map(writeShort).join(' + ')} = ${writeShort(added)} ${unit}; said: ${writeShort(whole)}`.replace(
        /\s{2,}/g,
        ' ',
      ),
  };
}

/** Parts that do not make their total, within what rounding allows. */
export function askAboutSums(input: BoardInput): readonly AskedQuestion[] {
  const { text } = input.transcript;
  return figuresBySentence(input).flatMap((figures) => {
    const sum = readSum(text, figures);
    const question = sum === null ? null : ask(sum);
    return question === null ? [] : [question];
  });
}
