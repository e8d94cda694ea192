import { describe, expect, test } from 'vitest';
import { extract } from '#core/claims/extract';
import type { Board, Measure } from '#core/compare/board';
import { buildBoard } from '#core/compare/build/build-board';
import { readReference } from '#core/review/reference-commands';
import { boardInput } from '#core/report/project-boards';
import { renderBoard } from '#core/report/render-board';
import { gatherBoard } from '#store/gather-board';
import type { ProjectSession } from '#store/project-session';
import { codeOf, exampleProject, sessionAt, snapshotOf, valueOf } from './support/project';

const text = [
  'Anna Able: We have 340 schools in the north. Trade reached $3.4 billion last year.',
  'Ben Baker: There are 350 schools in the north. Our trade was worth 5 billion euros last year.',
].join('\n\n');

interface Desk {
  readonly session: ProjectSession;
  readonly transcriptId: string;
  readonly sourceId: string;
  readonly board: () => Promise<Board>;
}

/** A project of two leaders who speak of schools and of trade, with one source. */
async function desk(): Promise<Desk> {
  const session = await sessionAt(await exampleProject(extract(text, { date: '2022-02-22' })));
  const transcriptId = (await snapshotOf(session)).transcript[0]?.id ?? '';
  const fields = { title: 'Yearbook', publisher: null, url: null, publishedOn: null, accessedOn: null };
  const { sourceId } = valueOf(await session.perform('source.add', fields));
  const board = async () => {
    const rows = valueOf(await session.store.read((read) => gatherBoard(read, transcriptId)));
    if (rows === null) throw new Error('The transcript is gone.');
    return buildBoard(boardInput(rows));
  };
  return { session, transcriptId, sourceId, board };
}

function rowOf({ measures }: Board, name: RegExp): Measure {
  const row = measures.find((measure) => name.test(measure.name));
  if (row === undefined) throw new Error(`No such row among ${measures.map((each) => each.name).join()}.`);
  return row;
}

const figuresOf = ({ cells }: Measure) => cells.flatMap(({ figures }) => figures);
const textsOf = (row: Measure) => figuresOf(row).map((figure) => figure.text);

/** The row as a window names it. */
function seen(row: Measure) {
  const figureIds = figuresOf(row).flatMap(({ id }) => (id === undefined ? [] : [id]));
  return { measureId: row.origin === 'person' ? row.id : null, figureIds, name: row.name };
}

/** What a person leaves as the words were read. */
function reading(words: string) {
  const read = valueOf(readReference(words, { date: '2022-02-22', tolerance: '0.1' }));
  const { kind, value, qualifier, unit, counted, scope, change, negated, actuality, attribution } = read;
  const typed = { kind, value, upperValue: null, qualifier, unit, counted, scope, change, negated };
  return {
    words,
    ...typed,
    actuality,
    attribution,
    period:
      read.period?.from === undefined || read.period.from === null
        ? null
        : `${read.period.from}/${read.period.to ?? ''}`,
    periodWords: read.period?.words ?? null,
  };
}

