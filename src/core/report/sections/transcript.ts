import { firstAbove } from '../../compare/find-in-order';
import type { TurnMark } from '../../review/entities';
import { rowsBy } from '../../review/rows-by';
import { isSpeech, throughInterpreter } from '../../review/turn-mark';
import type { VerdictCode } from '../../review/verdict';
import { html, type SafeHtml } from '../html';
import { escapeMarkdown } from '../markdown';
import {
  claimAnchor,
  markAnchor,
  type CurrentTranscript,
  type NumberedClaim,
  type ReportContext,
  type Section,
} from '../section';
import { verdictClass, verdictMark } from '../verdict-marks';

/** A stretch of a turn with the claims that cover it. */
interface Stretch {
  readonly text: string;
  readonly claims: readonly number[];
  readonly verdict: VerdictCode | null;
  /** Claims that begin here: where their anchors stand. */
  readonly begins: readonly number[];
}

export interface TranscriptPart {
  readonly transcripts: readonly {
    readonly title: string;
    readonly turns: readonly {
      readonly speaker: string;
      readonly role: string | null;
      readonly mark: TurnMark | null;
      readonly stretches: readonly Stretch[];
    }[];
  }[];
}

interface Limits {
  readonly start: number;
  readonly end: number;
}

/** The claims that reach into each turn, in their order. Turns follow each other, so each claim's first is looked up. */
function claimsByTurn(
  turns: readonly Limits[],
  claims: readonly NumberedClaim[],
): ReadonlyMap<Limits, readonly NumberedClaim[]> {
  const inside = new Map<Limits, NumberedClaim[]>(turns.map((turn) => [turn, []]));
  for (const claim of claims) {
    for (const span of claim.summary.spans) {
      for (let at = firstAbove(turns, span.start, ({ end }) => end); at < turns.length; at += 1) {
        const turn = turns[at];
        if (turn === undefined || turn.start >= span.end) break;
        const own = inside.get(turn);
        if (own?.at(-1) !== claim) own?.push(claim);
      }
    }
  }
  return inside;
}

/** The claims that cover each stretch, which begins at a cut. */
function claimsByCut(
  cuts: readonly number[],
  claims: readonly NumberedClaim[],
): readonly (readonly NumberedClaim[])[] {
  const covering = cuts.map((): NumberedClaim[] => []);
  for (const claim of claims) {
    for (const span of claim.summary.spans) {
      const first = firstAbove(cuts, span.start - 1, (cut) => cut);
      const after = firstAbove(cuts, span.end - 1, (cut) => cut);
      for (const own of covering.slice(first, after)) if (own.at(-1) !== claim) own.push(claim);
    }
  }
  return covering;
}

/** Claims overlap, markup may not: the turn is cut wherever a claim begins or ends. */
function stretchesOf(text: string, turn: Limits, inside: readonly NumberedClaim[]): readonly Stretch[] {
  const edges = inside.flatMap(({ summary }) => summary.spans.flatMap(({ start, end }) => [start, end]));
  const cuts = [
    ...new Set([turn.start, ...edges.filter((edge) => edge > turn.start && edge < turn.end), turn.end]),
  ].toSorted((a, b) => a - b);
  const covered = claimsByCut(cuts, inside);
  return cuts.slice(0, -1).map((start, position) => {
    const covering = covered[position] ?? [];
    return {
      text: text.slice(start, cuts[position + 1]),
      claims: covering.map(({ number }) => number),
      verdict: covering.map(({ summary }) => summary.verdict).find((verdict) => verdict !== null) ?? null,
      begins: covering.filter(({ summary }) => summary.start === start).map(({ number }) => number),
    };
  });
}

