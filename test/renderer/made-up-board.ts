import type { BoardFigure, Measure, RelationKind } from '#core/compare/board';

/** A figure as the board shows it; only its words and place matter unless said otherwise. */
export function figure(text: string, start: number, change: Partial<BoardFigure> = {}): BoardFigure {
  return {
    figure: start,
    text,
    start,
    end: start + text.length,
    value: null,
    lower: null,
    upper: null,
    qualifier: null,
    scope: null,
    period: null,
    normalised: '',
    correctedBy: null,
    restates: null,
    partOf: null,
    notes: [],
    ...change,
  };
}

/** A row of two speakers of whom the first gives a figure, with relations of these kinds. */
export function measure(relation: RelationKind, ...more: readonly RelationKind[]): Measure {
  const given = figure('340', 10);
  return {
    id: relation,
    name: 'Schools',
    unit: null,
    facets: [],
    why: '',
    cells: [
      { speaker: 's1', figures: [given], mentions: [] },
      { speaker: 's2', figures: [], mentions: [] },
    ],
    origin: 'program',
    references: [],
    relations: [relation, ...more].map((kind) => ({
      key: '10-13 silent',
      a: { start: 10, end: 13 },
      b: null,
      relation: kind,
      computed: kind,
      reasons: [],
    })),
  };
}

export const speakers = [
  { id: 's1', name: 'Anna de la Cruz', role: null },
  { id: 's2', name: 'B', role: null },
];

/** The row with a value from evidence that stands so to what the first speaker says. */
export function withEvidence(row: Measure, relation: RelationKind): Measure {
  const said = { start: 10, end: 13 };
  const {
    id: _id,
    start: _start,
    end: _end,
    figure: _figure,
    correctedBy: _by,
    restates: _other,
    partOf: _whole,
    ...value
  } = figure('345', 0);
  const reference = {
    ...value,
    id: 'e1',
    source: { id: 'q', title: 'Yearbook' },
    passage: '',
    pinpoint: null,
  };
  return {
    ...row,
    references: [...row.references, reference],
    relations: [
      ...row.relations,
      {
        key: '10-13 reference:e1',
        a: said,
        b: null,
        reference: 'e1',
        relation,
        computed: relation,
        reasons: [],
      },
    ],
  };
}