describe('a row of the board', () => {
  test('keeps the name a person gives it, with its figures', async () => {
    const { session, transcriptId, board } = await desk();
    const row = rowOf(await board(), /school/i);
    valueOf(
      await session.perform('measure.rename', { transcriptId, row: seen(row), name: 'Northern schools' }),
    );
    const renamed = rowOf(await board(), /^Northern schools$/);
    expect(textsOf(renamed)).toEqual(textsOf(row));
    valueOf(
      await session.perform('measure.rename', { transcriptId, row: seen(renamed), name: 'Schools, north' }),
    );
    expect(rowOf(await board(), /^Schools, north$/).id).toBe(renamed.id);
  });

  test('takes in another, and undo tells them apart again', async () => {
    const { session, transcriptId, board } = await desk();
    const before = await board();
    const [schools, trade] = [rowOf(before, /school/i), rowOf(before, /trade/i)];
    valueOf(
      await session.perform('measure.merge', { transcriptId, into: seen(schools), from: [seen(trade)] }),
    );
    const merged = await board();
    expect(merged.measures).toHaveLength(before.measures.length - 1);
    expect(textsOf(rowOf(merged, /school/i)).toSorted()).toEqual(
      [...textsOf(schools), ...textsOf(trade)].toSorted(),
    );
    valueOf(await session.undo());
    expect(await board()).toEqual(before);
  });

  test('takes in a row of a person’s with its value from evidence, also a figure that was not seen in it', async () => {
    const { session, transcriptId, sourceId, board } = await desk();
    const [schools, trade] = [rowOf(await board(), /school/i), rowOf(await board(), /trade/i)];
    const value = { ...reading('345 schools'), sourceId, passage: '', pinpoint: null };
    valueOf(await session.perform('reference.add', { transcriptId, row: seen(schools), ...value }));
    const own = rowOf(await board(), /school/i);
    const from = [{ ...seen(own), figureIds: [] }];
    valueOf(await session.perform('measure.merge', { transcriptId, into: seen(trade), from }));
    const merged = rowOf(await board(), /trade/i);
    expect(merged.references).toHaveLength(1);
    expect(textsOf(merged)).toEqual(expect.arrayContaining(textsOf(schools)));
  });

  test('gives a figure to another row, and goes with its last one', async () => {
    const { session, transcriptId, board } = await desk();
    const schools = rowOf(await board(), /school/i);
    const [first, second] = seen(schools).figureIds;
    const split = { transcriptId, figureIds: [first ?? ''], name: 'Apart' };
    const { measureId } = valueOf(await session.perform('measure.split', split));
    expect(textsOf(rowOf(await board(), /^Apart$/))).toEqual(['340']);
    const to = { measureId: null, figureIds: [second ?? ''], name: 'Together again' };
    valueOf(await session.perform('measure.assign', { transcriptId, figureIds: [first ?? ''], to }));
    expect(textsOf(rowOf(await board(), /^Together again$/))).toEqual(['340', '350']);
    expect((await snapshotOf(session)).measure.map(({ id }) => id)).not.toContain(measureId);
  });

  test('goes back to the program’s proposal', async () => {
    const { session, transcriptId, board } = await desk();
    const before = await board();
    const row = rowOf(before, /school/i);
    valueOf(await session.perform('measure.rename', { transcriptId, row: seen(row), name: 'Mine' }));
    const { id } = rowOf(await board(), /^Mine$/);
    valueOf(await session.perform('measure.release', { transcriptId, measureId: id }));
    expect(await board()).toEqual(before);
  });

  test('is refused with a reason where it or its figures are gone', async () => {
    const { session, transcriptId, board } = await desk();
    const row = seen(rowOf(await board(), /school/i));
    const gone = { ...row, figureIds: [...row.figureIds, 'nowhere'] };
    for (const odd of [gone, { ...row, measureId: 'nowhere' }])
      expect(codeOf(await session.perform('measure.rename', { transcriptId, row: odd, name: 'A' }))).toBe(
        'not-found',
      );
    valueOf(await session.perform('figure.remove', { figureId: row.figureIds[0] ?? '' }));
    expect(codeOf(await session.perform('measure.rename', { transcriptId, row, name: 'A' }))).toBe(
      'not-found',
    );
  });
});

describe('a value from evidence', () => {
  test('is read from the source’s words and related to both speakers', async () => {
    const { session, transcriptId, sourceId, board } = await desk();
    const row = seen(rowOf(await board(), /school/i));
    const value = { ...reading('more than 345 schools'), sourceId, passage: 'Table 3', pinpoint: 'p. 7' };
    valueOf(await session.perform('reference.add', { transcriptId, row, ...value }));
    const own = rowOf(await board(), /school/i);
    expect(own.references[0]).toMatchObject({
      text: 'more than 345 schools',
      lower: '345',
      source: { title: 'Yearbook' },
      passage: 'Table 3',
      pinpoint: 'p. 7',
    });
    const toEvidence = own.relations.filter(({ reference }) => reference !== undefined);
    expect(toEvidence.map(({ relation }) => relation)).toEqual(['conflict', 'compatible']);
  });

  test('holds its source, and its row', async () => {
    const { session, transcriptId, sourceId, board } = await desk();
    const row = seen(rowOf(await board(), /school/i));
    const value = { ...reading('345 schools'), sourceId, passage: '', pinpoint: null };
    const { referenceId } = valueOf(await session.perform('reference.add', { transcriptId, row, ...value }));
    const measureId = rowOf(await board(), /school/i).id;
    expect(codeOf(await session.perform('source.remove', { sourceId }))).toBe('source-compared');
    expect(codeOf(await session.perform('measure.release', { transcriptId, measureId }))).toBe(
      'measure-referenced',
    );
    valueOf(await session.perform('reference.remove', { referenceId }));
    valueOf(await session.perform('measure.release', { transcriptId, measureId }));
    valueOf(await session.perform('source.remove', { sourceId }));
  });

  test.each([
    ['about 345 schools in 2021', { value: '345', qualifier: 'about', from: '2021-01-01' }],
    ['340 to 350 schools', { value: null, qualifier: 'between', from: null }],
    ['$3.5 billion, up 16 percent', { value: '3500000000', qualifier: null, from: null }],
    ['in 2021', { value: '2021', qualifier: null, from: null }],
  ])('said as “%s” is the amount with its time, not the time', (words, { value, qualifier, from }) => {
    const read = valueOf(readReference(words, { date: '2022-02-22', tolerance: '0.1' }));
    expect(read).toMatchObject({ text: words, value, qualifier });
    expect(read.period?.from ?? null).toBe(from);
  });

  test('without words is refused', async () => {
    const { session, transcriptId, sourceId, board } = await desk();
    const row = seen(rowOf(await board(), /school/i));
    const value = { ...reading('345 schools'), words: ' ', sourceId, passage: '', pinpoint: null };
    expect(codeOf(await session.perform('reference.add', { transcriptId, row, ...value }))).toBe(
      'words-empty',
    );
  });
});

