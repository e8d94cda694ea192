import type {
  Board,
  BoardCell,
  BoardFigure,
  BoardQuestion,
  BoardReference,
  BoardRelation,
  Measure,
} from '../../compare/board';
import { html, type SafeHtml } from '../html';
import {
  decisionWords,
  hasEvidence,
  relationShapes,
  relationWords,
  splitQuestions,
  type TitledBoard,
} from './comparison-words';

function figureHtml({ text, normalised, notes, correctedBy }: BoardFigure): SafeHtml {
  const said =
    correctedBy === null ? html`<span class="said">${text}</span>` : html`<s class="said">${text}</s>`;
  return html`<p>
    ${said}
    <span class="normalised">${normalised}</span
    >${notes.length === 0 ? null : html`<span class="quiet">${notes.join(' · ')}</span>`}
  </p>`;
}

const silent = html`<td class="quiet">–</td>`;

function cellHtml(cell: BoardCell): SafeHtml {
  if (cell.figures.length === 0 && cell.mentions.length === 0) return silent;
  return html`<td>
    ${cell.figures.map(figureHtml)}${cell.mentions.map(({ text, reason }) => html`<p class="mention">“${text}” <span class="quiet">${reason}</span></p>`)}
  </td>`;
}

/** The value with the way back to its source: number in the list of sources, place, and the source's own words. */
function referenceHtml(reference: BoardReference, { sourceNumbers }: TitledBoard): SafeHtml {
  const number = sourceNumbers[reference.source.id];
  const source =
    number === undefined
      ? reference.source.title
      : html`<a href="#source-${number}">${reference.source.title}</a>`;
  return html`<p>
    <span class="said">${reference.text}</span>
    <span class="normalised">${reference.normalised}</span
    ><span class="quiet"
      >${source}${reference.pinpoint === null ? null : `, ${reference.pinpoint}`}${reference.passage === '' ? null : html` <q>${reference.passage}</q>`}</span
    >
  </p>`;
}

function evidenceCell({ references }: Measure, board: TitledBoard): SafeHtml {
  if (references.length === 0) return silent;
  return html`<td>${references.map((reference) => referenceHtml(reference, board))}</td>`;
}

/** A chain of one link needs no number. */
function reasonsHtml(reasons: readonly string[]): SafeHtml {
  if (reasons.length === 1) return html`<p class="quiet">${reasons}</p>`;
  return html`<ol class="reasons">
    ${reasons.map((reason) => html`<li>${reason}</li>`)}
  </ol>`;
}

function relationHtml(relation: BoardRelation, measure: Measure, board: Board): SafeHtml {
  const decision = decisionWords(relation);
  return html`<p class="relation r-${relation.relation}">
      <span aria-hidden="true">${relationShapes[relation.relation]}</span> ${relationWords(relation, measure, board)}
    </p>
    ${decision === null ? null : html`<p class="decision">${decision}</p>`}${reasonsHtml(relation.reasons)}`;
}

function leftOutHtml({ leftOut }: Measure): SafeHtml | null {
  return leftOut === undefined ? null : html`<p class="quiet">${leftOut}</p>`;
}

function measureHtml(measure: Measure, board: TitledBoard): SafeHtml {
  return html`<tr>
    <th scope="row">${measure.name}<br /><span class="quiet">${measure.facets.join(' · ')}</span></th>
    ${measure.cells.map(cellHtml)}${hasEvidence(board) ? evidenceCell(measure, board) : null}
    <td>
      ${measure.relations.map((relation) => relationHtml(relation, measure, board))}${leftOutHtml(measure)}
    </td>
  </tr> `;
}

function questionHtml({ text, arithmetic, dismissed }: BoardQuestion): SafeHtml {
  const aside = dismissed === undefined ? '' : `Set aside by ${dismissed.reviewer}: ${dismissed.reason}`;
  return html`<li>
    ${text} <span class="quiet">${arithmetic}</span>${aside === '' ? null : html`<br /><span class="quiet">${aside}</span>`}
  </li>`;
}

function questionsHtml(board: Board): SafeHtml {
  const { open, aside } = splitQuestions(board);
  const list = (title: string, questions: readonly BoardQuestion[]) =>
    questions.length === 0
      ? null
      : html`<h3>${title}</h3>
          <ul class="questions">
            ${questions.map(questionHtml)}
          </ul>`;
  return html`${list('Questions the figures raise', open)}${list('Questions that were set aside', aside)}`;
}

/** A transcript's board as a table, then its questions. */
export function boardHtml(board: TitledBoard): SafeHtml {
  return html`<h3>${board.transcript}</h3>
    <table class="board">
      <thead>
        <tr>
          <th scope="col">Measure</th>
          ${board.speakers.map(({ name }) => html`<th scope="col">${name}</th>`)}${hasEvidence(board) ? html`<th scope="col">Evidence</th>` : null}
          <th scope="col">Relation</th>
        </tr>
      </thead>
      <tbody>
        ${board.measures.map((measure) => measureHtml(measure, board))}
      </tbody>
    </table>
    ${questionsHtml(board)}`;
}
