import { parseRational, multiply, rational } from '../../compare/rational';
import { writeRounded } from '../../compare/number-words';
import { html } from '../html';
import type { Section } from '../section';

export interface MethodPart {
  readonly paragraphs: readonly string[];
}

function percentOf(tolerance: string): string {
  const value = parseRational(tolerance);
  return value === null ? tolerance : `${writeRounded(multiply(value, rational(100n)), 1)} %`;
}

function paragraphsFor(tolerance: string): readonly string[] {
  return [
    'Claims were found by reading the transcript sentence by sentence: a program marks every passage that states something that can be checked (an amount, a comparison, an event, a cause, a law, somebody’s position) and says why. Reviewers add claims, correct their limits and remove them; marks made by the program count as found, never as checked.',
    'Check-worthiness, between 0 and 1, says how much a claim deserves checking. It orders the work and hides nothing: every claim that was found is in this report, checked or not.',
    `Figures are kept as they were said, with their qualifier as bounds: “more than 300” allows every number above 300. “About” and “almost” allow ${percentOf(tolerance)} unless the speaker said otherwise. A range stays a range, and where no number was said none is invented.`,
    'A verdict is derived from the judgements of named reviewers and is never set by the program. The comparison says how the speakers’ figures relate; it does not say who is right.',
  ];
}

/** How claims were selected and figures read. */
export const method: Section<MethodPart> = {
  id: 'method',
  title: 'Method',
  build: ({ snapshot }) => ({ paragraphs: paragraphsFor(snapshot.project[0]?.tolerance ?? '0.1') }),
  html: ({ paragraphs }) => html`${paragraphs.map((paragraph) => html`<p>${paragraph}</p> `)}`,
  markdown: ({ paragraphs }) => paragraphs.join('\n\n'),
};
