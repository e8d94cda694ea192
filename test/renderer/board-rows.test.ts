import { describe, expect, it } from 'vitest';
import type { BoardRelation, Measure, RelationDecision } from '#core/compare/board';
import { countOf, filterMeasures } from '../../src/renderer/features/compare/board-filter';
import { decidingReason, decisionWords } from '../../src/renderer/features/compare/decision-words';
import { rowsBetween } from '../../src/renderer/features/compare/rows-between';
import {
  currentRelation,
  followRow,
  isRowDecided,
  isUndecided,
  knownRow,
  openQuestions,
  pickedRows,
  seenRow,
} from '../../src/renderer/view/board-rows';
import { matchesSearch } from '../../src/renderer/view/match-words';
import { percentOfShare, shareOfPercent } from '../../src/renderer/view/percent';
import { figure, measure, speakers, withEvidence } from './made-up-board';

function row(id: string, origin: Measure['origin'], ...figureIds: readonly string[]): Measure {
  const figures = figureIds.map((figureId, index) => figure('7', 10 * index, { id: figureId }));
  return { ...measure('same'), id, origin, cells: [{ speaker: 's1', figures, mentions: [] }] };
}

const confirmed: RelationDecision = { kind: 'confirmed', note: '', reviewer: 'Ina' };

function decided(given: Measure, ...decisions: readonly (RelationDecision | undefined)[]): Measure {
  const relations = given.relations.map((relation, index): BoardRelation => {
    const decision = decisions[index];
    return decision === undefined ? relation : { ...relation, decision };
  });
  return { ...given, relations };
}

describe('a row that is followed', () => {
  const proposed = row('m3', 'program', 'a', 'b', 'c');

  it('is found under the id that it has as a person’s', () => {
    const own = row('own', 'person', 'a', 'b', 'c');
    expect(followRow([row('m0', 'program', 'x'), own], knownRow(proposed))).toBe(own);
  });

  it('is not mistaken for a proposal that took its number', () => {
    const other = row('m3', 'program', 'x', 'y');
    const own = row('own', 'person', 'a', 'b', 'c');
    expect(followRow([other, own], knownRow(proposed))).toBe(own);
  });

  it('is where most of its figures are', () => {
    const [less, more] = [row('m1', 'program', 'a'), row('m2', 'program', 'b', 'c')];
    expect(followRow([less, more], knownRow(proposed))).toBe(more);
  });

  it('is a person’s by its id, whatever is in it', () => {
    const [emptied, full] = [row('own', 'person'), row('m1', 'program', 'a', 'b')];
    expect(followRow([full, emptied], { id: 'own', figureIds: ['a', 'b'] })).toBe(emptied);
  });

  it('is nowhere where its figures are gone', () => {
    expect(followRow([row('m1', 'program', 'x')], knownRow(proposed))).toBeUndefined();
    expect(followRow([proposed], null)).toBeUndefined();
  });

  it('is named to the calls by its id only where it is a person’s', () => {
    expect(seenRow(proposed)).toEqual({ measureId: null, figureIds: ['a', 'b', 'c'], name: 'Schools' });
    expect(seenRow(row('own', 'person', 'a'))).toMatchObject({ measureId: 'own' });
  });
});

describe('rows that are picked', () => {
  const rows = ['a', 'b', 'c', 'd'].map((id) => row(id, 'person', id));
  const [a, b, c, d] = rows;

  it('are those between two, whichever is the upper one', () => {
    for (const [from, to] of [
      [b, d],
      [d, b],
    ])
      expect(rowsBetween(rows, from, to ?? row('z', 'person'))).toEqual([b, c, d]);
  });

  it('are the one alone where the other is not shown', () => {
    expect(c === undefined ? [] : rowsBetween(rows, row('z', 'person'), c)).toEqual([c]);
  });

  it('are counted once, and not when they are gone', () => {
    const known = ['a', 'gone', 'a'].map((id) => ({ id, figureIds: [id] }));
    expect(pickedRows(rows, known)).toEqual([a]);
  });
});

describe('a person’s word', () => {
  it('is waited for until every relation has one, also those with evidence', () => {
    const open = withEvidence(measure('same'), 'conflict');
    expect(isRowDecided(decided(open, confirmed))).toBe(false);
    expect(currentRelation(decided(open, confirmed))?.reference).toBe('e1');
    expect(isRowDecided(decided(open, confirmed, confirmed))).toBe(true);
  });

  it('is waited for again where the program finds something else since', () => {
    const [relation] = decided(measure('conflict'), { ...confirmed, foundThen: 'same' }).relations;
    expect(relation === undefined ? null : isUndecided(relation)).toBe(true);
    expect(relation === undefined ? null : decisionWords(relation)).toBe(
      'Confirmed by Ina as same. The program finds conflict since: look at it again.',
    );
  });

  it('stands beside what the program finds', () => {
    const overridden = { kind: 'overridden', note: 'Two years.', reviewer: 'Ina' } as const;
    const [relation] = decided(measure('conflict'), overridden).relations;
    const words = 'Overridden by Ina: the program finds conflict.';
    expect(relation === undefined ? null : decisionWords(relation)).toBe(words);
    expect(relation === undefined ? null : decidingReason(relation)).toBe(words);
  });

  it('is nothing where nobody said one', () => {
    const [relation] = measure('same').relations;
    expect(relation === undefined ? '' : decisionWords(relation)).toBeNull();
  });

  it('takes a row out of the unconfirmed ones', () => {
    const questions = [
      { key: '1', kind: 'k', spans: [], text: '', arithmetic: '' },
      {
        key: '2',
        kind: 'k',
        spans: [],
        text: '',
        arithmetic: '',
        dismissed: { reason: 'r', reviewer: 'Ina' },
      },
    ];
    const open = measure('same');
    const board = { speakers, measures: [open, decided(open, confirmed)], questions };
    expect(filterMeasures(board, 'unconfirmed')).toEqual([open]);
    expect(openQuestions(questions).map(({ key }) => key)).toEqual(['1']);
    expect(countOf(board, 'questions')).toBe(1);
  });
});

describe('a search', () => {
  it.each([
    ['', true],
    ['trade BILATERAL', true],
    ['trade, bilateral', false],
    ['tonnes', false],
  ])('for “%s” finds Bilateral trade: %s', (search, found) => {
    expect(matchesSearch('Bilateral trade', search)).toBe(found);
  });
});

describe('a tolerance in percent', () => {
  it.each([
    ['10', '0.1'],
    ['7.5 %', '0.075'],
    ['0', '0'],
    ['100', null],
    ['-1', null],
    ['ten', null],
    ['10,5', null],
    ['', null],
  ])('of “%s” is %s', (typed, share) => {
    expect(shareOfPercent(typed)).toBe(share);
  });

  it('comes back as it was typed', () => {
    for (const typed of ['10', '7.5', '0', '99.99']) {
      expect(percentOfShare(shareOfPercent(typed) ?? '')).toBe(typed);
    }
  });
});
