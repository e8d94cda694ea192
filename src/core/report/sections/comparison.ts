import { html } from '../html';
import type { Section } from '../section';
import { boardHtml } from './comparison-html';
import { boardMarkdown } from './comparison-markdown';
import type { TitledBoard } from './comparison-words';

export interface ComparisonPart {
  readonly boards: readonly TitledBoard[];
}

const nothing = 'Nothing to compare: no speaker gave an amount.';

/** The speakers' figures and the evidence, measure by measure, with the reasons for each relation. */
export const comparison: Section<ComparisonPart> = {
  id: 'comparison',
  title: 'The figures compared',
  build: ({ boards, transcripts, index }) => ({
    boards: boards
      .filter(({ board }) => board.measures.length > 0 || board.questions.length > 0)
      .map(({ transcriptId, board }) => ({
        transcript: transcripts.find(({ row }) => row.id === transcriptId)?.row.title ?? '',
        sourceNumbers: Object.fromEntries(index.sourceNumbers),
        ...board,
      })),
  }),
  html: ({ boards }) =>
    boards.length === 0 ? html`<p class="quiet">${nothing}</p>` : html`${boards.map(boardHtml)}`,
  markdown: ({ boards }) => (boards.length === 0 ? nothing : boards.map(boardMarkdown).join('\n\n')),
};
