import type {
  Board,
  BoardFigure,
  BoardQuestion,
  BoardReference,
  BoardRelation,
  Measure,
} from '../compare/board';
import type { Span } from '../text/span';
import type { BoardExportFormat } from '../contract/board-calls';
import { writeCsv } from './csv';

const columns = [
  'row',
  'measure_id',
  'measure',
  'unit',
  'speaker',
  'said',
  'normalised',
  'value',
  'lower',
  'upper',
  'qualifier',
  'scope',
  'period',
  'start',
  'end',
  'source',
  'pinpoint',
  'passage',
  'against_start',
  'against_end',
  'against_source',
  'relation',
  'computed',
  'decision',
  'reasons',
  'note',
  'reviewer',
] as const;
type Column = (typeof columns)[number];
type Row = Readonly<Record<Column, string | number>>;

const empty = Object.fromEntries(columns.map((column) => [column, ''])) as Row;

function measureCells({ id, name, unit }: Measure): Partial<Row> {
  return { measure_id: id, measure: name, unit: unit ?? '' };
}

function numberCells(figure: BoardFigure | BoardReference): Partial<Row> {
  return {
    said: figure.text,
    normalised: figure.normalised,
    value: figure.value ?? '',
    lower: figure.lower ?? '',
    upper: figure.upper ?? '',
    qualifier: figure.qualifier ?? '',
    scope: figure.scope ?? '',
    period: figure.period ?? '',
    note: figure.notes.join(' | '),
  };
}

function saidRows(measure: Measure, board: Board): readonly Row[] {
  const names = new Map(board.speakers.map(({ id, name }) => [id, name]));
  return measure.cells.flatMap(({ speaker, figures, mentions }) => {
    const cells = { ...empty, ...measureCells(measure), speaker: names.get(speaker) ?? '' };
    return [
      ...figures.map((figure) => ({
        ...cells,
        row: 'figure',
        ...numberCells(figure),
        start: figure.start,
        end: figure.end,
      })),
      ...mentions.map(({ text, reason, start, end }) => ({
        ...cells,
        row: 'mention',
        said: text,
        note: reason,
        start,
        end,
      })),
    ];
  });
}

function referenceRow(measure: Measure, reference: BoardReference): Row {
  return {
    ...empty,
    ...measureCells(measure),
    row: 'reference',
    ...numberCells(reference),
    source: reference.source.title,
    pinpoint: reference.pinpoint ?? '',
    passage: reference.passage,
  };
}

/** The sides of a relation: the first span, and what stands against it, if anything does. */
function sideCells({ a, b, reference }: BoardRelation, measure: Measure): Partial<Row> {
  const spanCells = (span: Span | null) => ({ start: span?.start ?? '', end: span?.end ?? '' });
  if (reference !== undefined) {
    const against = measure.references.find(({ id }) => id === reference);
    return { ...spanCells(a ?? b), against_source: against?.source.title ?? '' };
  }
  return { ...spanCells(a), against_start: b?.start ?? '', against_end: b?.end ?? '' };
}

function relationRow(measure: Measure, relation: BoardRelation): Row {
  return {
    ...empty,
    ...measureCells(measure),
    row: 'relation',
    ...sideCells(relation, measure),
    relation: relation.relation,
    computed: relation.computed,
    decision: relation.decision?.kind ?? '',
    reasons: relation.reasons.join(' '),
    note: relation.decision?.note ?? '',
    reviewer: relation.decision?.reviewer ?? '',
  };
}

function questionRow({ kind, spans, text, arithmetic, dismissed }: BoardQuestion): Row {
  const [first, second] = spans;
  return {
    ...empty,
    row: 'question',
    said: text,
    start: first?.start ?? '',
    end: first?.end ?? '',
    against_start: second?.start ?? '',
    against_end: second?.end ?? '',
    relation: kind,
    decision: dismissed === undefined ? '' : 'dismissed',
    reasons: arithmetic,
    note: dismissed?.reason ?? '',
    reviewer: dismissed?.reviewer ?? '',
  };
}

/** The board as one table: `row` says whether a line is a figure, a mention, a reference, a relation or a question. */
export function renderBoardCsv(board: Board): string {
  const rows = board.measures.flatMap((measure) => [
    ...saidRows(measure, board),
    ...measure.references.map((reference) => referenceRow(measure, reference)),
    ...measure.relations.map((relation) => relationRow(measure, relation)),
  ]);
  return writeCsv(columns, [...rows, ...board.questions.map(questionRow)]);
}

/** The board as data, one object. */
function renderBoardJson(board: Board): string {
  return `${JSON.stringify(board, null, 2)}\n`;
}

const renderers: { readonly [Format in BoardExportFormat]: (board: Board) => string } = {
  csv: renderBoardCsv,
  json: renderBoardJson,
};

/** The board in one of its forms. */
export function renderBoard(board: Board, format: BoardExportFormat): string {
  return renderers[format](board);
}
