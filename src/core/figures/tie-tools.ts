import { absoluteDecimal, compareDecimals, isDecimal, multiplyDecimals, subtractDecimals } from './decimal';
import { boundsOf } from './bounds';
import type { Figure, FigureTie } from './figure';
import { mentionOf } from './grammar/mention';

/** A restart says nearly the same amount again; beyond a fifth apart they are two amounts. */
const restartCloseness = '0.2';

/** A tie to another figure, with its reason. */
export function tie(relation: FigureTie['relation'], figure: number, reason: string): FigureTie {
  return { relation, figure, reason };
}

/** Figures that touch are not further apart, in characters: a joint, and a noun where the pattern allows one. */
const touchReach = 48;

/** True where nothing but what the pattern allows stands between two figures that are close together. */
export function touches(text: string, a: Figure, b: Figure, between: RegExp): boolean {
  return b.start >= a.end && b.start - a.end < touchReach && between.test(text.slice(a.end, b.start));
}

/** A figure that counts what another one counts. */
export function withCountedOf(figure: Figure, other: Figure): Figure {
  const kind = figure.kind === 'number' && other.kind === 'count' ? 'count' : figure.kind;
  return {
    ...figure,
    kind,
    unit: figure.unit ?? other.unit,
    counted: other.counted,
    countedSpan: other.countedSpan,
    head: other.head,
    scope: figure.scope ?? other.scope,
  };
}

/** The clause is cut by the restart, so the second wording has lost the subject that the first one found. */
export function withMeasureOf(figure: Figure, other: Figure): Figure {
  return {
    ...figure,
    counted: other.counted,
    countedSpan: other.countedSpan,
    head: other.head,
    scope: other.scope,
    period: figure.period ?? other.period,
  };
}

/** A number without unit and scale. */
export function isBareNumber(figure: Figure): boolean {
  return figure.scaleWord === null && isBareOrScaled(figure);
}

/** A number without unit, its scale said or not: "Four million." behind "four million people". */
export function isBareOrScaled({ kind, unit, value }: Figure): boolean {
  return kind === 'number' && unit === null && value !== null && isDecimal(value);
}

/** The power of ten that a scale word stands for, as a decimal string. */
export function scaleOf(figure: Figure): string | null {
  const powers: Readonly<Record<string, string>> = {
    thousand: '1000',
    million: '1000000',
    billion: '1000000000',
    trillion: '1000000000000',
  };
  return figure.scaleWord === null ? '1' : (powers[figure.scaleWord] ?? null);
}

/** Within a fifth of the second. */
export function isClose(a: string, b: string): boolean {
  if (!isDecimal(a) || !isDecimal(b)) return false;
  return (
    compareDecimals(
      absoluteDecimal(subtractDecimals(a, b)),
      multiplyDecimals(absoluteDecimal(b), restartCloseness),
    ) <= 0
  );
}

/** The same decimal, however it is written. */
export function sameValue(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && isDecimal(a) && isDecimal(b) && compareDecimals(a, b) === 0;
}

/** A bare number with the scale and unit of the wording that stands beside it; null where that has no decimal scale. */
export function withScaleOf(first: Figure, second: Figure, tolerance: string): Figure | null {
  const scale = scaleOf(second);
  const value = first.value === null || scale === null ? null : multiplyDecimals(first.value, scale);
  if (value === null) return null;
  const resolved = mentionOf(0, 0, 'money', value, '', { qualifier: first.qualifier });
  return {
    ...first,
    ...boundsOf(resolved, null, tolerance),
    kind: second.kind,
    value,
    unit: second.unit,
    scaleWord: first.scaleWord ?? second.scaleWord,
    reason: `${first.reason}; scale and unit from the wording that follows`,
  };
}
