import { describe, expect, it } from 'vitest';
import type { BoardFigure, Measure } from '#core/compare/board';
import type { TranscriptView } from '#core/contract/views';
import {
  countOf,
  filterMeasures,
  foundRows,
  searchTexts,
} from '../../src/renderer/features/compare/board-filter';
import { orderMeasures } from '../../src/renderer/features/compare/board-order';
import { figureGroups } from '../../src/renderer/features/compare/figure-groups';
import { intervalBar } from '../../src/renderer/features/compare/interval-scale';
import { passagePieces, passagesOf } from '../../src/renderer/features/compare/passages';
import { relationWords } from '../../src/renderer/features/compare/relation-look';
import { boldNumber } from '../../src/renderer/features/compare/said-words';
import { boardOrders, type BoardOrder } from '../../src/renderer/view/board-listing';
import {
  relationsToDecide,
  relationsWith,
  sortedRelations,
  speakerRelations,
} from '../../src/renderer/view/board-rows';
import { figure, measure, speakers, withEvidence } from './made-up-board';

const texts = (list: readonly BoardFigure[]) => list.map(({ text }) => text);

describe('figureGroups', () => {
  it('puts what was corrected, restated or part of it with the figure that stands', () => {
    const said = figure('340', 100);
    const cell = {
      speaker: 's1',
      mentions: [],
      figures: [
        figure('more than 300', 10, { correctedBy: said }),
        said,
        figure('not 300', 110, { correctedBy: said }),
        figure('40 of them', 130, { partOf: said }),
        figure('three hundred and forty', 150, { restates: said }),
        figure('7', 200),
      ],
    };
    const [first, second] = figureGroups(cell);
    expect(first?.lead).toBe(said);
    expect(texts(first?.corrected ?? [])).toEqual(['more than 300']);
    expect(texts(first?.parts ?? [])).toEqual(['40 of them']);
    expect(texts(first?.restated ?? [])).toEqual(['three hundred and forty']);
    expect(second?.lead.text).toBe('7');
  });

  it('loses no figure to a tie that leads nowhere or in a circle', () => {
    const [a, b] = [figure('1', 0), figure('2', 10)];
    const circle = [
      { ...a, restates: b },
      { ...b, restates: a },
      figure('3', 20, { partOf: { start: 90, end: 91 } }),
    ];
    const shown = figureGroups({ speaker: 's1', mentions: [], figures: circle }).flatMap(
      ({ lead, restated, parts }) => [lead, ...restated, ...parts],
    );
    expect(new Set(texts(shown))).toEqual(new Set(['1', '2', '3']));
  });
});

describe('intervalBar', () => {
  it('draws a bound with the value that satisfies it', () => {
    const bar = intervalBar([
      figure('more than 300', 0, { lower: '300', value: '300', qualifier: 'more-than' }),
      figure('340', 20, { lower: '340', upper: '340', value: '340' }),
    ]);
    expect(bar?.ranges).toHaveLength(1);
    expect(bar?.ranges[0]).toMatchObject({ to: null, open: true });
    expect(bar?.ticks.map(({ label }) => label)).toEqual(['300', '340']);
    expect(bar?.points[0]).toBeGreaterThan(bar?.ranges[0]?.from ?? 1);
  });

  it('draws nothing that the words alone do not say better', () => {
    expect(
      intervalBar([figure('over 11,000', 0, { lower: '11000', value: '11000', qualifier: 'more-than' })]),
    ).toBeNull();
    expect(intervalBar([figure('340', 0, { lower: '340', upper: '340', value: '340' })])).toBeNull();
    expect(
      intervalBar([figure('in April', 0, { lower: '2022-04-01', upper: '2022-04-30', value: '2022-04' })]),
    ).toBeNull();
    expect(intervalBar([])).toBeNull();
  });

  it('keeps every place on the drawing', () => {
    const bar = intervalBar([
      figure('about 30', 0, { lower: '27', upper: '33', value: '30', qualifier: 'about' }),
    ]);
    for (const { at } of bar?.ticks ?? []) expect(at > 0 && at < 1).toBe(true);
  });
});

describe('boldNumber', () => {
  const bold = (words: string, text = words) =>
    boldNumber(words, text)
      .filter((part) => part.bold)
      .map((part) => part.words);

  it.each([
    ['over 11,000 Azerbaijani students', '11,000'],
    ['US$3.4 billion', 'US$3.4 billion'],
    ['30th anniversary', '30th'],
    ['about 30 years', '30 years'],
    ['16 percent', '16 percent'],
    ['almost three and a half', 'three and a half'],
  ])('marks the number in “%s”', (words, number) => {
    expect(bold(words)).toEqual([number]);
  });

  it('loses no word', () => {
    expect(
      boldNumber('over 11,000 students', 'over 11,000')
        .map(({ words }) => words)
        .join(''),
    ).toBe('over 11,000 students');
  });
});

