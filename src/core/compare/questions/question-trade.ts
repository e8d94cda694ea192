import { amountOf } from '../numbers/amount';
import type { AskedQuestion } from '../board';
import type { Entry } from '../entries/entry';
import { meantInterval } from '../numbers/figure-interval';
import type { Group } from '../rows/group-measures';
import { addIntervals, intervalsOverlap } from '../numbers/interval';
import { unitWords } from '../numbers/interval-words';
import { writeShort } from '../numbers/number-words';
import { add } from '../numbers/rational';
import { spanOf } from '../entries/sentence-figures';
import { quote } from '../words/words';

/** Told so near to each other, in characters, the three are of one time. */
const reach = 400;

function amounts(groups: readonly Group[], key: string): readonly Entry[] {
  const entries = groups.filter((group) => group.key === key).flatMap((group) => group.entries);
  return entries.filter(
    ({ role, state, figure }) => role === 'level' && state === 'active' && figure.kind === 'money',
  );
}

function belongs(a: Entry, b: Entry): boolean {
  const [first, second] = [a.figure, b.figure];
  const sameTime =
    first.period === null ||
    second.period === null ||
    (first.period.from === second.period.from && first.period.to === second.period.to);
  const isNear = first.turn === second.turn && Math.abs(first.start - second.start) <= reach;
  return isNear && first.unit === second.unit && a.ahead === b.ahead && sameTime;
}

function nearestTo(one: Entry, entries: readonly Entry[]): Entry | undefined {
  const distance = ({ figure }: Entry) => Math.abs(figure.start - one.figure.start);
  return entries.filter((entry) => belongs(one, entry)).sort((a, b) => distance(a) - distance(b))[0];
}

function ask(trade: Entry, exports: Entry, imports: Entry): AskedQuestion | null {
  const [whole, first, second] = [trade, exports, imports].map(({ figure }) => meantInterval(figure));
  const [total, out, back] = [trade, exports, imports].map(({ figure }) => amountOf(figure, figure.value));
  if (!whole || !first || !second || !total || !out || !back) return null;
  if (intervalsOverlap(addIntervals(first, second), whole)) return null;
  const unit = unitWords(trade.figure);
  const sum = writeShort(add(out, back));
  return {
    kind: 'parts-and-total',
    spans: [exports, imports, trade].map(({ figure }) => spanOf(figure)),
    text: `Exports and imports make ${sum} ${unit}; trade is said to be ${quote(trade.figure.text)}. Are they of one time and of the same goods?`,
    arithmetic: `${writeShort(out)} + ${writeShort(back)} = ${sum} ${unit}; said: ${writeShort(total)}`,
  };
}

/** Exports and imports against trade, where a speaker tells all three together; of two trades the nearer one. */
export function askAboutTrade(groups: readonly Group[]): readonly AskedQuestion[] {
  const [trades, imports] = [amounts(groups, 'trade'), amounts(groups, 'import')];
  return amounts(groups, 'export').flatMap((out) => {
    const [back, trade] = [nearestTo(out, imports), nearestTo(out, trades)];
    const question = back === undefined || trade === undefined ? null : ask(trade, out, back);
    return question === null ? [] : [question];
  });
}
