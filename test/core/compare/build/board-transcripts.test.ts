import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '#core/claims/extract';
import type { Board, Measure } from '#core/compare/board';
import { buildBoard } from '#core/compare/build/build-board';
import { questionKinds } from '#core/compare/questions/questions';
import { canonicalise } from '#core/text/canonical';

/** A row as a careful editor wants it. */
interface ExpectedRow {
  readonly name: string;
  /** Figures that stand in it, in the words of the text; others may stand beside them. */
  readonly figures?: readonly string[];
  /** All its relations: the words of either side (null where it is silent), the relation, and words of its reasons. */
  readonly relations?: readonly (readonly [
    a: string | null,
    b: string | null,
    relation: string,
    ...reasons: string[],
  ])[];
  readonly notes?: readonly string[];
}

interface Expected {
  readonly why: string;
  readonly date: string | null;
  readonly rows: readonly ExpectedRow[];
  /** Figures that no row may set beside each other. */
  readonly apart?: readonly (readonly [string, string])[];
  /** Everything noted beside a figure, by its words. */
  readonly noted?: Readonly<Record<string, readonly string[]>>;
  /** Every question of the board: its kind and words of its arithmetic. */
  readonly questions: readonly (readonly [kind: string, arithmetic: string])[];
}

const folder = new URL('../../../samples/boards/', import.meta.url);
const names = readdirSync(folder).sort();
const read = (name: string, file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
const expectedOf = (name: string) => JSON.parse(read(name, 'expected.json')) as Expected;

interface Shown {
  readonly board: Board;
  readonly text: string;
}

function show(name: string): Shown {
  const text = canonicalise(read(name, 'input.txt'));
  const { date } = expectedOf(name);
  const { transcript, figures } = extract(text, { date });
  return { board: buildBoard({ transcript, figures, date }), text };
}

const textsIn = (measure: Measure) => measure.cells.flatMap(({ figures }) => figures.map(({ text }) => text));

function notesOf(board: Board, texts: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const figures = board.measures.flatMap(({ cells }) => cells.flatMap((cell) => cell.figures));
  return Object.fromEntries(
    texts.map((text) => [
      text,
      figures.filter((figure) => figure.text === text).flatMap(({ notes }) => notes),
    ]),
  );
}

function rowOf(board: Board, { name, figures = [] }: ExpectedRow): Measure {
  const rows = board.measures.filter((measure) => measure.name === name);
  const found = rows.find((measure) => figures.every((figure) => textsIn(measure).includes(figure)));
  if (found === undefined)
    throw new Error(
      `No row “${name}” with ${figures.join(', ')} among ${board.measures.map((measure) => `“${measure.name}” (${textsIn(measure).join(', ')})`).join('; ')}.`,
    );
  return found;
}

function checkRow({ board, text }: Shown, expected: ExpectedRow): void {
  const row = rowOf(board, expected);
  const said = (span: { start: number; end: number } | null) =>
    span === null ? null : text.slice(span.start, span.end);
  if (expected.relations !== undefined) {
    expect(row.relations.map(({ a, b, relation }) => [said(a), said(b), relation])).toEqual(
      expected.relations.map(([a, b, relation]) => [a, b, relation]),
    );
    expected.relations.forEach(([, , , ...reasons], at) => {
      for (const reason of reasons) expect(row.relations[at]?.reasons.join('\n')).toContain(reason);
    });
  }
  const notes = row.cells.flatMap(({ figures }) => figures.flatMap((figure) => figure.notes));
  for (const note of expected.notes ?? []) expect(notes).toContain(note);
}

describe('the board of a transcript', () => {
  it.each(names)('%s', (name) => {
    const [expected, shown] = [expectedOf(name), show(name)];
    for (const row of expected.rows) checkRow(shown, row);
    for (const [first, second] of expected.apart ?? []) {
      const together = shown.board.measures.filter((measure) =>
        [first, second].every((text) => textsIn(measure).includes(text)),
      );
      expect(together.map((measure) => measure.name)).toEqual([]);
    }
    expect(notesOf(shown.board, Object.keys(expected.noted ?? {}))).toEqual(expected.noted ?? {});
    expect(shown.board.questions.map(({ kind }) => kind)).toEqual(expected.questions.map(([kind]) => kind));
    expected.questions.forEach(([, arithmetic], at) =>
      expect(shown.board.questions[at]?.arithmetic).toContain(arithmetic),
    );
  });

  it('names in every question the words it is about, and never decides', () => {
    for (const name of names) {
      const { board, text } = show(name);
      for (const { spans, text: asked } of board.questions) {
        expect(asked).toMatch(/\?$/);
        for (const { start, end } of spans)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      }
    }
  });

  it('shows every kind of question that the sentences of a text give rise to', () => {
    const shown = new Set(names.flatMap((name) => expectedOf(name).questions.map(([kind]) => kind)));
    const ofRows = ['two-values', 'part-exceeds-whole', 'implied-earlier-value'];
    expect(new Set([...shown, ...ofRows])).toEqual(new Set(questionKinds));
  });
});
