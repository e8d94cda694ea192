import { describe, expect, it } from 'vitest';
import type { Board, Measure } from '#core/compare/board';
import { buildBoard } from '#core/compare/build/build-board';
import { noChoices, type BoardChoices } from '#core/compare/choices';
import { makeFigure, makeInput, type FigureSpec } from '../make-figure';

const schools = { counted: 'schools', head: 'school', unit: 'school' } as const;
const students = { counted: 'students', head: 'student', unit: 'student' } as const;

/** Two leaders: schools and students by the first, pupils' schools by the second. */
const input = makeInput({
  speakers: [
    { id: 'a', name: 'Anna Able', role: null },
    { id: 'b', name: 'Ben Baker', role: null },
  ],
  sentences: [
    {
      speaker: 'a',
      text: 'There are 340 schools.',
      figures: [{ text: '340', value: '340', ...schools }],
    },
    {
      speaker: 'a',
      text: 'They teach 11,000 students.',
      figures: [{ text: '11,000', value: '11000', ...students }],
    },
    {
      speaker: 'b',
      text: 'There are 350 schools.',
      figures: [{ text: '350', value: '350', ...schools }],
    },
    {
      speaker: 'b',
      text: 'One is new.',
      figures: [{ text: 'One', value: '1', kind: 'count', counted: 'one', head: 'one' }],
    },
  ],
});

function boardWith(choices: Partial<BoardChoices> = {}, tolerance: string | null = null): Board {
  return buildBoard({
    ...input,
    date: null,
    options: { tolerance, rates: [] },
    choices: { ...noChoices, ...choices },
  });
}

function rowOf({ measures }: Board, name: string): Measure {
  const row = measures.find((measure) => measure.name === name);
  if (row === undefined) throw new Error(`No row ${name} among ${measures.map((each) => each.name).join()}.`);
  return row;
}

const textsOf = (row: Measure) => row.cells.flatMap(({ figures }) => figures.map(({ text }) => text));

function reference(spec: FigureSpec, measureId = 'mine') {
  return {
    id: 'r1',
    measureId,
    figure: makeFigure({ ...spec, speaker: '' }, { start: 0, end: 0 }),
    source: { id: 's', title: 'Yearbook' },
    passage: '',
    pinpoint: null,
  };
}

const mine = { id: 'mine', name: 'My schools' };
const assignedSchools = ['mine', null, 'mine', null];

describe('a measure that a person chose', () => {
  it('has the name and the figures that the person gave it', () => {
    const row = rowOf(boardWith({ measures: [mine], assigned: ['mine', 'mine', null, null] }), 'My schools');
    expect(textsOf(row)).toEqual(['340', '11,000']);
    expect(row.origin).toBe('person');
    expect(row.why).toContain('reviewer');
  });

  it('takes nothing that it was not given: the rest is proposed as before', () => {
    const board = boardWith({ measures: [mine], assigned: ['mine', null, null, null] });
    expect(textsOf(rowOf(board, 'Schools'))).toEqual(['350']);
    expect(rowOf(board, 'Students').origin).toBe('program');
  });

  it('shows a figure that the program keeps off the board', () => {
    expect(boardWith().measures.flatMap(textsOf)).not.toContain('One');
    const board = boardWith({ measures: [mine], assigned: [null, null, null, 'mine'] });
    expect(textsOf(rowOf(board, 'My schools'))).toEqual(['One']);
  });

  it('is not shown while nothing stands in it', () => {
    expect(boardWith({ measures: [mine] }).measures.map(({ name }) => name)).not.toContain('My schools');
  });

  it('may be made of one figure of a row, which splits it', () => {
    const board = boardWith({ measures: [mine], assigned: ['mine', null, null, null] });
    expect(board.measures.filter(({ name }) => /schools/i.test(name))).toHaveLength(2);
  });
});

