import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { relationKinds, type Board, type BoardInput } from '#core/compare/board';
import { buildBoard } from '#core/compare/build/build-board';
import { collectEntries } from '#core/compare/entries/collect-entries';
import { makePair } from '#core/compare/relate/pair';
import { relate } from '#core/compare/relate/relate';
import { atTolerance } from '#core/compare/numbers/at-tolerance';
import { defaultRelateOptions } from '#core/compare/relate-options';
import { relationRules } from '#core/compare/relate/rules';
import { makeInput, type CaseInput } from '../make-figure';

interface Expected {
  readonly measures: readonly (string | null)[];
  readonly relations: readonly {
    readonly relation: string;
    readonly rule: string | null;
    readonly reasons: readonly string[];
  }[];
  readonly notes?: readonly string[];
  readonly questions?: readonly string[];
  readonly arithmetic?: readonly string[];
}

const folder = new URL('../../../samples/compare/', import.meta.url);
const names = readdirSync(folder).sort();
const read = (name: string, file: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}/${file}`, folder), 'utf8'));
function inputOf(name: string): BoardInput {
  const given = read(name, 'input.json') as CaseInput;
  const { options } = given;
  return { ...makeInput(given), date: null, ...(options === undefined ? {} : { options }) };
}
const expectedOf = (name: string) => read(name, 'expected.json') as Expected;

function checkRelations(board: Board, expected: Expected): void {
  const found = board.measures.flatMap((measure) => measure.relations);
  expect(found.map(({ relation }) => relation)).toEqual(expected.relations.map(({ relation }) => relation));
  expected.relations.forEach(({ reasons }, position) => {
    for (const reason of reasons) expect(found[position]?.reasons.join('\n')).toContain(reason);
  });
}

/** The rules that decide between the active figures of the two speakers. */
function rulesAsked(name: string): readonly string[] {
  const given = inputOf(name);
  const { tolerance, rates } = given.options ?? defaultRelateOptions;
  const input = { ...given, figures: given.figures.map((figure) => atTolerance(figure, tolerance)) };
  const entries = collectEntries(input).filter(({ state }) => state === 'active' || state === 'vague');
  const [first, second] = input.transcript.speakers;
  if (first === undefined || second === undefined) return [];
  const of = (id: string) => entries.filter((entry) => entry.figure.speaker === id);
  return of(first.id).flatMap((a) =>
    of(second.id).map((b) => relate(makePair(a, first, b, second, { tolerance, rates })).rule),
  );
}

describe('the board, case by case', () => {
  it.each(names)('%s', (name) => {
    const expected = expectedOf(name);
    const board = buildBoard(inputOf(name));
    expect(board.measures).toHaveLength(expected.measures.length);
    expected.measures.forEach((measure, position) => {
      if (measure !== null) expect(board.measures[position]?.name).toBe(measure);
    });
    checkRelations(board, expected);
    const notes = board.measures.flatMap(({ cells }) =>
      cells.flatMap(({ figures }) => figures.flatMap((figure) => figure.notes)),
    );
    if (expected.notes !== undefined) expect(notes).toEqual(expected.notes);
    expect(board.questions.map(({ kind }) => kind)).toEqual(expected.questions ?? []);
    expected.arithmetic?.forEach((arithmetic, position) =>
      expect(board.questions[position]?.arithmetic).toBe(arithmetic),
    );
  });

  it.each(names.filter((name) => expectedOf(name).relations.some(({ rule }) => rule !== null)))(
    '%s is decided by the rule it names',
    (name) => {
      for (const { rule } of expectedOf(name).relations)
        if (rule !== null) expect(rulesAsked(name)).toContain(rule);
    },
  );
});

describe('the cases are complete', () => {
  const all = names.flatMap((name) => expectedOf(name).relations);

  it('shows every relation', () => {
    expect(new Set(all.map(({ relation }) => relation))).toEqual(new Set(relationKinds));
  });

  it('shows every rule', () => {
    expect(new Set(all.map(({ rule }) => rule).filter((rule) => rule !== null))).toEqual(
      new Set(relationRules.map(({ name }) => name)),
    );
  });

  it('shows every question', () => {
    const kinds = names.flatMap((name) => expectedOf(name).questions ?? []);
    expect(new Set(kinds)).toEqual(
      new Set(['two-values', 'part-exceeds-whole', 'implied-earlier-value', 'list-length']),
    );
  });
});