describe('passages', () => {
  const text = 'One here. Two there. See also\nThree now. Four last.';
  const sentences = [
    { start: 0, end: 9 },
    { start: 10, end: 20 },
    { start: 30, end: 40 },
    { start: 41, end: 51 },
  ];
  const transcript = {
    text,
    sentences,
    turns: [{ id: 't', start: 0, end: text.length, speaker: 's1', label: null }],
  } as unknown as TranscriptView;

  it('takes a sentence either side and leaves out what is not speech', () => {
    const [passage] = passagesOf(transcript, [{ start: 30, end: 35 }]);
    expect(passage).toMatchObject({ start: 10, end: 51, turn: 1 });
    const pieces = passage === undefined ? [] : passagePieces(transcript, passage);
    expect(pieces.map(({ words }) => words).join('')).toBe('Two there. … Three now. Four last.');
    expect(pieces.filter(({ quoted }) => quoted).map(({ words }) => words)).toEqual(['Three']);
    expect(
      pieces
        .filter(({ around }) => !around)
        .map(({ words }) => words)
        .join(''),
    ).toBe('Three now.');
  });

  it('joins passages that touch', () => {
    expect(
      passagesOf(transcript, [
        { start: 41, end: 45 },
        { start: 0, end: 3 },
      ]),
    ).toHaveLength(2);
    expect(
      passagesOf(transcript, [
        { start: 30, end: 35 },
        { start: 0, end: 3 },
      ]),
    ).toHaveLength(1);
  });

  it('skips words that nobody spoke', () => {
    expect(passagesOf({ ...transcript, turns: [] }, [{ start: 0, end: 3 }])).toEqual([]);
  });
});

describe('relations on the board', () => {
  it('shows the most telling relation first', () => {
    expect(
      sortedRelations(measure('same', 'conflict', 'one-sided').relations).map(({ relation }) => relation),
    ).toEqual(['conflict', 'same', 'one-sided']);
  });

  it('says whose side a one-sided figure is on', () => {
    const row = measure('one-sided');
    expect(row.relations.map((relation) => relationWords(relation, row, speakers))).toEqual([
      'only Cruz gives it',
    ]);
  });

  it('says of evidence who stands against it, and keeps it out of the relation between the speakers', () => {
    const row = withEvidence(measure('one-sided'), 'compatible');
    expect(row.relations.map((relation) => relationWords(relation, row, speakers))).toEqual([
      'only Cruz gives it',
      'Cruz: compatible',
    ]);
    expect(speakerRelations(row).map(({ relation }) => relation)).toEqual(['one-sided']);
    expect(relationsWith(row, 'e1').map(({ relation }) => relation)).toEqual(['compatible']);
    expect(relationsToDecide(row)).toHaveLength(2);
  });

  it('counts what each filter shows', () => {
    const board = {
      speakers,
      measures: [measure('same'), measure('vague'), measure('conflict', 'same')],
      questions: [],
    };
    expect(filterMeasures(board, 'same')).toHaveLength(2);
    expect(countOf(board, 'not-comparable')).toBe(1);
    expect(countOf(board, 'all')).toBe(3);
    expect(countOf(board, 'questions')).toBe(0);
  });
});

describe('the rows of the board', () => {
  const said = (
    name: string,
    start: number,
    change: Partial<BoardFigure>,
    other?: Partial<BoardFigure>,
  ): Measure => {
    const [first, second] = [figure('340', start, change), figure('300', start + 50, other ?? {})];
    const [row] = [measure(other === undefined ? 'one-sided' : 'conflict')];
    return {
      ...row,
      id: name,
      name,
      cells: [
        { speaker: 's1', figures: [first], mentions: [] },
        { speaker: 's2', figures: other === undefined ? [] : [second], mentions: [] },
      ],
      relations: row.relations.map((relation) => ({
        ...relation,
        a: { start: first.start, end: first.end },
        b: other === undefined ? null : { start: second.start, end: second.end },
      })),
    };
  };
  const board = {
    speakers,
    measures: [
      said(
        'trade',
        30,
        { lower: '3400000000', upper: '3400000000' },
        { lower: '3000000000', upper: '3100000000' },
      ),
      said('Schools', 10, { text: 'over 340' }),
      said('students', 20, { lower: '100', upper: '100' }, { lower: '200', upper: null }),
    ],
    questions: [
      { kind: 'list', key: 'q', spans: [{ start: 0, end: 5 }], text: 'Five names for 3+3?', arithmetic: '' },
    ],
  };
  const transcript = { text: 'Lists and more', figures: [] } as unknown as TranscriptView;
  const found = (search: string) => foundRows(board, search, searchTexts(board, transcript));
  const names = (rows: readonly Measure[]) => rows.map(({ name }) => name);

  it('are found by their names and by what was said, in any case, and so are questions', () => {
    expect(names(found('SCHOOL').measures)).toEqual(['Schools']);
    expect(names(found('340 over').measures)).toEqual(['Schools']);
    expect(found('lists').questions).toHaveLength(1);
    expect(found('nothing of it')).toEqual({ measures: [], questions: [] });
    expect(found('  ')).toEqual(board);
  });

  it('are counted as far as they were found', () => {
    expect(countOf(found('t'), 'conflict')).toBe(2);
    expect(countOf(found('trade'), 'conflict')).toBe(1);
    expect(countOf(found('trade'), 'questions')).toBe(0);
  });

  it('stand in the order asked for, equals as they were said', () => {
    const ordered = (order: BoardOrder) => names(orderMeasures(board.measures, order));
    expect(ordered('text')).toEqual(['Schools', 'students', 'trade']);
    expect(ordered('name')).toEqual(['Schools', 'students', 'trade']);
    expect(ordered('relation')).toEqual(['students', 'trade', 'Schools']);
    expect(ordered('gap')).toEqual(['students', 'trade', 'Schools']);
    for (const order of boardOrders) expect(ordered(order).toSorted()).toEqual(ordered('text').toSorted());
  });
});
