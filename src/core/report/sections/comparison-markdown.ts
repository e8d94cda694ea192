import type { BoardCell, BoardQuestion, BoardReference, BoardRelation, Measure } from '../../compare/board';
import { escapeMarkdown, tableMarkdown } from '../markdown';
import {
  decisionWords,
  hasEvidence,
  relationWords,
  splitQuestions,
  type TitledBoard,
} from './comparison-words';

const silent = '–';

function cellMarkdown(cell: BoardCell): string {
  const figures = cell.figures.map(({ text, normalised, notes, correctedBy }) => {
    const said = correctedBy === null ? `**${escapeMarkdown(text)}**` : `~~${escapeMarkdown(text)}~~`;
    return `${said} = ${escapeMarkdown(normalised)}${notes.length === 0 ? '' : ` (${escapeMarkdown(notes.join('; '))})`}`;
  });
  const mentions = cell.mentions.map(({ text, reason }) => `“${escapeMarkdown(text)}” (${reason})`);
  return [...figures, ...mentions].join('; ') || silent;
}

function referenceMarkdown(reference: BoardReference, { sourceNumbers }: TitledBoard): string {
  const { text, normalised, source, pinpoint, passage } = reference;
  const number = sourceNumbers[source.id];
  const origin = [
    `${source.title}${number === undefined ? '' : ` (source ${number})`}`,
    ...(pinpoint === null ? [] : [pinpoint]),
    ...(passage === '' ? [] : [`“${passage}”`]),
  ].join(', ');
  return `**${escapeMarkdown(text)}** = ${escapeMarkdown(normalised)} (${escapeMarkdown(origin)})`;
}

function relationMarkdown(relation: BoardRelation, measure: Measure, board: TitledBoard): string {
  const decision = decisionWords(relation);
  const why = [...(decision === null ? [] : [decision]), ...relation.reasons].join(' ');
  return `${escapeMarkdown(relationWords(relation, measure, board))}: ${escapeMarkdown(why)}`;
}

function measureRow(measure: Measure, board: TitledBoard): readonly string[] {
  const evidence = measure.references.map((reference) => referenceMarkdown(reference, board)).join('; ');
  const relations = [
    ...measure.relations.map((relation) => relationMarkdown(relation, measure, board)),
    ...(measure.leftOut === undefined ? [] : [escapeMarkdown(measure.leftOut)]),
  ];
  return [
    escapeMarkdown(measure.name),
    ...measure.cells.map(cellMarkdown),
    ...(hasEvidence(board) ? [evidence || silent] : []),
    relations.join('; '),
  ];
}

function questionMarkdown({ text, arithmetic, dismissed }: BoardQuestion): string {
  const aside = dismissed === undefined ? '' : ` Set aside by ${dismissed.reviewer}: ${dismissed.reason}`;
  return `- ${escapeMarkdown(text)} ${escapeMarkdown(arithmetic)}${escapeMarkdown(aside)}`;
}

function questionsMarkdown(title: string, questions: readonly BoardQuestion[]): readonly string[] {
  return questions.length === 0 ? [] : [title, questions.map(questionMarkdown).join('\n')];
}

/** A transcript's board as a table, then its questions. */
export function boardMarkdown(board: TitledBoard): string {
  const speakers = board.speakers.map(({ name }) => escapeMarkdown(name));
  const head = ['Measure', ...speakers, ...(hasEvidence(board) ? ['Evidence'] : []), 'Relation'];
  const rows = board.measures.map((measure) => measureRow(measure, board));
  const { open, aside } = splitQuestions(board);
  return [
    `### ${escapeMarkdown(board.transcript)}`,
    tableMarkdown(head, rows),
    ...questionsMarkdown('Questions the figures raise:', open),
    ...questionsMarkdown('Questions that were set aside:', aside),
  ].join('\n\n');
}