describe('what a project decides about comparing', () => {
  test('a rate makes money of two currencies comparable, and names its source and day', async () => {
    const { session, sourceId, board } = await desk();
    const relationOf = async () => rowOf(await board(), /trade/i).relations[0];
    expect((await relationOf())?.relation).toBe('not-comparable');
    const rate = { from: 'EUR', to: 'USD', rate: '1.13', date: '2022-02-22', sourceId };
    valueOf(await session.perform('rate.add', rate));
    const converted = await relationOf();
    expect(converted?.relation).toBe('conflict');
    expect(converted?.reasons.join(' ')).toContain('Yearbook, 2022-02-22');
    expect(codeOf(await session.perform('rate.add', { ...rate, from: 'USD', to: 'EUR' }))).toBe(
      'rate-duplicate',
    );
  });

  test.each([
    ['from', 'dollars', 'currency-form'],
    ['to', 'EUR', 'currency-same'],
    ['rate', '1,13', 'rate-form'],
    ['rate', '0', 'rate-form'],
  ])('a rate with %s “%s” is refused', async (field, typed, code) => {
    const { session, sourceId } = await desk();
    const rate = { from: 'EUR', to: 'USD', rate: '1.13', date: '2022-02-22', sourceId };
    expect(codeOf(await session.perform('rate.add', { ...rate, [field]: typed }))).toBe(code);
  });

  test.each(['1', '-0.1', 'ten', '10 %'])('a tolerance of “%s” is refused', async (tolerance) => {
    const { session } = await desk();
    expect(codeOf(await session.perform('board.setTolerance', { tolerance }))).toBe('tolerance-form');
  });
});

describe('a person’s word', () => {
  test('on a relation needs a note to override, none to confirm, and the later one holds', async () => {
    const { session, transcriptId, board } = await desk();
    const [found] = rowOf(await board(), /school/i).relations;
    const asked = { transcriptId, pair: found?.key ?? '', computed: found?.computed ?? 'same' };
    expect(
      codeOf(await session.perform('relation.decide', { ...asked, relation: 'compatible', note: ' ' })),
    ).toBe('note-empty');
    valueOf(await session.perform('relation.decide', { ...asked, relation: asked.computed, note: '' }));
    const override = { ...asked, relation: 'not-comparable', note: 'Two school years.' } as const;
    valueOf(await session.perform('relation.decide', override));
    expect(rowOf(await board(), /school/i).relations[0]).toMatchObject({
      relation: 'not-comparable',
      computed: 'conflict',
      decision: { kind: 'overridden', note: 'Two school years.', reviewer: 'Ina' },
    });
    valueOf(await session.perform('relation.withdraw', { transcriptId, pair: asked.pair }));
    expect(rowOf(await board(), /school/i).relations[0]).toEqual(found);
  });

  test('stands in the table that is exported', async () => {
    const { session, transcriptId, board } = await desk();
    const [found] = rowOf(await board(), /school/i).relations;
    const pair = found?.key ?? '';
    const word = { computed: 'conflict', relation: 'not-comparable', note: '=Two school years.' } as const;
    valueOf(await session.perform('relation.decide', { transcriptId, pair, ...word }));
    const csv = renderBoard(await board(), 'csv');
    expect(
      csv
        .split('\r\n')
        .filter((row) => row.startsWith('relation,'))
        .join(),
    ).toContain('not-comparable,conflict,overridden');
    expect(csv).toContain("'=Two school years.");
  });
});
