import { describe, expect, test } from 'vitest';
import { correctReading, type FigureCorrection } from '#core/figures/correct-reading';
import type { Result } from '#core/result';

const correction: FigureCorrection = {
  kind: 'count',
  value: '300',
  upperValue: null,
  qualifier: null,
  unit: null,
  counted: 'schools',
  scope: null,
  change: null,
  negated: false,
};

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
});
