import type { CallInput } from '#core/contract/calls';
import type { Actuality, Change, FigureKind, Period, Qualifier } from '#core/figures/figure';
import type { FigureReading } from '#core/review/entities';

/** A correction as it is typed; '' where nothing is said. */
export interface TypedCorrection {
  readonly kind: FigureKind;
  readonly value: string;
  readonly upperValue: string;
  readonly qualifier: Qualifier | 'none';
  readonly unit: string;
  readonly counted: string;
  readonly scope: string;
  readonly change: Change | 'none';
  readonly negated: boolean;
  readonly period: string;
  readonly periodWords: string;
  readonly actuality: Actuality;
  readonly attribution: string;
}

/** "2021-01-01/2021-12-31" is shown as it was meant: 2021. */
function periodValue({ from, to }: Period): string {
  if (from === null || to === null) return from ?? to ?? '';
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  return from === to ? from : `${from}/${to}`;
}

/** What the program read, ready to be changed. A range shows its two ends. */
export function typedReading(reading: FigureReading): TypedCorrection {
  const isRange = reading.value === null && reading.lower !== null && reading.upper !== null;
  return {
    kind: reading.kind,
    value: (isRange ? reading.lower : reading.value) ?? '',
    upperValue: (isRange ? reading.upper : null) ?? '',
    qualifier: reading.qualifier ?? 'none',
    unit: reading.unit ?? '',
    counted: reading.counted ?? '',
    scope: reading.scope ?? '',
    change: reading.change ?? 'none',
    negated: reading.negated,
    period: reading.period === null ? '' : periodValue(reading.period),
    periodWords: reading.period?.words ?? '',
    actuality: reading.actuality,
    attribution: reading.attribution ?? '',
  };
}

/** What was typed as the call wants it: null where nothing is said. */
export function readingInput(typed: TypedCorrection): Omit<CallInput<'figure.correct'>, 'figureId'> {
  const said = (text: string) => text.trim() || null;
  return {
    kind: typed.kind,
    value: said(typed.value),
    upperValue: said(typed.upperValue),
    qualifier: typed.qualifier === 'none' ? null : typed.qualifier,
    unit: said(typed.unit),
    counted: said(typed.counted),
    scope: said(typed.scope),
    change: typed.change === 'none' ? null : typed.change,
    negated: typed.negated,
    period: said(typed.period),
    periodWords: said(typed.periodWords),
    actuality: typed.actuality,
    attribution: said(typed.attribution),
  };
}
