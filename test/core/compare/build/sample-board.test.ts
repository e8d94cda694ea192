import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '#core/claims/extract';
import { buildBoard } from '#core/compare/build/build-board';
import type { Board, Measure } from '#core/compare/board';

function boardOf(text: string): Board {
  const { transcript, figures } = extract(text, { date: '2022-02-22' });
  return buildBoard({ transcript, figures, date: '2022-02-22' });
}

function measureOf(board: Board, name: string): Measure {
  const found = board.measures.find((measure) => measure.name === name);
  if (found === undefined)
    throw new Error(`“${name}” is not among ${board.measures.map((measure) => measure.name).join(', ')}.`);
  return found;
}

const relationsOf = (board: Board, name: string) =>
  measureOf(board, name).relations.map(({ relation }) => relation);
const reasonsOf = (board: Board, name: string) =>
  measureOf(board, name)
    .relations.flatMap(({ reasons }) => reasons)
    .join('\n');
const notesOf = (measure: Measure) =>
  measure.cells.flatMap(({ figures }) => figures.flatMap(({ notes }) => notes));

describe('the sample', () => {
  const board = boardOf(
    readFileSync(
      new URL('../../../../resources/sample/putin-aliyev-2022-02-22.txt', import.meta.url),
      'utf8',
    ),
  );

  it('has a correction within one speaker, and a mention by the other', () => {
    const schools = measureOf(board, 'Schools teaching in the Russian language');
    const [putin, aliyev] = schools.cells;
    const corrected = putin?.figures.find(({ text }) => text.includes('more than 300'));
    const correction = putin?.figures.find(({ value }) => value === '340');
    expect(corrected?.correctedBy).toEqual({ start: correction?.start, end: correction?.end });
    expect(notesOf(schools)).toContain('corrected by the speaker, citing the President');
    expect(aliyev?.mentions[0]?.text).toContain('speak for themselves');
    expect(relationsOf(board, schools.name)).toEqual(['one-sided']);
  });

  it('does not set students here against students there', () => {
    expect(relationsOf(board, 'Students')).toEqual(['not-comparable']);
    expect(reasonsOf(board, 'Students')).toContain('the first differing condition is the population');
    expect(notesOf(measureOf(board, 'Students')).join()).toMatch(/part of “over 11,000/);
  });

  it('has one amount in two wordings, what it rose by, and a vague answer', () => {
    const trade = measureOf(board, 'Bilateral trade');
    expect(notesOf(trade).join()).toContain('one amount in two wordings');
    expect(notesOf(trade)).toContain('up 16 %');
    expect(relationsOf(board, 'Bilateral trade')).toEqual(['vague']);
  });

  it('has the anniversary twice', () =>
    expect(relationsOf(board, 'Anniversary of diplomatic relations')).toEqual(['same']));

  it.each([
    'Reciprocal capital investments',
    'Refugees returned',
    'Documents signed',
    'Clauses',
    'Applications from Russian companies',
    'Length of the confrontation',
    'Time the two spent together',
  ])('%s is given by one side', (name) => expect(relationsOf(board, name)).toEqual(['one-sided']));

  it('asks what follows from the growth, and who the sixth party is', () => {
    expect(board.questions.map(({ kind }) => kind)).toEqual(['implied-earlier-value', 'list-length']);
    expect(board.questions[0]?.arithmetic).toContain('2.93 billion USD');
  });

  it('has no row for countries, clauses by number, dates or names', () => {
    const texts = board.measures.flatMap(({ cells }) =>
      cells.flatMap(({ figures }) => figures.map(({ text }) => text)),
    );
    expect(texts.filter((text) => /countr|^first|^today|2021|3\+3/i.test(text))).toEqual([]);
  });
});

describe('two other leaders', () => {
  const board = boardOf(`President of Kazakhstan Daulet Omarov: Dear colleagues,
Last year our trade reached $12 billion, an increase of 8 percent. More than 500 German companies operate in Kazakhstan.
About 1,200 Kazakh students are studying in Germany. We plan to build 40 schools by 2027. Our population is 19 million people.
Inflation stood at 8.4 percent in 2021. Two leaders met for three hours. Some 300 people took part in the forum.
Chancellor of Germany Karl Weber: Mr President,
Trade turnover stands at 12.3 billion dollars. There are 480 German companies in Kazakhstan. Our talks lasted for 180 minutes.
Inflation in Germany rose by 2 percentage points. We have built 12 schools. Over 1,000 students from Kazakhstan study at German universities.
`);

  it.each([
    ['Bilateral trade', ['compatible'], 'Equal at the precision said'],
    ['German companies in Kazakhstan', ['conflict'], 'The gap is 20 companies, or 4 % of Daulet Omarov’s'],
    ['Schools built', ['not-comparable'], 'plan against actual'],
    ['Inflation', ['not-comparable'], 'the kind of figure'],
    ['Time the two spent together', ['same-after-conversion'], '3 hours × 60 = 180 minutes'],
    ['Population', ['one-sided'], 'Only Daulet Omarov gives it'],
  ] as const)('%s: %j', (name, relations, reason) => {
    expect(relationsOf(board, name)).toEqual(relations);
    expect(reasonsOf(board, name)).toContain(reason);
  });

  it('asks nothing silly', () =>
    expect(board.questions.map(({ kind }) => kind)).toEqual(['implied-earlier-value']));
});
