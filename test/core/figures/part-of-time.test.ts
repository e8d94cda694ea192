import { describe, expect, it } from 'vitest';
import { partOf, type TimePart } from '#core/figures/part-of-time';

const of = (value: string, part: TimePart, position: number, count = 1): string | null => {
  const [first = value, last = first] = value.split('/');
  return partOf([first, last], { part, position, count });
};

describe('a part of a time', () => {
  it('is counted from the first day, or back from the last', () => {
    expect(of('2024-02', 'day', 1)).toBe('2024-02-01');
    expect(of('2024-02', 'day', -1)).toBe('2024-02-29');
    expect(of('2021', 'week', 1, 2)).toBe('2021-01-01/2021-01-14');
    expect(of('2021', 'month', -1, 3)).toBe('2021-10/2021-12');
  });

  it('is written as days, months or years, as it begins and ends', () => {
    expect(of('2024-02', 'half', 2)).toBe('2024-02-16/2024-02-29');
    expect(of('2024', 'quarter', 3)).toBe('2024-07/2024-09');
    expect(of('1990/1999', 'half', 1)).toBe('1990/1994');
    expect(of('2000/2099', 'decade', 3)).toBe('2020/2029');
  });

  it('is none that the time does not have', () => {
    expect(of('2024-02', 'week', 5)).toBeNull();
    expect(of('2024', 'month', 13)).toBeNull();
    expect(of('2024-02', 'quarter', 1)).toBeNull();
    expect(of('2024', 'half', 3)).toBeNull();
    expect(of('2024-02', 'half', 3)).toBeNull();
    expect(of('2024-02-10', 'month', 1)).toBeNull();
  });
});
