import type { ClaimSummary } from '../contract/views';
import { spanContains, type Span } from '../text/span';
import { deriveVerdict } from './derive-verdict';
import type {
  Anchor,
  ClaimRevisionRow,
  ClaimRow,
  DraftRow,
  EvidenceLinkRow,
  FigureRow,
  JudgementRow,
  NoteRow,
  TurnRow,
} from './entities';
import { rowsBy, rowsById } from './rows-by';
import { standingJudgements } from './standing-judgement';

/** A claim's own fields in its summary. */
export type SummaryClaim = Omit<ClaimRow, 'transcriptId'>;

/** A wording as far as it is shown: the words around each part stay in the file. */
export interface SummaryRevision extends Pick<ClaimRevisionRow, 'id' | 'turnId' | 'start' | 'end'> {
  readonly anchors: readonly Pick<Anchor, 'start' | 'end' | 'quote'>[];
}

/** The rows that summaries are made of, with the fields that they show; further rows and fields do no harm. */
export interface SummaryRows {
  readonly claims: readonly SummaryClaim[];
  readonly revisions: readonly SummaryRevision[];
  readonly turns: readonly Pick<TurnRow, 'id' | 'speakerId'>[];
  readonly figures: readonly SummaryFigure[];
  readonly judgements: readonly JudgementRow[];
  readonly drafts: readonly DraftRow[];
  readonly notes: readonly NoteRow[];
  readonly links: readonly EvidenceLinkRow[];
}

export type SummaryFigure = Pick<FigureRow, 'turnId' | 'start' | 'end'>;

/** Between the parts of a claim that has several. */
const partSeparator = ' … ';

/** The words of a claim. */
export function wordingOf(revision: Pick<SummaryRevision, 'anchors'>): string {
  return revision.anchors.map((anchor) => anchor.quote).join(partSeparator);
}

/** The figures inside any part of a wording. */
export function figuresInside<Figure extends Span>(
  revision: { readonly anchors: readonly Span[] },
  figures: readonly Figure[],
): readonly Figure[] {
  return figures.filter((figure) => revision.anchors.some((anchor) => spanContains(anchor, figure)));
}

interface SummaryIndex {
  readonly revisions: ReadonlyMap<string, SummaryRevision>;
  readonly turns: ReadonlyMap<string, Pick<TurnRow, 'id' | 'speakerId'>>;
  readonly figures: ReadonlyMap<string, readonly SummaryFigure[]>;
  readonly judgements: ReadonlyMap<string, readonly JudgementRow[]>;
  readonly drafts: ReadonlyMap<string, readonly DraftRow[]>;
  readonly notes: ReadonlyMap<string, readonly NoteRow[]>;
  readonly links: ReadonlyMap<string, readonly EvidenceLinkRow[]>;
}

function indexOf(rows: SummaryRows): SummaryIndex {
  const claimId = (row: { readonly claimId: string }): string => row.claimId;
  return {
    revisions: rowsById(rows.revisions),
    turns: rowsById(rows.turns),
    figures: rowsBy(rows.figures, (figure) => figure.turnId),
    judgements: rowsBy(rows.judgements, claimId),
    drafts: rowsBy(rows.drafts, claimId),
    notes: rowsBy(rows.notes, claimId),
    links: rowsBy(rows.links, claimId),
  };
}

function hasRationale(
  judgements: readonly JudgementRow[],
  drafts: readonly DraftRow[],
  revisionId: string,
): boolean {
  const written = (text: string): boolean => text.trim() !== '';
  return (
    standingJudgements(judgements, revisionId).some((entry) => written(entry.rationale)) ||
    drafts.some((draft) => written(draft.text))
  );
}

function summaryOf(claim: SummaryClaim, index: SummaryIndex): readonly ClaimSummary[] {
  const revision = index.revisions.get(claim.revisionId);
  const turn = revision && index.turns.get(revision.turnId);
  if (claim.removed || revision === undefined || turn === undefined) return [];
  const judgements = index.judgements.get(claim.id) ?? [];
  const { id, sequence, kind, checkworthiness, reason, origin, checkability, checkabilityReason, workflow } =
    claim;
  return [
    {
      id,
      sequence,
      kind,
      checkworthiness,
      reason,
      origin,
      checkability,
      checkabilityReason,
      workflow,
      start: revision.start,
      end: revision.end,
      speakerId: turn.speakerId,
      text: wordingOf(revision),
      spans: revision.anchors.map(({ start, end }) => ({ start, end })),
      triaged: claim.triagedBy !== null,
      ...deriveVerdict(judgements, claim.revisionId),
      figures: figuresInside(revision, index.figures.get(turn.id) ?? []).length,
      sources: new Set((index.links.get(claim.id) ?? []).map((link) => link.sourceId)).size,
      notes: (index.notes.get(claim.id) ?? []).length,
      hasRationale: hasRationale(judgements, index.drafts.get(claim.id) ?? [], claim.revisionId),
    },
  ];
}

/** The order of the text; of claims on the same words, the older first. */
function inTextOrder(a: ClaimSummary, b: ClaimSummary): number {
  return a.start - b.start || a.end - b.end || a.sequence - b.sequence;
}

/** A list in which these claims are as `fresh` says: changed, new, or gone where it leaves them out. The others stay the same objects. */
export function replaceSummaries(
  list: readonly ClaimSummary[],
  ids: readonly string[],
  fresh: readonly ClaimSummary[],
): readonly ClaimSummary[] {
  const replaced = new Set(ids);
  return [...list.filter(({ id }) => !replaced.has(id)), ...fresh].toSorted(inTextOrder);
}

/** Every claim that is not removed, in the order of the text. */
export function claimSummaries(rows: SummaryRows): readonly ClaimSummary[] {
  const index = indexOf(rows);
  return rows.claims.flatMap((claim) => summaryOf(claim, index)).toSorted(inTextOrder);
}
