import { verdictScale, type VerdictDefinition } from '../../review/verdict';
import { html } from '../html';
import type { Section } from '../section';
import { verdictHtml, verdictMark } from '../verdict-marks';

export interface ScalePart {
  readonly verdicts: readonly VerdictDefinition[];
}

/** The scale with its definitions. */
export const scale: Section<ScalePart> = {
  id: 'scale',
  title: 'The scale',
  build: () => ({ verdicts: verdictScale }),
  html: ({ verdicts }) =>
    html`<dl class="scale">
      ${verdicts.map(
        ({ code, definition }) =>
          html`<dt>${verdictHtml(verdictMark(code))}</dt>
            <dd>${definition}</dd> `,
      )}
      <dt>${verdictHtml(verdictMark(null))}</dt>
      <dd>The claim was found; nobody has recorded a verdict on it.</dd>
    </dl>`,
  markdown: ({ verdicts }) =>
    [
      ...verdicts.map(
        ({ code, label, definition }) => `- ${verdictMark(code).shape} **${label}**: ${definition}`,
      ),
      '- · **Not judged**: The claim was found; nobody has recorded a verdict on it.',
    ].join('\n'),
};
