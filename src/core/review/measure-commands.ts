import type { CommandEnvironment, RowChange } from './change-set';
import { failure, success, type Result } from '../result';
import { decide, deleted, inserted, updated, type Decision } from './decision';
import { storableLine } from './entered-text';
import type { FigureRow, MeasureRow, ReferenceRow } from './entities';

/** What a transcript's board is put together from, as far as people decide it. */
export interface MeasureRows {
  readonly transcriptId: string;
  /** Every figure of the transcript's current text. */
  readonly figures: readonly FigureRow[];
  readonly measures: readonly MeasureRow[];
  readonly references: readonly ReferenceRow[];
}

/** A row of the board as a person saw it: one of a person's by its id, a proposed one by its figures and name. */
export interface SeenRow {
  readonly measureId: string | null;
  readonly figureIds: readonly string[];
  readonly name: string;
}

interface Target {
  readonly measure: MeasureRow;
  readonly changes: readonly RowChange[];
}

const rowIsGone = failure('not-found', 'This row is not on the board any more.');
const figureIsGone = failure(
  'not-found',
  'One of these figures is not in the transcript any more; look at the board again.',
);
const nameIsEmpty = failure('name-empty', 'A measure needs a name.');

function figuresById(rows: MeasureRows, ids: readonly string[]): readonly FigureRow[] | null {
  const wanted = new Set(ids);
  const found = rows.figures.filter(({ id }) => wanted.has(id));
  return found.length === wanted.size ? found : null;
}

function newMeasure({ transcriptId }: MeasureRows, name: string, env: CommandEnvironment): MeasureRow {
  return { id: env.newId(), sequence: env.nextSequence(), transcriptId, name };
}

function move(figures: readonly FigureRow[], measureId: string | null): readonly RowChange[] {
  return figures.flatMap((figure) => updated('figure', figure, { measureId }));
}

/**
 * The row as a measure of a person's. A proposed one becomes it with the figures that were seen in it: what the program finds
 * later is proposed beside it and never joins by itself.
 */
export function adoptRow(rows: MeasureRows, seen: SeenRow, env: CommandEnvironment): Result<Target> {
  if (seen.measureId !== null) {
    const measure = rows.measures.find(({ id }) => id === seen.measureId);
    return measure === undefined ? rowIsGone : success({ measure, changes: [] });
  }
  const figures = figuresById(rows, seen.figureIds);
  if (figures === null) return figureIsGone;
  const name = storableLine(seen.name);
  if (name === '') return nameIsEmpty;
  const measure = newMeasure(rows, name, env);
  const free = figures.filter(({ measureId }) => measureId === null);
  return success({ measure, changes: [inserted('measure', measure), ...move(free, measure.id)] });
}

/** Measures that lose their last figure and hold no value from evidence go. */
function emptied(
  rows: MeasureRows,
  moved: readonly FigureRow[],
  target: string | null,
): readonly RowChange[] {
  const ids = new Set(moved.map(({ id }) => id));
  const left = moved.map(({ measureId }) => measureId).filter((id) => id !== null && id !== target);
  return rows.measures
    .filter(({ id }) => left.includes(id))
    .filter(
      ({ id }) =>
        !rows.figures.some((figure) => figure.measureId === id && !ids.has(figure.id)) &&
        !rows.references.some((reference) => reference.measureId === id),
    )
    .map((measure) => deleted('measure', measure));
}

/** Gives a row a name of a person's. */
export function renameMeasure(
  rows: MeasureRows,
  input: { readonly row: SeenRow; readonly name: string },
  env: CommandEnvironment,
): Decision {
  const name = storableLine(input.name);
  if (name === '') return nameIsEmpty;
  if (input.row.measureId !== null) {
    const measure = rows.measures.find(({ id }) => id === input.row.measureId);
    return measure === undefined
      ? rowIsGone
      : decide('rename measure', updated('measure', measure, { name }));
  }
  const adopted = adoptRow(rows, { ...input.row, name }, env);
  return adopted.ok ? decide('rename measure', adopted.value.changes) : adopted;
}

/** The figures and values of other rows, and what is left of those rows, on their way into one. */
function takeIn(
  rows: MeasureRows,
  from: readonly SeenRow[],
  target: MeasureRow,
): readonly RowChange[] | null {
  const merged = from.map(({ measureId }) => measureId).filter((id) => id !== null && id !== target.id);
  const seen = from.flatMap(({ figureIds }) => figureIds);
  // A figure that somebody else counted to the row meanwhile comes along: its measure is gone.
  const own = rows.figures.filter(({ measureId }) => merged.includes(measureId)).map(({ id }) => id);
  const figures = figuresById(rows, [...seen, ...own]);
  if (figures === null) return null;
  const values = rows.references.filter(({ measureId }) => merged.includes(measureId));
  return [
    ...move(figures, target.id),
    ...values.flatMap((value) => updated('reference', value, { measureId: target.id })),
    ...rows.measures.filter(({ id }) => merged.includes(id)).map((measure) => deleted('measure', measure)),
  ];
}

/** Makes one row of several; it keeps the name and the place of the first, and takes in the others' values from evidence. */
export function mergeMeasures(
  rows: MeasureRows,
  input: { readonly into: SeenRow; readonly from: readonly SeenRow[] },
  env: CommandEnvironment,
): Decision {
  const adopted = adoptRow(rows, input.into, env);
  if (!adopted.ok) return adopted;
  const taken = takeIn(rows, input.from, adopted.value.measure);
  return taken === null ? figureIsGone : decide('merge measures', [...adopted.value.changes, ...taken]);
}

/** Makes a row of its own of some figures. */
export function splitMeasure(
  rows: MeasureRows,
  input: { readonly figureIds: readonly string[]; readonly name: string },
  env: CommandEnvironment,
): Decision {
  const figures = figuresById(rows, input.figureIds);
  if (figures === null) return figureIsGone;
  const name = storableLine(input.name);
  if (name === '') return nameIsEmpty;
  const measure = newMeasure(rows, name, env);
  return decide('split measure', [
    inserted('measure', measure),
    ...move(figures, measure.id),
    ...emptied(rows, figures, measure.id),
  ]);
}

/** Counts figures to another row. */
export function assignFigures(
  rows: MeasureRows,
  input: { readonly figureIds: readonly string[]; readonly to: SeenRow },
  env: CommandEnvironment,
): Decision {
  const figures = figuresById(rows, input.figureIds);
  if (figures === null) return figureIsGone;
  const adopted = adoptRow(rows, input.to, env);
  if (!adopted.ok) return adopted;
  const { measure, changes } = adopted.value;
  return decide(figures.length === 1 ? 'assign figure' : 'assign figures', [
    ...changes,
    ...move(figures, measure.id),
    ...emptied(rows, figures, measure.id),
  ]);
}

/** Gives a row's figures back to the program, which groups them anew. */
export function releaseMeasure(rows: MeasureRows, input: { readonly measureId: string }): Decision {
  const measure = rows.measures.find(({ id }) => id === input.measureId);
  if (measure === undefined) return rowIsGone;
  if (rows.references.some(({ measureId }) => measureId === measure.id)) {
    return failure(
      'measure-referenced',
      `“${measure.name}” holds a value from evidence; remove that first, or its row would be gone with it.`,
    );
  }
  const figures = rows.figures.filter(({ measureId }) => measureId === measure.id);
  return decide('give measure back to the proposals', [...move(figures, null), deleted('measure', measure)]);
}
