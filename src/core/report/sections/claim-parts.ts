import { normaliseFigure } from '../../compare/numbers/interval-words';
import type { Figure } from '../../figures/figure';
import { figuresInside } from '../../review/claim-summaries';
import type { ClaimRevisionRow, EvidenceLinkRow, FigureRow, SourceRow, Stance } from '../../review/entities';
import { standingJudgements } from '../../review/standing-judgement';
import type { VerdictCode } from '../../review/verdict';
import type { ReportIndex } from '../report-index';
import type { NumberedClaim, ReportContext } from '../section';

/** A stretch of the quote; `claimed` is what is checked, the rest stands beside it. */
export interface QuotePiece {
  readonly text: string;
  readonly claimed: boolean;
}

export interface JudgementPart {
  readonly reviewer: string;
  readonly verdict: VerdictCode;
  readonly recordedAt: string;
  readonly rationale: string;
}

export interface FigurePart {
  readonly said: string;
  readonly normalised: string;
  readonly counts: string | null;
  readonly scope: string | null;
  readonly period: string | null;
}

export interface NotePart {
  readonly reviewer: string;
  readonly writtenAt: string;
  readonly body: string;
}

export interface EvidencePart {
  /** Number in the list of sources. */
  readonly source: number;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly stance: Stance;
  readonly passage: string;
  readonly pinpoint: string | null;
}

export interface ClaimPart {
  readonly id: string;
  readonly number: number;
  readonly speaker: string;
  /** The quote is an interpreter's words for the speaker. */
  readonly interpreted: boolean;
  readonly quote: readonly QuotePiece[];
  readonly verdict: VerdictCode | null;
  readonly reviewersDiffer: boolean;
  readonly checkability: string;
  readonly foundBecause: string;
  readonly checkworthiness: number;
  readonly figures: readonly FigurePart[];
  readonly judgements: readonly JudgementPart[];
  readonly notes: readonly NotePart[];
  readonly evidence: readonly EvidencePart[];
  /** What is missing behind the verdict; null where nothing is. */
  readonly evidenceGap: string | null;
}

/** The claim's sentences with one either side, cut into what is claimed and what is not. */
export function quoteOf({ index }: ReportContext, revision: ClaimRevisionRow): readonly QuotePiece[] {
  const text = index.versions.get(revision.versionId)?.text ?? '';
  const sentences = index.sentencesOfTurn.get(revision.turnId) ?? [];
  const first = sentences.findIndex((sentence) => sentence.end > revision.start);
  const last = sentences.findLastIndex((sentence) => sentence.start < revision.end);
  const start = Math.min(sentences[Math.max(first - 1, 0)]?.start ?? revision.start, revision.start);
  const end = Math.max(sentences[last + 1]?.end ?? sentences[last]?.end ?? revision.end, revision.end);
  const pieces: QuotePiece[] = [];
  let at = start;
  for (const anchor of revision.anchors) {
    pieces.push(
      { text: text.slice(at, anchor.start), claimed: false },
      { text: text.slice(anchor.start, anchor.end), claimed: true },
    );
    at = anchor.end;
  }
  return [...pieces, { text: text.slice(at, end), claimed: false }].filter((piece) => piece.text !== '');
}

function figurePart({ reading, start, end }: FigureRow): FigurePart {
  const figure: Figure = { ...reading, start, end, turn: 0, speaker: '', tie: null };
  return {
    said: reading.text,
    normalised: normaliseFigure(figure),
    counts: reading.counted,
    scope: reading.scope,
    period: reading.period?.words ?? null,
  };
}

function evidencePart(
  link: EvidenceLinkRow,
  source: SourceRow,
  numbers: ReadonlyMap<string, number>,
): EvidencePart {
  const { title, publisher, url } = source;
  const { stance, passage, pinpoint } = link;
  return { source: numbers.get(source.id) ?? 0, title, publisher, url, stance, passage, pinpoint };
}

/** The phrase stands wherever a verdict rests on nothing a reader could follow; what is missing is said after it. */
export function evidenceGapOf(judgements: readonly JudgementPart[], sources: number): string | null {
  if (judgements.length === 0) return null;
  const hasRationale = judgements.some((judgement) => judgement.rationale.trim() !== '');
  const missing = [
    ...(sources === 0 ? ['no source is linked'] : []),
    ...(hasRationale ? [] : ['no rationale was written']),
  ];
  return missing.length === 0 ? null : `no evidence recorded: ${missing.join(' and ')}`;
}

function judgementParts(
  { index }: ReportContext,
  { summary }: NumberedClaim,
  revisionId: string,
): readonly JudgementPart[] {
  const own = index.judgementsOfClaim.get(summary.id) ?? [];
  return standingJudgements(own, revisionId).map((judgement) => ({
    reviewer: index.reviewers.get(judgement.reviewerId)?.name ?? 'unnamed reviewer',
    verdict: judgement.verdict,
    recordedAt: judgement.recordedAt,
    rationale: rationaleOf(index, judgement),
  }));
}

/** What is still being typed joins the judgement only when the field is left, yet it is the reviewer's latest word. */
function rationaleOf(
  index: ReportIndex,
  judgement: { readonly claimId: string; readonly reviewerId: string; readonly rationale: string },
): string {
  const drafts = index.draftsOfClaim.get(judgement.claimId) ?? [];
  const draft = drafts.find((each) => each.reviewerId === judgement.reviewerId);
  return judgement.rationale.trim() === '' ? (draft?.text ?? '') : judgement.rationale;
}

function noteParts({ index }: ReportContext, claimId: string): readonly NotePart[] {
  return (index.notesOfClaim.get(claimId) ?? []).map(({ reviewerId, writtenAt, body }) => ({
    reviewer: index.reviewers.get(reviewerId)?.name ?? 'unnamed reviewer',
    writtenAt,
    body,
  }));
}

function evidenceParts({ index }: ReportContext, claimId: string): readonly EvidencePart[] {
  return (index.linksOfClaim.get(claimId) ?? []).flatMap((link) => {
    const source = index.sources.get(link.sourceId);
    return source === undefined ? [] : [evidencePart(link, source, index.sourceNumbers)];
  });
}

/** Everything the report says of one claim; null where its wording is missing. */
export function buildClaim(context: ReportContext, claim: NumberedClaim): ClaimPart | null {
  const { summary, number } = claim;
  const { index } = context;
  const revision = index.revisions.get(index.claims.get(summary.id)?.revisionId ?? '');
  if (revision === undefined) return null;
  const judgements = judgementParts(context, claim, revision.id);
  const evidence = evidenceParts(context, summary.id);
  const figures = index.figuresOfTurn.get(revision.turnId) ?? [];
  return {
    id: summary.id,
    number,
    verdict: summary.verdict,
    reviewersDiffer: summary.agreement === 'differ',
    speaker: index.speakers.get(summary.speakerId)?.name ?? 'unnamed speaker',
    interpreted: index.turns.get(revision.turnId)?.mark === 'interpreted',
    quote: quoteOf(context, revision),
    checkability: summary.checkability,
    foundBecause: summary.reason,
    checkworthiness: summary.checkworthiness,
    figures: figuresInside(revision, figures).map(figurePart),
    judgements,
    evidence,
    notes: noteParts(context, summary.id),
    evidenceGap: evidenceGapOf(judgements, evidence.length),
  };
}