describe('a value from evidence', () => {
  const choices = { measures: [mine], assigned: assignedSchools };
  const bounded = { text: 'at least 345', lower: '345', lowerInclusive: true, ...schools };

  it('relates to each speaker, apart from how they relate to each other', () => {
    const row = rowOf(
      boardWith({ ...choices, references: [reference({ text: '340', value: '340', ...schools })] }),
      'My schools',
    );
    const found = row.relations.map(({ a, b, reference: id, relation }) => [
      a !== null,
      b !== null,
      id,
      relation,
    ]);
    expect(found).toEqual([
      [true, true, undefined, 'conflict'],
      [true, false, 'r1', 'same'],
      [false, true, 'r1', 'conflict'],
    ]);
  });

  it('is a figure like any other: bounds, units and scope decide', () => {
    const row = rowOf(
      boardWith({ ...choices, references: [reference({ ...bounded, qualifier: 'at-least' })] }),
      'My schools',
    );
    const toEvidence = row.relations.filter((relation) => relation.reference !== undefined);
    expect(toEvidence.map(({ relation }) => relation)).toEqual(['conflict', 'compatible']);
    expect(row.references[0]?.normalised).toContain('345');
  });

  it('names the reference in its reasons, with the first letter of each large', () => {
    const row = rowOf(
      boardWith({ ...choices, references: [reference({ text: '300', value: '300', ...schools })] }),
      'My schools',
    );
    const reasons = row.relations
      .filter((each) => each.reference !== undefined)
      .flatMap((each) => each.reasons);
    expect(reasons.every((reason) => /^[^a-z]/u.test(reason))).toBe(true);
  });

  it('is of what happened to what the row counts, so that another number contradicts it', () => {
    const refugees = { counted: 'refugees', head: 'refugee', unit: 'refugee' } as const;
    const over = { text: 'Over 50,000', lower: '50000', qualifier: 'more-than', ...refugees } as const;
    const said = makeInput({
      speakers: input.transcript.speakers,
      sentences: [{ speaker: 'a', text: 'Over 50,000 refugees have returned.', figures: [over] }],
    });
    const against = reference({ text: '49,000', value: '49000', ...refugees });
    const { measures } = buildBoard({
      ...said,
      date: null,
      choices: { ...noChoices, measures: [mine], assigned: ['mine'], references: [against] },
    });
    const [row] = measures;
    expect(row?.relations.find(({ reference: id }) => id !== undefined)?.relation).toBe('conflict');
  });

  it('stands in the row also where no speaker gives a figure any more', () => {
    const row = rowOf(
      boardWith({ measures: [mine], references: [reference({ text: '340', value: '340', ...schools })] }),
      'My schools',
    );
    expect(row.relations).toEqual([]);
    expect(row.references).toHaveLength(1);
  });

  it('is as wide as the project says where it is "about"', () => {
    const about = reference({
      text: 'about 300',
      value: '300',
      lower: '270',
      lowerInclusive: true,
      upper: '330',
      upperInclusive: true,
      qualifier: 'about',
      ...schools,
    });
    const relationAt = (tolerance: string | null) =>
      rowOf(boardWith({ ...choices, references: [about] }, tolerance), 'My schools').relations.find(
        (relation) => relation.reference !== undefined,
      )?.relation;
    expect(relationAt(null)).toBe('conflict');
    expect(relationAt('0.2')).toBe('compatible');
  });
});

describe('a person’s word on a relation', () => {
  const [found] = rowOf(boardWith(), 'Schools').relations;
  const pair = found?.key ?? '';
  const decided = (computed: 'conflict' | 'same', relation: 'conflict' | 'compatible') =>
    rowOf(
      boardWith({ decisions: [{ pair, computed, relation, note: 'Another year.', reviewer: 'Ina' }] }),
      'Schools',
    ).relations[0];

  it('overrides what was computed, and both are kept', () => {
    const relation = decided('conflict', 'compatible');
    expect(relation).toMatchObject({ relation: 'compatible', computed: 'conflict' });
    expect(relation?.decision).toEqual({ kind: 'overridden', note: 'Another year.', reviewer: 'Ina' });
    expect(relation?.reasons).toEqual(found?.reasons);
  });

  it('confirms it', () => {
    expect(decided('conflict', 'conflict')).toMatchObject({
      relation: 'conflict',
      decision: { kind: 'confirmed' },
    });
  });

  it('says so where something else is found by now', () => {
    expect(decided('same', 'compatible')?.decision?.foundThen).toBe('same');
  });

  it('belongs to one pair only', () => {
    const board = boardWith({
      decisions: [{ pair: '1-2 3-4', computed: 'same', relation: 'conflict', note: '', reviewer: 'Ina' }],
    });
    expect(board).toEqual(boardWith());
  });
});

describe('a question that was set aside', () => {
  const contradicting = makeInput({
    speakers: [{ id: 'a', name: 'Anna Able', role: null }],
    sentences: [
      { speaker: 'a', text: 'There are 340 schools.', figures: [{ text: '340', value: '340', ...schools }] },
      { speaker: 'a', text: 'There are 350 schools.', figures: [{ text: '350', value: '350', ...schools }] },
    ],
  });
  const ask = (choices: Partial<BoardChoices>) =>
    buildBoard({ ...contradicting, date: null, choices: { ...noChoices, ...choices } }).questions;

  it('keeps its place with the reason and the name', () => {
    const [question] = ask({});
    const dismissals = [{ question: question?.key ?? '', reason: 'Two years.', reviewer: 'Ina' }];
    expect(ask({ dismissals })).toEqual([
      { ...question, dismissed: { reason: 'Two years.', reviewer: 'Ina' } },
    ]);
  });
});
