import type { AskedQuestion } from '../board';
import { dimensionOf } from '../numbers/dimension';
import type { Entry } from '../entries/entry';
import { ledTo } from '../entries/led-to';
import { groupBy } from '../group-by';
import type { Group } from '../rows/group-measures';
import { unitWords } from '../numbers/interval-words';
import { writeExact, writeRounded, writeShort } from '../numbers/number-words';
import { amountOf } from '../numbers/amount';
import { add, divide, one, parseRational, rational, subtract, type Rational } from '../numbers/rational';
import { quote } from '../words/words';

const hundred = rational(100n);

function factorOf(change: Entry): Rational | null {
  const percent = change.figure.kind === 'percent' ? parseRational(change.figure.value) : null;
  const share = percent === null ? null : divide(percent, hundred);
  if (share === null) return null;
  return change.figure.change === 'fall' ? subtract(one, share) : add(one, share);
}

/** Only a period of about a year makes "the year before" the time that the growth starts from. */
function earlierTime(level: Entry, change: Entry): string {
  const period = level.figure.period ?? change.figure.period;
  const isYear =
    period?.from?.endsWith('-01-01') === true &&
    period.to?.endsWith('-12-31') === true &&
    period.from.slice(0, 4) === period.to.slice(0, 4);
  return isYear ? 'the year before' : 'at the start of the period';
}

function impliedEarlier(level: Entry, change: Entry): AskedQuestion | null {
  const factor = factorOf(change);
  const value = amountOf(level.figure, level.figure.value);
  const earlier = factor === null || value === null ? null : divide(value, factor);
  if (earlier === null || factor === null || value === null) return null;
  const unit = unitWords(level.figure);
  // Half a school was never there.
  const isCount = dimensionOf(level.figure) === 'count';
  const before = isCount ? writeRounded(earlier, 0) : writeShort(earlier);
  const grew = change.figure.change === 'fall' ? 'fall' : 'growth';
  return {
    kind: 'implied-earlier-value',
    spans: [change.figure, level.figure].map(({ start, end }) => ({ start, end })),
    text: `${change.figure.value ?? ''} % ${grew} to ${quote(level.figure.text)} implies about ${before} ${unit} ${earlierTime(level, change)}. Does a source give that?`,
    arithmetic: `${writeShort(value)} ÷ ${writeExact(factor)} = ${before} ${unit}`,
  };
}

/** What murders rose by in one year says nothing of another year's number. */
function isOfOneTime({ figure: level }: Entry, { figure: change }: Entry): boolean {
  return level.period === null || change.period === null || level.period.from === change.period.from;
}

function isAmount({ role, state, figure }: Entry): boolean {
  return role === 'level' && state === 'active' && figure.kind !== 'percent';
}

/** What a growth and the amount it led to say about the amount before. */
export function askAboutGrowth(group: Group, text: string): readonly AskedQuestion[] {
  const changes = group.entries.filter((entry) => entry.role === 'change' && entry.state === 'active');
  const amounts = groupBy(group.entries.filter(isAmount), ({ sentence }) => sentence.start);
  return changes.flatMap((change) => {
    const beside = amounts.get(change.sentence.start) ?? [];
    const reached = ledTo(
      text,
      change.figure,
      beside.map(({ figure }) => figure),
    );
    return beside
      .filter(({ figure }) => figure === reached)
      .filter((level) => level.figure.speaker === change.figure.speaker && isOfOneTime(level, change))
      .filter(
        (level) => !group.entries.some(({ state, other }) => state === 'starting' && other === level.figure),
      )
      .map((level) => impliedEarlier(level, change))
      .filter((question) => question !== null);
  });
}