function turnsOf(
  { index: { speakers, turnsOfVersion } }: ReportContext,
  { version }: CurrentTranscript,
  claims: readonly NumberedClaim[],
) {
  const turns = turnsOfVersion.get(version.id) ?? [];
  const inside = claimsByTurn(turns, claims);
  return turns.map((turn) => ({
    speaker: speakers.get(turn.speakerId)?.name ?? 'unnamed speaker',
    role: speakers.get(turn.speakerId)?.role ?? null,
    mark: turn.mark,
    stretches: stretchesOf(version.text, turn, inside.get(turn) ?? []),
  }));
}

function buildTranscripts(context: ReportContext): TranscriptPart {
  const claims = rowsBy(context.claims, (claim) => claim.transcriptId);
  return {
    transcripts: context.transcripts.map((each) => ({
      title: each.row.title,
      turns: turnsOf(context, each, claims.get(each.row.id) ?? []),
    })),
  };
}

/** A line break of the text is a paragraph of the page; a claim that runs over one keeps its mark on both sides. */
function paragraphsOf(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const paragraphs: Stretch[][] = [[]];
  for (const stretch of stretches) {
    stretch.text.split('\n').forEach((text, position) => {
      if (position > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...stretch, text, begins: position === 0 ? stretch.begins : [] });
    });
  }
  return paragraphs.filter((paragraph) => paragraph.some(({ text }) => text.trim() !== ''));
}

function stretchHtml({ text, claims, verdict, begins }: Stretch): SafeHtml {
  const [first] = claims;
  if (first === undefined) return html`${text}`;
  const anchors = begins.map(
    (number) =>
      html`<sup id="${markAnchor(number)}"
        ><a href="#${claimAnchor(number)}">${verdictMark(verdict).shape}${number}</a></sup
      >`,
  );
  return html`${anchors}<a class="mark ${verdictClass(verdict)}" href="#${claimAnchor(first)}">${text}</a>`;
}

type ReportTurn = TranscriptPart['transcripts'][number]['turns'][number];

/** What is no speech stands without a name, and quietly. */
function turnHtml({ speaker, role, mark, stretches }: ReportTurn): SafeHtml {
  const paragraphs = paragraphsOf(stretches).map((paragraph) => html`<p>${paragraph.map(stretchHtml)}</p> `);
  if (!isSpeech(mark)) return html`<div class="turn quiet">${paragraphs}</div>`;
  const notes = [role, mark === 'interpreted' ? throughInterpreter : null].filter((note) => note !== null);
  return html`<div class="turn">
    <h4>${speaker}${notes.length === 0 ? null : html` <span class="quiet">${notes.join(', ')}</span>`}</h4>
    ${paragraphs}
  </div>`;
}

function paragraphMarkdown(paragraph: readonly Stretch[]): string {
  return paragraph
    .map(
      ({ text, begins }) =>
        `${begins.map((number) => `\\[${number}\\] `).join('')}${text === '' ? '' : escapeMarkdown(text)}`,
    )
    .join('');
}

function turnMarkdown({ speaker, mark, stretches }: ReportTurn): readonly string[] {
  const paragraphs = paragraphsOf(stretches).map(paragraphMarkdown);
  if (!isSpeech(mark)) return paragraphs.map((paragraph) => `*${paragraph.trim()}*`);
  const note = mark === 'interpreted' ? ` (${throughInterpreter})` : '';
  return [`**${escapeMarkdown(speaker)}**${note}`, ...paragraphs];
}

/** The text in full, each claim marked and linked to where it is judged. */
export const transcript: Section<TranscriptPart> = {
  id: 'transcript',
  title: 'The transcript in full',
  build: buildTranscripts,
  html: ({ transcripts }) =>
    html`${transcripts.map(({ title, turns }) => html`<h3>${title}</h3> ${turns.map(turnHtml)}`)}`,
  markdown: ({ transcripts }) =>
    transcripts
      .map(({ title, turns }) =>
        [`### ${escapeMarkdown(title)}`, ...turns.flatMap(turnMarkdown)].join('\n\n'),
      )
      .join('\n\n'),
};
