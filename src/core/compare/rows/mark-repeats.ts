import { amountOf } from '../numbers/amount';
import type { Entry } from '../entries/entry';
import { statedInterval } from '../numbers/figure-interval';
import type { Bound } from '../numbers/interval';
import type { Rational } from '../numbers/rational';

/** Fractions are in lowest terms, so equal numbers are written alike. */
function writeNumber({ numerator, denominator }: Rational): string {
  return `${numerator}/${denominator}`;
}

function writeBound(bound: Bound | null): string {
  return bound === null ? 'open' : `${writeNumber(bound.value)} ${bound.inclusive}`;
}

/** What two figures must share to be one statement made twice: the same numbers allowed, or the same number said. */
function statementsOf({ figure, role }: Entry): readonly string[] {
  const interval = statedInterval(figure);
  if (interval === null) return [];
  const measured = `${figure.speaker} ${role} ${figure.unit ?? ''}`;
  const value = amountOf(figure, figure.value ?? figure.lower);
  const allowed = `${measured} from ${writeBound(interval.lower)} to ${writeBound(interval.upper)}`;
  return value === null ? [allowed] : [allowed, `${measured} is ${writeNumber(value)}`];
}

/** Who says one number twice, with or without its qualifier, has said one thing: the first stands for both. */
export function markRepeats(entries: readonly Entry[]): readonly Entry[] {
  const firstTo = new Map<string, number>();
  return entries.map((entry, position) => {
    if (entry.state !== 'active') return entry;
    const statements = statementsOf(entry);
    const earlier = Math.min(...statements.map((statement) => firstTo.get(statement) ?? position));
    for (const statement of statements) {
      if (!firstTo.has(statement)) firstTo.set(statement, position);
    }
    const first = earlier < position ? entries[earlier] : undefined;
    return first === undefined ? entry : { ...entry, state: 'repeated' as const, other: first.figure };
  });
}
