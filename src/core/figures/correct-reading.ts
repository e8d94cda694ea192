import { failure, success, type Result } from '../result';
import { defaultTolerance, numericBounds, type Bounds } from './bounds';
import { isDecimal } from './decimal';
import { daysOf } from './calendar';
import { currencyOf } from './currency-of';
import type { Actuality, Change, Figure, FigureKind, Period, Qualifier } from './figure';

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
  /** The time it holds for: a day, month, year, or an interval of them; null where no date is known. */
  readonly period: string | null;
  /** How that time was said ("last year"); null where it has no other words. */
  readonly periodWords: string | null;
  readonly actuality: Actuality;
  /** Whom the speaker cites; null where the figure is the speaker's own. */
  readonly attribution: string | null;
}

/** The time a figure holds for, as a person says it: where in the text its words stand is not typed. */
export type TypedPeriod = Omit<Period, 'span'>;

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
  | 'actuality'
  | 'attribution'
  | 'reason'
> & { readonly period: TypedPeriod | null };

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
  const [from = value, to = value] = value.split('/');
  return {
    ...bounds,
    lower: bounds.lower === null ? null : from,
    upper: bounds.upper === null ? null : to,
  };
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

function valueProblem({ kind, value, upperValue }: FigureCorrection): Result<never> | null {
  for (const said of [value, upperValue]) {
    if (said !== null && !isValue(kind, said)) {
      return failure('value-form', `“${said}” cannot be read; enter ${wanted(kind)}.`);
    }
  }
  return upperValue !== null && value === null
    ? failure('value-form', 'A range needs both ends; enter the lower one as well.')
    : null;
}

/** Words alone are kept as they were said, without a date. */
function readPeriod({ period, periodWords }: FigureCorrection): Result<TypedPeriod | null> {
  if (period === null) {
    return success(periodWords === null ? null : { from: null, to: null, words: periodWords });
  }
  const days = daysOf(period);
  if (days === null || days[0] > days[1]) {
    return failure(
      'period-form',
      `“${period}” is no time that can be read; enter a year, month or day such as 2021, 2022-04 or 2022-04-30, or two of them such as 2020/2021.`,
    );
  }
  return success({ from: days[0], to: days[1], words: periodWords ?? period });
}

/** Money has a currency by code, by sign or by name; other units are taken as they are typed. */
function readUnit({ kind, unit }: FigureCorrection): Result<string | null> {
  if (kind !== 'money' || unit === null) return success(unit);
  const code = currencyOf(unit);
  return code === null
    ? failure('unit-form', `“${unit}” is no currency; enter its code, such as USD or EUR.`)
    : success(code);
}

/**
 * The reading that a correction makes, its bounds reckoned anew from value and qualifier. Refuses a value, a period or a
 * currency that has not the form of its kind. A range has no single value: its ends are the bounds.
 */
export function correctReading(
  correction: FigureCorrection,
  tolerance: string = defaultTolerance,
): Result<CorrectedFields> {
  const problem = valueProblem(correction);
  if (problem !== null) return problem;
  const unit = readUnit(correction);
  if (!unit.ok) return unit;
  const period = readPeriod(correction);
  if (!period.ok) return period;
  const { kind, value, upperValue, qualifier, counted, scope, change } = correction;
  const { negated, actuality, attribution } = correction;
  return success({
    kind,
    value: upperValue === null ? value : null,
    qualifier,
    unit: unit.value,
    counted,
    scope,
    change,
    negated,
    period: period.value,
    actuality,
    attribution,
    ...boundsFor(correction, tolerance),
    reason: 'Corrected by a reviewer.',
  });
}
