import type { FigureReading } from '#core/review/entities';
import { kindWords } from '../../ui/figure-words';

/** "1234567.5" as "1 234 567.5" with narrow spaces that do not break; anything but a decimal as it is. */
export function groupDigits(decimal: string): string {
  const [, sign, whole, rest] = /^(-?)(\d+)(\.\d+)?$/u.exec(decimal) ?? [];
  if (whole === undefined) return decimal;
  const grouped = whole.length < 5 ? whole : whole.replaceAll(/\B(?=(\d{3})+$)/gu, '\u202f');
  return `${sign ?? ''}${grouped}${rest ?? ''}`;
}

/** Bounds as mathematicians write them: round brackets leave the end out. Equal ends are one value. */
export function intervalWords(reading: FigureReading): string | null {
  const { lower, upper, lowerInclusive, upperInclusive } = reading;
  if (lower === null && upper === null) return reading.value === null ? null : groupDigits(reading.value);
  if (lower === upper && lower !== null) return groupDigits(lower);
  const left = lower === null ? '(−∞' : `${lowerInclusive ? '[' : '('}${groupDigits(lower)}`;
  const right = upper === null ? '∞)' : `${groupDigits(upper)}${upperInclusive ? ']' : ')'}`;
  return `${left}, ${right}`;
}

/** The money, percent and time units that mean something beside the number; a count's unit stands in what is counted. */
function unitWords(reading: FigureReading): string {
  const written = reading.kind === 'money' || reading.unit === '%' || reading.unit === 'pp';
  return written && reading.unit !== null ? ` ${reading.unit}` : '';
}

/** What a reader has to know beside the words, most important first. */
export function figureFacts(reading: FigureReading): readonly string[] {
  const interval = intervalWords(reading);
  const facts = [
    interval === null ? 'no number said' : `${interval}${unitWords(reading)}`,
    reading.change === null ? null : reading.change,
    reading.negated ? 'said not to be so' : null,
    reading.period === null || reading.kind.includes('date') ? null : reading.period.words,
    reading.actuality === 'actual' ? null : reading.actuality,
    reading.attribution === null ? null : `citing ${reading.attribution}`,
    reading.tie === null ? null : reading.tie.reason,
    kindWords[reading.kind],
  ];
  return facts.filter((fact): fact is string => fact !== null);
}

/** What is counted and whom or where it is limited to; a limit that the counted words already say is not said twice. */
export function countedWords({ counted, scope }: FigureReading): string {
  if (counted === null) return scope ?? '';
  return scope === null || counted.includes(scope) ? counted : `${counted} ${scope}`;
}
