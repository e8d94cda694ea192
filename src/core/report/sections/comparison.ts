import type {
  Board,
  BoardCell,
  BoardFigure,
  BoardRelation,
  Measure,
  RelationKind,
} from '../../compare/board';
import { assertNever } from '../../result';
import { html, type SafeHtml } from '../html';
import { escapeMarkdown, tableMarkdown } from '../markdown';
import type { Section } from '../section';

export interface ComparisonPart {
  readonly boards: readonly (Board & { readonly transcript: string })[];
}

const nothing = 'Nothing to compare: no speaker gave an amount.';

/** The relation as a reader reads it; one-sided ones name who gives it. */
function relationWords({ relation, a }: BoardRelation, board: Board): string {
  switch (relation) {
    case 'same':
      return 'same';
    case 'same-after-conversion':
      return 'same after conversion';
    case 'compatible':
      return 'compatible';
    case 'conflict':
      return 'conflict';
    case 'not-comparable':
      return 'not comparable';
    case 'vague':
      return 'vague';
    case 'one-sided':
      return `only ${(a === null ? board.speakers[1] : board.speakers[0])?.name.split(' ').at(-1) ?? 'one side'} gives it`;
    default:
      return assertNever(relation);
  }
}

const relationShapes: Readonly<Record<RelationKind, string>> = {
  same: '=',
  'same-after-conversion': '=',
  compatible: '≈',
  conflict: '≠',
  'not-comparable': '∥',
  'one-sided': '◌',
  vague: '~',
};

function figureHtml({ text, normalised, notes, correctedBy }: BoardFigure): SafeHtml {
  const said =
    correctedBy === null ? html`<span class="said">${text}</span>` : html`<s class="said">${text}</s>`;
  return html`<p>
    ${said}
    <span class="normalised">${normalised}</span
    >${notes.length === 0 ? null : html`<span class="quiet">${notes.join(' · ')}</span>`}
  </p>`;
}

function cellHtml(cell: BoardCell): SafeHtml {
  if (cell.figures.length === 0 && cell.mentions.length === 0) return html`<td class="quiet">–</td>`;
  return html`<td>
    ${cell.figures.map(figureHtml)}${cell.mentions.map(({ text, reason }) => html`<p class="mention">“${text}” <span class="quiet">${reason}</span></p>`)}
  </td>`;
}

/** A chain of one link needs no number. */
function reasonsHtml(reasons: readonly string[]): SafeHtml {
  if (reasons.length === 1) return html`<p class="quiet">${reasons}</p>`;
  return html`<ol class="reasons">
    ${reasons.map((reason) => html`<li>${reason}</li>`)}
  </ol>`;
}

function relationHtml(relation: BoardRelation, board: Board): SafeHtml {
  return html`<p class="relation r-${relation.relation}">
      <span aria-hidden="true">${relationShapes[relation.relation]}</span> ${relationWords(relation, board)}
    </p>
    ${reasonsHtml(relation.reasons)}`;
}

function leftOutHtml({ leftOut }: Measure): SafeHtml | null {
  return leftOut === undefined ? null : html`<p class="quiet">${leftOut}</p>`;
}

function measureHtml(measure: Measure, board: Board): SafeHtml {
  return html`<tr>
    <th scope="row">${measure.name}<br /><span class="quiet">${measure.facets.join(' · ')}</span></th>
    ${measure.cells.map(cellHtml)}
    <td>${measure.relations.map((relation) => relationHtml(relation, board))}${leftOutHtml(measure)}</td>
  </tr> `;
}

function questionsHtml({ questions }: Board): SafeHtml | null {
  if (questions.length === 0) return null;
  return html`<h3>Questions the figures raise</h3>
    <ul class="questions">
      ${questions.map(({ text, arithmetic }) => html`<li>${text} <span class="quiet">${arithmetic}</span></li>`)}
    </ul>`;
}

function boardHtml(board: Board & { readonly transcript: string }): SafeHtml {
  return html`<h3>${board.transcript}</h3>
    <table class="board">
      <thead>
        <tr>
          <th scope="col">Measure</th>
          ${board.speakers.map(({ name }) => html`<th scope="col">${name}</th>`)}
          <th scope="col">Relation</th>
        </tr>
      </thead>
      <tbody>
        ${board.measures.map((measure) => measureHtml(measure, board))}
      </tbody>
    </table>
    ${questionsHtml(board)}`;
}

function cellMarkdown(cell: BoardCell): string {
  const figures = cell.figures.map(({ text, normalised, notes, correctedBy }) => {
    const said = correctedBy === null ? `**${escapeMarkdown(text)}**` : `~~${escapeMarkdown(text)}~~`;
    return `${said} = ${escapeMarkdown(normalised)}${notes.length === 0 ? '' : ` (${escapeMarkdown(notes.join('; '))})`}`;
  });
  const mentions = cell.mentions.map(({ text, reason }) => `“${escapeMarkdown(text)}” (${reason})`);
  return [...figures, ...mentions].join('; ') || '–';
}

function boardMarkdown(board: Board & { readonly transcript: string }): string {
  const rows = board.measures.map((measure) => [
    escapeMarkdown(measure.name),
    ...measure.cells.map(cellMarkdown),
    [
      ...measure.relations.map(
        (relation) => `${relationWords(relation, board)}: ${escapeMarkdown(relation.reasons.join(' '))}`,
      ),
      ...(measure.leftOut === undefined ? [] : [escapeMarkdown(measure.leftOut)]),
    ].join('; '),
  ]);
  const questions = board.questions.map(
    ({ text, arithmetic }) => `- ${escapeMarkdown(text)} ${escapeMarkdown(arithmetic)}`,
  );
  return [
    `### ${escapeMarkdown(board.transcript)}`,
    tableMarkdown(['Measure', ...board.speakers.map(({ name }) => escapeMarkdown(name)), 'Relation'], rows),
    ...(questions.length === 0 ? [] : ['Questions the figures raise:', questions.join('\n')]),
  ].join('\n\n');
}

/** The speakers' figures measure by measure, with the reasons for each relation. */
export const comparison: Section<ComparisonPart> = {
  id: 'comparison',
  title: 'The figures compared',
  build: ({ boards, transcripts }) => ({
    boards: boards
      .filter(({ board }) => board.measures.length > 0 || board.questions.length > 0)
      .map(({ transcriptId, board }) => ({
        transcript: transcripts.find(({ row }) => row.id === transcriptId)?.row.title ?? '',
        ...board,
      })),
  }),
  html: ({ boards }) =>
    boards.length === 0 ? html`<p class="quiet">${nothing}</p>` : html`${boards.map(boardHtml)}`,
  markdown: ({ boards }) => (boards.length === 0 ? nothing : boards.map(boardMarkdown).join('\n\n')),
};
