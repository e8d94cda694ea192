import type { ReportModel } from './build-report';
import { writeCsv } from './csv';
import type { ClaimPart } from './sections/claim-parts';
import { verdictMark } from './verdict-marks';

const columns = [
  'status',
  'number',
  'speaker',
  'claim',
  'verdict_code',
  'verdict',
  'not_checked_because',
  'rationale',
  'reviewers',
  'judged_at',
  'figures',
  'sources',
  'notes',
  'evidence_gap',
] as const;
type Row = Readonly<Record<(typeof columns)[number], string | number>>;

function workedOnRow(claim: ClaimPart, status: string, why: string): Row {
  const join = (values: readonly string[]) => values.filter((value) => value !== '').join(' | ');
  return {
    status,
    number: claim.number,
    speaker: claim.speaker,
    claim: claim.quote
      .filter((piece) => piece.claimed)
      .map((piece) => piece.text)
      .join(' … '),
    verdict_code: claim.verdict ?? '',
    verdict: verdictMark(claim.verdict, claim.reviewersDiffer ? 'Reviewers differ' : 'Not judged').label,
    not_checked_because: why,
    rationale: join(claim.judgements.map((judgement) => judgement.rationale)),
    reviewers: join(claim.judgements.map((judgement) => judgement.reviewer)),
    judged_at: join(claim.judgements.map((judgement) => judgement.recordedAt)),
    figures: join(claim.figures.map((figure) => `${figure.said} = ${figure.normalised}`)),
    sources: join(
      claim.evidence.map((part) => [part.title, part.url].filter((words) => words !== null).join(' ')),
    ),
    notes: join(claim.notes.map((note) => note.body)),
    evidence_gap: claim.evidenceGap ?? '',
  };
}

function uncheckedRow(
  claim: { readonly number: number; readonly speaker: string; readonly text: string; readonly why: string },
  status: string,
): Row {
  return {
    status,
    number: claim.number,
    speaker: claim.speaker,
    claim: claim.text,
    verdict_code: '',
    verdict: 'Not judged',
    not_checked_because: claim.why,
    rationale: '',
    reviewers: '',
    judged_at: '',
    figures: '',
    sources: '',
    notes: '',
    evidence_gap: '',
  };
}

/** One row for every claim, checked or not, in the order of the text (RFC 4180, CRLF). */
export function renderCsv(model: ReportModel): string {
  const { claims, notChecked } = model.parts;
  const unchecked = [...notChecked.setAside, ...notChecked.notJudged];
  const whyOf = new Map(unchecked.map(({ number, why }) => [number, why]));
  const rows = [
    ...claims.claims.map((claim) => workedOnRow(claim, model.status, whyOf.get(claim.number) ?? '')),
    ...unchecked
      .filter(({ printedAbove }) => !printedAbove)
      .map((claim) => uncheckedRow(claim, model.status)),
  ].sort((a, b) => Number(a.number) - Number(b.number));
  return writeCsv(columns, rows);
}
