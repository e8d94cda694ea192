import { describe, expect, test } from 'vitest';
import { correctReading, type FigureCorrection } from '#core/figures/correct-reading';
import type { Result } from '#core/result';
import { exampleCorrection } from '../review/example';

const correction: FigureCorrection = { ...exampleCorrection, value: '300' };

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function interval(change: Partial<FigureCorrection>): string {
  const { lower, upper, lowerInclusive, upperInclusive } = valueOf(
    correctReading({ ...correction, ...change }),
  );
  return `${lowerInclusive ? '[' : '('}${lower ?? '-'}, ${upper ?? '-'}${upperInclusive ? ']' : ')'}`;
}

describe('a corrected figure', () => {
  test('has the bounds that its qualifier gives to its value', () => {
    expect(interval({})).toBe('[300, 300]');
    expect(interval({ qualifier: 'more-than' })).toBe('(300, -)');
    expect(interval({ qualifier: 'at-least' })).toBe('[300, -)');
    expect(interval({ qualifier: 'less-than' })).toBe('(-, 300)');
    expect(interval({ qualifier: 'at-most' })).toBe('(-, 300]');
    expect(interval({ qualifier: 'about' })).toBe('[270, 330]');
    expect(interval({ qualifier: 'almost' })).toBe('[270, 300)');
  });

  test('with two ends is a range that has no single value', () => {
    expect(interval({ kind: 'range', upperValue: '400' })).toBe('[300, 400]');
    expect(valueOf(correctReading({ ...correction, kind: 'range', upperValue: '400' })).value).toBeNull();
  });

  test('of time keeps its value as it was said, with the ends that the qualifier opens', () => {
    expect(interval({ kind: 'duration', value: 'PT5H', qualifier: 'more-than' })).toBe('(PT5H, -)');
    expect(interval({ kind: 'date', value: '2022-04', qualifier: 'about' })).toBe('[2022-04, 2022-04]');
  });

  test('without a value has no bounds', () => {
    expect(interval({ kind: 'vague', value: null })).toBe('(-, -)');
  });

  test.each([
    [{ value: '3,4' }, '3,4'],
    [{ value: 'three hundred' }, 'three hundred'],
    [{ kind: 'duration', value: '5 hours' }, '5 hours'],
    [{ kind: 'date', value: 'P' }, 'P'],
    [{ kind: 'range', upperValue: 'many' }, 'many'],
  ] as const)('is refused in a sentence that quotes what cannot be read: %o', (change, quoted) => {
    const answer = correctReading({ ...correction, ...change });
    expect(answer.ok).toBe(false);
    if (!answer.ok) expect(answer.error.message).toContain(`“${quoted}”`);
  });

  test('may be a fraction that is not finite, or a name', () => {
    expect(valueOf(correctReading({ ...correction, kind: 'fraction', value: '2/3' })).value).toBe('2/3');
    expect(interval({ kind: 'name', value: '3+3' })).toBe('(-, -)');
  });

  test('of money has its currency by code, whatever a person calls it', () => {
    const unit = (words: string) =>
      valueOf(correctReading({ ...correction, kind: 'money', unit: words })).unit;
    expect(['USD', '$', 'US$', 'dollars', 'USD/barrel'].map(unit)).toEqual([
      'USD',
      'USD',
      'USD',
      'USD',
      'USD/barrel',
    ]);
    expect(['euros', '€', 'roubles'].map(unit)).toEqual(['EUR', 'EUR', 'RUB']);
    expect(correctReading({ ...correction, kind: 'money', unit: 'apples' })).toMatchObject({
      ok: false,
      error: { code: 'unit-form' },
    });
    expect(valueOf(correctReading({ ...correction, unit: 'apples' })).unit).toBe('apples');
  });

  test('holds from the first to the last day of its period, and keeps words that have no date', () => {
    const period = (change: Partial<FigureCorrection>) =>
      valueOf(correctReading({ ...correction, ...change })).period;
    expect(period({ period: '2021' })).toEqual({ from: '2021-01-01', to: '2021-12-31', words: '2021' });
    expect(period({ period: '2020-11/2021-02', periodWords: 'that winter' })).toEqual({
      from: '2020-11-01',
      to: '2021-02-28',
      words: 'that winter',
    });
    expect(period({ periodWords: 'last year' })).toEqual({ from: null, to: null, words: 'last year' });
    expect(period({})).toBeNull();
  });

  test.each(['last year', '2021-13', '2022/2021', 'P1Y'])('with the period %s is refused', (typed) => {
    expect(correctReading({ ...correction, period: typed })).toMatchObject({
      ok: false,
      error: { code: 'period-form' },
    });
  });
});
