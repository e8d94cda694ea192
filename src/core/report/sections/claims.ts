import type { Stance } from '../../review/entities';
import { throughInterpreter } from '../../review/turn-mark';
import { writeTime } from '../dates';
import { html, type SafeHtml } from '../html';
import { linkTo } from '../links';
import { addressMarkdown, escapeMarkdown, quoteMarkdown } from '../markdown';
import { renderNote } from '../markdown';
import { claimAnchor, isWorkedOn, markAnchor, type Section } from '../section';
import { verdictClass, verdictHtml, verdictMark } from '../verdict-marks';
import {
  buildClaim,
  type ClaimPart,
  type EvidencePart,
  type FigurePart,
  type JudgementPart,
} from './claim-parts';

export interface ClaimsPart {
  readonly claims: readonly ClaimPart[];
}

export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: 'supports',
  contradicts: 'contradicts',
  mixed: 'supports in part',
  context: 'gives context',
};

const emptyText = 'No claim has been judged yet.';

function markOf(claim: ClaimPart) {
  return verdictMark(claim.verdict, claim.reviewersDiffer ? 'Reviewers differ' : 'Not judged');
}

function figureHtml({ said, normalised, counts, scope, period }: FigurePart): SafeHtml {
  const limit = scope !== null && counts?.includes(scope) === true ? null : scope;
  const about = [counts, limit, period].filter((words) => words !== null && words !== '');
  return html`<tr>
    <td class="said">${said}</td>
    <td class="normalised">${normalised}</td>
    <td>${about.join(' · ')}</td>
  </tr>`;
}

function judgementHtml(
  { reviewer, verdict, recordedAt, rationale }: JudgementPart,
  single: boolean,
): SafeHtml {
  const paragraphs =
    rationale.trim() === ''
      ? null
      : html`<div class="rationale">
          ${rationale.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)}
        </div>`;
  return html`${paragraphs}
    <p class="byline">
      ${single ? 'Judged' : verdictHtml(verdictMark(verdict))} by ${reviewer}, ${writeTime(recordedAt)}
    </p>`;
}

function evidenceHtml({ source, title, publisher, url, stance, passage, pinpoint }: EvidencePart): SafeHtml {
  const place = [publisher, pinpoint].filter((words) => words !== null && words !== '');
  return html`<li>
    <span class="stance">${stanceWords[stance]}</span>
    <a href="#source-${source}">[${source}]</a> ${title}${place.map((words) => `, ${words ?? ''}`)}
    ${passage.trim() === '' ? html`<p class="quiet">no passage entered</p>` : html`<blockquote>${passage}</blockquote>`}${url === null ? null : html`<p>${linkTo(url)}</p>`}
  </li>`;
}

function notesHtml({ notes }: ClaimPart): SafeHtml | null {
  if (notes.length === 0) return null;
  return html`<h4>Notes</h4>
    ${notes.map(
      ({ reviewer, writtenAt, body }) =>
        html`<div class="note">
          ${renderNote(body)}
          <p class="byline">${reviewer}, ${writeTime(writtenAt)}</p>
        </div>`,
    )}`;
}

/** A verdict on a quote in an interpreter's words rests on a translation: the reader is told. */
function whoSays({ speaker, interpreted }: ClaimPart): string {
  return interpreted ? `${speaker}, ${throughInterpreter}` : speaker;
}

function claimHtml(claim: ClaimPart): SafeHtml {
  const { number, quote, figures, judgements, evidence, evidenceGap } = claim;
  return html`<article class="claim ${verdictClass(claim.verdict)}" id="${claimAnchor(number)}">
    <header>
      <span class="claim-number">${number}</span>
      <span class="speaker">${whoSays(claim)}</span> ${verdictHtml(markOf(claim))}
    </header>
    <blockquote class="quote">
      ${quote.map(({ text, claimed }) => (claimed ? html`<mark>${text}</mark>` : text))}
      <a class="back" href="#${markAnchor(number)}" aria-label="Claim ${number} in the transcript"
        >in the transcript</a
      >
    </blockquote>
    ${
      figures.length === 0
        ? null
        : html`<table class="figures">
            <thead>
              <tr>
                <th scope="col">As said</th>
                <th scope="col">Normalised</th>
                <th scope="col">What it counts</th>
              </tr>
            </thead>
            <tbody>
              ${figures.map(figureHtml)}
            </tbody>
          </table>`
    }
    ${judgements.map((judgement) => judgementHtml(judgement, judgements.length === 1))}
    ${evidenceGap === null ? null : html`<p class="gap">${evidenceGap}</p>`}
    ${
      evidence.length === 0
        ? null
        : html`<h4>Evidence</h4>
            <ol class="evidence">
              ${evidence.map(evidenceHtml)}
            </ol>`
    }
    ${notesHtml(claim)}
  </article> `;
}

function claimMarkdown(claim: ClaimPart): string {
  const mark = markOf(claim);
  const quote = claim.quote
    .map(({ text, claimed }) => (claimed ? `**${escapeMarkdown(text.trim())}**` : escapeMarkdown(text)))
    .join(' ')
    .replace(/ {2,}/g, ' ');
  const figures = claim.figures.map(
    ({ said, normalised, counts }) =>
      `- ${escapeMarkdown(said)} = ${escapeMarkdown(normalised)}${counts === null ? '' : ` (${escapeMarkdown(counts)})`}`,
  );
  const judged = claim.judgements.map(({ reviewer, verdict, recordedAt, rationale }) =>
    [
      ...(rationale.trim() === '' ? [] : [quoteMarkdown(rationale)]),
      `${verdictMark(verdict).label}, by ${escapeMarkdown(reviewer)}, ${writeTime(recordedAt)}`,
    ].join('\n\n'),
  );
  const evidence = claim.evidence.map(
    (part) =>
      `- ${stanceWords[part.stance]} \\[${part.source}\\] ${escapeMarkdown(part.title)}${part.pinpoint === null ? '' : `, ${escapeMarkdown(part.pinpoint)}`}: ${part.passage.trim() === '' ? 'no passage entered' : `“${escapeMarkdown(part.passage)}”`}${part.url === null ? '' : ` ${addressMarkdown(part.url)}`}`,
  );
  const notes = claim.notes.map(
    ({ reviewer, writtenAt, body }) =>
      `Note by ${escapeMarkdown(reviewer)}, ${writeTime(writtenAt)}:\n\n${quoteMarkdown(body)}`,
  );
  return [
    `### ${claim.number}. ${mark.shape} ${mark.label} (${escapeMarkdown(whoSays(claim))})`,
    `> ${quote}`,
    figures.join('\n'),
    ...judged,
    claim.evidenceGap === null ? '' : `*${claim.evidenceGap}*`,
    evidence.join('\n'),
    ...notes,
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Every claim that somebody judged or worked on, with all that stands behind it. */
export const claims: Section<ClaimsPart> = {
  id: 'claims',
  title: 'Claims',
  build: (context) => ({
    claims: context.claims
      .filter(isWorkedOn)
      .map((claim) => buildClaim(context, claim))
      .filter((claim) => claim !== null),
  }),
  html: (part) =>
    part.claims.length === 0 ? html`<p class="quiet">${emptyText}</p>` : html`${part.claims.map(claimHtml)}`,
  markdown: (part) => (part.claims.length === 0 ? emptyText : part.claims.map(claimMarkdown).join('\n\n')),
};
