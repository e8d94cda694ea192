import { describe, expect, it } from 'vitest';
import { buildBoard } from '#core/compare/build/build-board';
import { mostFiguresCompared, mostPairsShown } from '#core/compare/relate/choose-pairs';
import { mostValuesAsked } from '#core/compare/questions/question-two-values';
import type { Span } from '#core/text/span';
import { makeInput } from '../make-figure';

const speakers = [
  { id: 's1', name: 'Ada Stone', role: null },
  { id: 's2', name: 'Ben Reed', role: null },
  { id: 's3', name: 'Cy Moore', role: null },
];

/** A text in which the speakers take turns, each naming another number of schools. */
function boardOf(sentences: number) {
  const said = Array.from({ length: sentences }, (_, index) => ({
    speaker: speakers[index % speakers.length]?.id ?? '',
    text: `We built ${index + 1000} schools.`,
    figures: [
      {
        text: `${index + 1000}`,
        value: `${index + 1000}`,
        kind: 'count' as const,
        unit: 'school',
        head: 'school',
        counted: 'schools',
      },
    ],
  }));
  const board = buildBoard({ ...makeInput({ speakers, sentences: said }), date: null });
  expect(board.measures).toHaveLength(1);
  return board;
}

describe('a row with very many figures', () => {
  const { measures, questions } = boardOf(mostFiguresCompared * 2);
  const [measure] = measures;

  it('keeps every figure in its cell', () => {
    const shown = measure?.cells.reduce((sum, { figures }) => sum + figures.length, 0);
    expect(shown).toBe(mostFiguresCompared * 2);
  });

  it('shows no more pairs than its bound, and some of every two speakers', () => {
    const relations = measure?.relations ?? [];
    expect(relations).toHaveLength(mostPairsShown);
    const speakerOf = (span: Span | null) =>
      measure?.cells.find(({ figures }) => figures.some(({ start }) => start === span?.start))?.speaker;
    const sides = new Set(relations.map(({ a, b }) => `${speakerOf(a)} ${speakerOf(b)}`));
    expect(sides).toEqual(new Set(['s1 s2', 's1 s3', 's2 s3']));
  });

  it('says in its reasons how much it leaves out', () => {
    const figures = `Of the ${mostFiguresCompared * 2} figures that could be compared, ${mostFiguresCompared} are`;
    const each = mostFiguresCompared / speakers.length;
    const pairs = `Of ${3 * each * each} pairs, ${mostPairsShown} are shown`;
    expect(measure?.why).toContain(figures);
    expect(measure?.why).toContain(pairs);
    expect(measure?.why).toContain(`the first ${mostValuesAsked} figures of each`);
    expect(measure?.why.endsWith(measure.leftOut ?? 'nothing is left out')).toBe(true);
  });

  it('asks about two values among the first figures of each speaker', () => {
    const pairs = (mostValuesAsked * (mostValuesAsked - 1)) / 2;
    expect(questions).toHaveLength(pairs * speakers.length);
  });
});

it('leaves nothing out of a row of common size, and says nothing of it', () => {
  const [measure] = boardOf(12).measures;
  expect(measure?.relations).toHaveLength(3 * 4 * 4);
  expect(measure).not.toHaveProperty('leftOut');
});
