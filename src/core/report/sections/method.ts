import { parseRational, multiply, rational } from '../../compare/numbers/rational';
import { writeRounded } from '../../compare/numbers/number-words';
import { defaultTolerance } from '../../figures/bounds';
import { writeDate } from '../dates';
import { html } from '../html';
import type { ReportContext, Section } from '../section';

export interface MethodPart {
  readonly paragraphs: readonly string[];
}

function percentOf(tolerance: string): string {
  const value = parseRational(tolerance);
  return value === null ? tolerance : `${writeRounded(multiply(value, rational(100n)), 1)} %`;
}

/** Each rate as it was entered: whoever reads a converted amount can reckon it again. */
function ratesParagraph({ snapshot, index }: ReportContext): readonly string[] {
  if (snapshot.rate.length === 0) return [];
  const rates = snapshot.rate
    .toSorted((a, b) => a.sequence - b.sequence)
    .map(({ from, to, rate, date, sourceId }) => {
      const source = index.sourceNumbers.get(sourceId);
      return `1 ${from} = ${rate} ${to} on ${writeDate(date)}${source === undefined ? '' : ` (source ${source})`}`;
    });
  return [`Amounts of two currencies are compared by these rates: ${rates.join('; ')}.`];
}

function paragraphsFor(context: ReportContext): readonly string[] {
  const tolerance = context.snapshot.project[0]?.tolerance ?? defaultTolerance;
  return [
    'Claims were found by reading the transcript sentence by sentence: a program marks every passage that states something that can be checked (an amount, a comparison, an event, a cause, a law, somebody’s position) and says why. Reviewers add claims, correct their limits and remove them; marks made by the program count as found, never as checked.',
    'Check-worthiness, between 0 and 1, says how much a claim deserves checking. It orders the work and hides nothing: every claim that was found is in this report, checked or not.',
    `Figures are kept as they were said, with their qualifier as bounds: “more than 300” allows every number above 300. “About” and “almost” allow ${percentOf(tolerance)} unless the speaker said otherwise. A range stays a range, and where no number was said none is invented.`,
    ...ratesParagraph(context),
    'A verdict is derived from the judgements of named reviewers and is never set by the program. The comparison says how the speakers’ figures relate; it does not say who is right. Where a reviewer confirmed a relation or set another, their name stands beside it.',
  ];
}

/** How claims were selected and figures read. */
export const method: Section<MethodPart> = {
  id: 'method',
  title: 'Method',
  build: (context) => ({ paragraphs: paragraphsFor(context) }),
  html: ({ paragraphs }) => html`${paragraphs.map((paragraph) => html`<p>${paragraph}</p> `)}`,
  markdown: ({ paragraphs }) => paragraphs.join('\n\n'),
};
