import type { Checkability } from '../../claims/claim-candidate';
import { html, type SafeHtml } from '../html';
import { escapeMarkdown } from '../markdown';
import {
  claimAnchor,
  isWorkedOn,
  markAnchor,
  type NumberedClaim,
  type ReportContext,
  type Section,
} from '../section';
import { outcomeOf } from './summary';

interface UncheckedClaim {
  readonly number: number;
  readonly speaker: string;
  readonly text: string;
  /** Why it was not checked, in words. */
  readonly why: string;
  /** True where the claims section prints it too (somebody took notes, nobody judged). */
  readonly printedAbove: boolean;
}

export interface NotCheckedPart {
  readonly setAside: readonly UncheckedClaim[];
  readonly notJudged: readonly UncheckedClaim[];
}

const checkabilityWords: Readonly<Record<Checkability, string>> = {
  checkable: 'checkable, nobody has judged it',
  opinion: 'opinion',
  prediction: 'prediction or promise',
  'not-checkable-now': 'not checkable now',
  quoting: 'quoting another',
  'out-of-scope': 'out of scope',
};

function whyOf({ summary }: NumberedClaim): string {
  const kind = checkabilityWords[summary.checkability];
  if (summary.checkability === 'checkable') return kind;
  const proposed = summary.triaged ? '' : ' (proposed by the program, not confirmed)';
  return `${kind}${proposed}: ${summary.checkabilityReason ?? 'no reason recorded'}`;
}

function buildList(context: ReportContext, outcome: 'setAside' | 'notJudged'): readonly UncheckedClaim[] {
  const names = new Map(context.snapshot.speaker.map(({ id, name }) => [id, name]));
  return context.claims
    .filter((claim) => outcomeOf(claim) === outcome)
    .map((claim) => ({
      number: claim.number,
      speaker: names.get(claim.summary.speakerId) ?? 'unnamed speaker',
      text: claim.summary.text,
      why: whyOf(claim),
      printedAbove: isWorkedOn(claim),
    }));
}

/** What the worked-on claims own above is not given out twice: an anchor may stand only once. */
function itemHtml(
  { number, speaker, text, why, printedAbove }: UncheckedClaim,
  withReason: boolean,
): SafeHtml {
  const reason = withReason ? html` <span class="quiet">${why}</span>` : null;
  const label = html`<a
    class="claim-number"
    href="#${printedAbove ? claimAnchor(number) : markAnchor(number)}"
    >${number}</a
  >`;
  const body = html`${label} <span class="said">${text}</span>
    <span class="quiet">${speaker}</span>${reason}`;
  return printedAbove ? html`<li>${body}</li>` : html`<li id="${claimAnchor(number)}">${body}</li> `;
}

function listHtml(
  heading: string,
  empty: string,
  claims: readonly UncheckedClaim[],
  withReason: boolean,
): SafeHtml {
  const list =
    claims.length === 0
      ? html`<p class="quiet">${empty}</p>`
      : html`<ul class="unchecked">
          ${claims.map((claim) => itemHtml(claim, withReason))}
        </ul>`;
  return html`<h3>${heading}</h3>
    ${list}`;
}

function listMarkdown(heading: string, empty: string, claims: readonly UncheckedClaim[]): string {
  const items = claims.map(
    ({ number, speaker, text, why }) =>
      `- Claim ${number}, ${escapeMarkdown(speaker)}: “${escapeMarkdown(text)}”. ${escapeMarkdown(why)}`,
  );
  return `### ${heading}\n\n${items.length === 0 ? empty : items.join('\n')}`;
}

const noneSetAside = 'No claim was set aside.';
const allJudged = 'Every checkable claim has been judged.';

/** What this report does not check, so that silence is never taken for a verdict. */
export const notChecked: Section<NotCheckedPart> = {
  id: 'not-checked',
  title: 'What was not checked',
  build: (context) => ({
    setAside: buildList(context, 'setAside'),
    notJudged: buildList(context, 'notJudged'),
  }),
  html: ({ setAside, notJudged }) =>
    html`${listHtml('Set aside, with the reason', noneSetAside, setAside, true)}
    ${listHtml('Found, and judged by nobody', allJudged, notJudged, false)}`,
  markdown: ({ setAside, notJudged }) =>
    [
      listMarkdown('Set aside, with the reason', noneSetAside, setAside),
      listMarkdown('Found, and judged by nobody', allJudged, notJudged),
    ].join('\n\n'),
};
