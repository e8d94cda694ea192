import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureReading } from '#core/review/entities';
import { markAt, type MarkedSpan } from '../../src/renderer/editor/marked-span';
import {
  countedWords,
  figureFacts,
  groupDigits,
  intervalWords,
} from '../../src/renderer/features/judgement/figure-facts';
import { pieces, surroundings } from '../../src/renderer/features/judgement/surroundings';
import { distinctName } from '../../src/renderer/view/short-name';

const text = 'First sentence. We built 300 schools here. Last one.';
const sentences = [
  { start: 0, end: 15 },
  { start: 16, end: 42 },
  { start: 43, end: 52 },
];

describe('a claim in its surroundings', () => {
  test('is shown inside the sentences it touches', () => {
    expect(surroundings({ start: 25, end: 36 }, sentences)).toEqual({ start: 16, end: 42 });
    expect(surroundings({ start: 25, end: 48 }, sentences)).toEqual({ start: 16, end: 52 });
  });

  test('stands for itself where no sentence is known', () => {
    expect(surroundings({ start: 25, end: 36 }, [])).toEqual({ start: 25, end: 36 });
  });

  test('is cut so that nothing is lost and only the claim is marked', () => {
    const cut = pieces(text, { start: 16, end: 42 }, [{ start: 25, end: 36 }]);
    expect(cut.map(({ words }) => words).join('')).toBe(text.slice(16, 42));
    expect(cut.filter(({ marked }) => marked).map(({ words }) => words)).toEqual(['300 schools']);
  });

  test('loses nothing for any spans', () => {
    const span = fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), (marked) => {
        const inside = marked.filter(({ start, end }) => start < end);
        const cut = pieces(text, { start: 0, end: text.length }, inside);
        expect(cut.map(({ words }) => words).join('')).toBe(text);
        for (const piece of cut)
          expect(piece.marked).toBe(
            inside.some(({ start, end }) => start <= piece.start && piece.end <= end),
          );
      }),
    );
  });
});

describe('a click in the text', () => {
  const mark = (id: string, ...spans: readonly (readonly [number, number])[]): MarkedSpan => ({
    id,
    spans: spans.map(([start, end]) => ({ start, end })),
    verdict: 'none',
    setAside: false,
    hover: [],
  });

  test('means the shortest mark under it', () => {
    const marks = [mark('sentence', [0, 50]), mark('clause', [10, 20]), mark('elsewhere', [30, 35])];
    expect(markAt(marks, 12)?.id).toBe('clause');
    expect(markAt(marks, 22)?.id).toBe('sentence');
    expect(markAt(marks, 50)).toBeUndefined();
  });

  test('reaches a claim of two spans in either', () => {
    const marks = [mark('two', [0, 5], [10, 15])];
    expect([3, 7, 12].map((offset) => markAt(marks, offset)?.id)).toEqual(['two', undefined, 'two']);
  });
});

describe('the facts of a figure', () => {
  const reading: FigureReading = {
    text: 'more than 300',
    kind: 'count',
    value: '300',
    lower: '300',
    upper: null,
    lowerInclusive: false,
    upperInclusive: false,
    unit: 'school',
    counted: 'schools',
    countedSpan: null,
    head: 'school',
    scope: 'in Azerbaijan',
    qualifier: 'more-than',
    change: null,
    negated: false,
    scaleWord: null,
    significantDigits: 1,
    period: null,
    actuality: 'actual',
    attribution: null,
    tie: null,
    reason: '',
  };

  test('say bounds with the brackets of an interval', () => {
    expect(intervalWords(reading)).toBe('(300, ∞)');
    expect(intervalWords({ ...reading, lowerInclusive: true })).toBe('[300, ∞)');
    expect(intervalWords({ ...reading, upper: '300', lowerInclusive: true, upperInclusive: true })).toBe(
      '300',
    );
    expect(intervalWords({ ...reading, lower: null, upper: '400' })).toBe('(−∞, 400)');
    expect(intervalWords({ ...reading, value: null, lower: null })).toBeNull();
  });

  test('group digits from five on, and leave what is no decimal as it is', () => {
    expect(
      ['340', '1500', '11000', '3400000000', '-12345.678', '2021-11-22', '2/3'].map(groupDigits),
    ).toEqual([
      '340',
      '1500',
      '11\u202f000',
      '3\u202f400\u202f000\u202f000',
      '-12\u202f345.678',
      '2021-11-22',
      '2/3',
    ]);
  });

  test('name whom the speaker cites, and that a number was denied', () => {
    const facts = figureFacts({ ...reading, attribution: 'the President', negated: true });
    expect(facts).toContain('citing the President');
    expect(facts).toContain('said not to be so');
  });

  test('do not say a limit twice', () => {
    expect(countedWords(reading)).toBe('schools in Azerbaijan');
    expect(countedWords({ ...reading, counted: 'schools in Azerbaijan' })).toBe('schools in Azerbaijan');
    expect(countedWords({ ...reading, counted: null, scope: null })).toBe('');
  });
});

test('a short name is the last word, unless two end alike', () => {
  const names = ['Vladimir Putin', 'Ilham Aliyev', 'Heydar Aliyev'];
  expect(names.map((name) => distinctName(name, names))).toEqual(['Putin', 'Ilham Aliyev', 'Heydar Aliyev']);
});
