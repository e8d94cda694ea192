import { failure, success, type Result } from '../result';
import { defaultTolerance, numericBounds, type Bounds } from './bounds';
import { isDecimal } from './decimal';
import type { Change, Figure, FigureKind, Qualifier } from './figure';

/** What a person says a figure is; `value` as in a Figure, null where no single value was said. */
export interface FigureCorrection {
  readonly kind: FigureKind;
  readonly value: string | null;
  /** The far end of a range; null for a single value. */
  readonly upperValue: string | null;
  readonly qualifier: Qualifier | null;
  readonly unit: string | null;
  readonly counted: string | null;
  readonly scope: string | null;
  readonly change: Change | null;
  readonly negated: boolean;
}

/** The fields of a reading that a correction decides. */
export type CorrectedFields = Pick<
  Figure,
  | 'kind'
  | 'value'
  | 'lower'
  | 'upper'
  | 'lowerInclusive'
  | 'upperInclusive'
  | 'qualifier'
  | 'unit'
  | 'counted'
  | 'scope'
  | 'change'
  | 'negated'
  | 'reason'
>;

const kindsOfTime: readonly FigureKind[] = ['duration', 'date', 'date-range', 'relative-date'];
/** ISO 8601 dates to the day, month or year, intervals of them, and durations. */
const timeForm =
  /^(?:\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?|P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/u;
const fractionForm = /^-?\d+\/[1-9]\d*$/u;

function isValue(kind: FigureKind, value: string): boolean {
  if (kind === 'name') return true;
  return kindsOfTime.includes(kind) ? timeForm.test(value) : isDecimal(value) || fractionForm.test(value);
}

function wanted(kind: FigureKind): string {
  return kindsOfTime.includes(kind)
    ? 'a date such as 2022-04, an interval such as 2020-11-09/2020-11-10, or a duration such as PT5H'
    : 'a number in digits with a point for decimals, such as 3400000000 or 0.5';
}

/** Times are not multiplied by a tolerance: "about" leaves their ends where they were said. */
function timeBounds(value: string, qualifier: Qualifier | null): Bounds {
  const bounds = numericBounds('0', qualifier === 'about' || qualifier === 'almost' ? null : qualifier, '0');
  const end = (said: string | null) => (said === null ? null : value);
  return { ...bounds, lower: end(bounds.lower), upper: end(bounds.upper) };
}

function boundsFor(correction: FigureCorrection, tolerance: string): Bounds {
  const { kind, value, upperValue, qualifier } = correction;
  if (value === null || kind === 'name' || kind === 'vague') {
    return { lower: null, upper: null, lowerInclusive: false, upperInclusive: false };
  }
  if (upperValue !== null) {
    return { lower: value, upper: upperValue, lowerInclusive: true, upperInclusive: true };
  }
  return kindsOfTime.includes(kind)
    ? timeBounds(value, qualifier)
    : numericBounds(value, qualifier, tolerance);
}

/**
 * The reading that a correction makes, its bounds reckoned anew from value and qualifier. Refuses a value that has not
 * the form of its kind. A range has no single value: its ends are the bounds.
 */
export function correctReading(
  correction: FigureCorrection,
  tolerance: string = defaultTolerance,
): Result<CorrectedFields> {
  const { kind, value, upperValue } = correction;
  for (const said of [value, upperValue]) {
    if (said !== null && !isValue(kind, said)) {
      return failure('value-form', `“${said}” cannot be read; enter ${wanted(kind)}.`);
    }
  }
  if (upperValue !== null && value === null) {
    return failure('value-form', 'A range needs both ends; enter the lower one as well.');
  }
  const { qualifier, unit, counted, scope, change, negated } = correction;
  return success({
    kind,
    value: upperValue === null ? value : null,
    qualifier,
    unit,
    counted,
    scope,
    change,
    negated,
    ...boundsFor(correction, tolerance),
    reason: 'Corrected by a reviewer.',
  });
}
