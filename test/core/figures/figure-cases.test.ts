import { describe, expect, it } from 'vitest';
import { figureKinds, qualifiers, type Figure } from '#core/figures/figure';
import { readFigures } from '#core/figures/read-figures';
import { readTranscript } from '#core/transcript/read/read-transcript';
import { readCases } from '../sample-cases';

/** The fields of a figure that a case names; ties are told as "relation text", periods as "from/to". */
type ExpectedFigure = Readonly<Record<string, unknown>> & { readonly text: string };

interface Expected {
  readonly why: string;
  readonly date: string | null;
  readonly figures: readonly ExpectedFigure[];
  /** True where the text has no other figure. */
  readonly only?: boolean;
}

const cases = readCases('figures').map(({ name, input, expected }) => ({
  name,
  input,
  expected: expected as Expected,
}));

function told(figure: Figure, all: readonly Figure[]): Readonly<Record<string, unknown>> {
  const tie = figure.tie === null ? null : `${figure.tie.relation} ${all[figure.tie.figure]?.text}`;
  const period = figure.period === null ? null : `${figure.period.from}/${figure.period.to}`;
  return { ...figure, tie, period };
}

describe('figures by case', () => {
  it.each(cases)('$name', ({ input, expected }) => {
    const figures = readFigures(readTranscript(input), { date: expected.date });
    const found = figures.map((figure) => told(figure, figures));
    for (const wanted of expected.figures) {
      expect(found, expected.why).toContainEqual(expect.objectContaining(wanted));
    }
    if (expected.only === true)
      expect(figures.map(({ text }) => text)).toEqual(expected.figures.map(({ text }) => text));
  });

  it('has a case for every kind and every qualifier', () => {
    const said = cases.flatMap(({ expected }) => expected.figures);
    const missing = [
      ...figureKinds.filter((kind) => !said.some((figure) => figure['kind'] === kind)),
      ...qualifiers.filter((qualifier) => !said.some((figure) => figure['qualifier'] === qualifier)),
    ];
    expect(missing).toEqual([]);
  });
});
