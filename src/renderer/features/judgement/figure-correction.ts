import type { CallInput } from '#core/contract/calls';
import type { Change, FigureKind, Qualifier } from '#core/figures/figure';
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
  };
}

/** What was typed as the call wants it: null where nothing is said. */
export function correctionInput(figureId: string, typed: TypedCorrection): CallInput<'figure.correct'> {
  const said = (text: string) => text.trim() || null;
  return {
    figureId,
    kind: typed.kind,
    value: said(typed.value),
    upperValue: said(typed.upperValue),
    qualifier: typed.qualifier === 'none' ? null : typed.qualifier,
    unit: said(typed.unit),
    counted: said(typed.counted),
    scope: said(typed.scope),
    change: typed.change === 'none' ? null : typed.change,
    negated: typed.negated,
  };
}
