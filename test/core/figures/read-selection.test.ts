import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '#core/figures/figure';
import { readFigures } from '#core/figures/read-figures';
import { readSelection } from '#core/figures/read-selection';

const options = { date: '2022-02-22' };

/** The words of a sentence in brackets, read as a person selected them. */
function selected(marked: string): Figure | null {
  const [before = '', words = '', after = ''] = marked.split(/[[\]]/u);
  const text = before + words + after;
  const span = { start: before.length, end: before.length + words.length };
  return readSelection({ text, speaker: 's' }, { start: 0, end: text.length, turn: 0 }, span, options);
}

describe('a selection in a sentence', () => {
  test('of a number stands for the whole figure with its qualifier, and says what the sentence says of it', () => {
    const whole = selected('Last year we built [more than 200] schools in the north.');
    expect(selected('Last year we built more than [200] schools in the north.')).toEqual(whole);
    expect(selected('Last year we built [more than 200 schools in the north].')).toEqual(whole);
    expect(whole).toMatchObject({ value: '200', qualifier: 'more-than', head: 'school' });
    expect(whole?.period).toMatchObject({ from: '2021-01-01', to: '2021-12-31' });
  });

  test('reads what stands in the text like the program does', () => {
    const text = 'We built about 340 schools, and trade rose by 16 percent to $3.4 billion in 2021.';
    const spoken = { text, turns: [{ speaker: 's' }], sentences: [{ start: 0, end: text.length, turn: 0 }] };
    for (const figure of readFigures(spoken, options)) {
      const again = readSelection(
        { text, speaker: 's' },
        { start: 0, end: text.length, turn: 0 },
        figure,
        options,
      );
      expect({ ...again, tie: figure.tie }).toEqual(figure);
    }
  });

  test('of a label is read by itself', () => {
    expect(
      readFigures(
        { text: 'See article 5.', turns: [{ speaker: 's' }], sentences: [{ start: 0, end: 14, turn: 0 }] },
        options,
      ),
    ).toEqual([]);
    expect(selected('See article [5].')).toMatchObject({ text: '5', value: '5' });
  });

  test('of words that name no number has none, and is given none', () => {
    expect(selected('We met [a handful of] partners.')).not.toBeNull();
    expect(selected('The [figures] speak for themselves.')).toMatchObject({
      kind: 'vague',
      value: null,
      lower: null,
      upper: null,
      text: 'figures',
    });
  });

  test('of several figures is not taken for one of them', () => {
    expect(selected('There are [340, not 300] schools.')).toMatchObject({
      text: '340, not 300',
      value: null,
    });
  });

  test('lies in its sentence and slices to its words, whatever is selected', () => {
    const words = fc.constantFrom(
      'more than',
      '340',
      'schools',
      'in 2021',
      '€5',
      'not',
      'half a million',
      '—',
      '😀',
      '3+3',
      ',',
    );
    const sentence = fc.array(words, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(sentence, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % text.length, (b % text.length) + 1].toSorted((x, y) => x - y);
        const figure = readSelection(
          { text, speaker: 's' },
          { start: 0, end: text.length, turn: 0 },
          { start, end },
          options,
        );
        if (figure === null) return;
        expect(text.slice(figure.start, figure.end)).toBe(figure.text);
        expect(figure.start < figure.end).toBe(true);
      }),
    );
  });
});
