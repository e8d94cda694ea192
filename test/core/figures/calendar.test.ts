import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysOf, easterOf, readDay, weekdayOf, writeDay } from '#core/figures/calendar';

const day = { year: 2022, month: 2, day: 22 };

describe('the calendar', () => {
  it('refuses days that do not exist', () => {
    expect(['2022-02-30', '2021-02-29', '2022-13-01', '22-02-2022', ''].map(readDay)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(readDay('2020-02-29')).toEqual({ year: 2020, month: 2, day: 29 });
  });

  it('moves over the ends of months and years', () => {
    expect(writeDay(addDays(day, 7))).toBe('2022-03-01');
    expect(writeDay(addMonths(day, -3))).toBe('2021-11-22');
    expect(writeDay(addMonths({ year: 2022, month: 1, day: 31 }, 1))).toBe('2022-02-28');
    expect(weekdayOf(day)).toBe(2);
  });

  it('knows first and last day of partial dates', () => {
    expect(daysOf('2021')).toEqual(['2021-01-01', '2021-12-31']);
    expect(daysOf('2022-02')).toEqual(['2022-02-01', '2022-02-28']);
    expect(daysOf('2020-11-09/2020-11-10')).toEqual(['2020-11-09', '2020-11-10']);
    expect(daysOf('P3M')).toBeNull();
  });

  it('reckons Easter', () => {
    const years = [1961, 2000, 2022, 2023, 2024, 2038];
    expect(years.map((year) => writeDay(easterOf(year)))).toEqual([
      '1961-04-02',
      '2000-04-23',
      '2022-04-17',
      '2023-04-09',
      '2024-03-31',
      '2038-04-25',
    ]);
  });
});
