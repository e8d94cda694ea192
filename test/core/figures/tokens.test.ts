import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '#core/figures/read-figures';
import { tokenise } from '#core/figures/grammar/token';
import { readDigits } from '#core/figures/grammar/written-number';

const tokensOf = (text: string): readonly string[] =>
  tokenise(text, { start: 0, end: text.length }).map((token) => token.text);

/** A sentence of its own, said by nobody. */
const figuresOf = (text: string): ReturnType<typeof readFigures> =>
  readFigures(
    { text, turns: [{ speaker: '' }], sentences: [{ start: 0, end: text.length, turn: 0 }] },
    { date: null },
  );

describe('tokens', () => {
  it('keep numbers whole, and cut codes and possessives off', () => {
    expect(tokensOf('1,234.5 and 12,34,567 in 2021, 22,24,26')).toEqual([
      '1,234.5',
      'and',
      '12,34,567',
      'in',
      '2021',
      ',',
      '22',
      ',',
      '24',
      ',',
      '26',
    ]);
    expect(tokensOf("USD115 of the U.S. President's don't")).toEqual([
      'USD',
      '115',
      'of',
      'the',
      'U.S.',
      'President',
      "'s",
      "don't",
    ]);
  });

  it('lose no character but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(tokensOf(text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
      { numRuns: 2000 },
    );
  });

  it('read written numbers, and refuse what is none', () => {
    expect(['1,234.5', '1.234,5', '5,00', '12,34,567', '1e3', '2.5x10^-2'].map(readDigits)).toEqual([
      '1234.5',
      '1234.5',
      '5',
      '1234567',
      '1000',
      '0.025',
    ]);
    expect(readDigits('192.168.1.2')).toBeNull();
  });
});

const grouped = (value: number, mark: string): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, mark);

describe('any whole number', () => {
  it('is read back from its digits, however they are grouped, with its unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 999_999_999 }),
        fc.constantFrom(',', ' ', "'", '\u00a0', '\u202f', ''),
        (value, mark) => {
          const figures = figuresOf(`We sold ${grouped(value, mark)} tonnes of it.`);
          expect(figures.map(({ value: read, unit }) => [read, unit])).toEqual([[String(value), 'tonne']]);
        },
      ),
    );
  });
});

describe('any character', () => {
  it('is part of a token that ends behind where it began, alone and inside a word', () => {
    const broken: string[] = [];
    for (let code = 1; code <= 0xffff; code += 1) {
      const unit = String.fromCharCode(code);
      for (const text of [unit, `a${unit}1`]) {
        const tokens = tokenise(text, { start: 0, end: text.length });
        if (tokens.some(({ start, end }) => end <= start)) broken.push(code.toString(16));
      }
    }
    expect(broken).toEqual([]);
  });
});
