import type { CorrectedFields, FigureCorrection } from '../figures/correct-reading';
import { spanContains, type Span } from '../text/span';
import type { CommandEnvironment } from './change-set';
import { afterEdit } from './claim-commands';
import { decide, deleted, inserted, updated, type Decision } from './decision';
import type { ClaimRevisionRow, ClaimRow, FigureRow } from './entities';
import { mended, readTyped } from './mend-reading';
import { proposeFigure, type FigureProposal, type FigureSelectionRows } from './figure-proposal';

/** Claims with their current wording. */
type WordedClaims = readonly { readonly claim: ClaimRow; readonly revision: ClaimRevisionRow }[];

/** A figure with the claims whose current wording it may stand in. */
export interface FigureRecord {
  readonly figure: FigureRow;
  /** Other figures of the same turn: a tie may lead to this one. */
  readonly neighbours: readonly FigureRow[];
  readonly claims: WordedClaims;
  /** Relative half-width of "about", a decimal string. */
  readonly tolerance: string;
}

/** The claims that rest on the figure go back to researching where they were judged; their judgements are kept. */
function claimsReopened(figure: Span, claims: WordedClaims) {
  return claims
    .filter(({ revision }) => revision.anchors.some((anchor) => spanContains(anchor, figure)))
    .flatMap(({ claim }) => updated('claim', claim, { workflow: afterEdit(claim.workflow) }));
}

/** Notes that a person looked at these readings and agrees, or takes that back. */
export function acceptFigures(
  { figures }: { readonly figures: readonly FigureRow[] },
  input: { readonly accepted: boolean },
  env: CommandEnvironment,
): Decision {
  const acceptedBy = input.accepted ? env.reviewerId : null;
  const what = figures.length === 1 ? 'figure' : 'figures';
  return decide(
    input.accepted ? `accept ${what}` : `take back acceptance of ${what}`,
    figures.flatMap((figure) => updated('figure', figure, { acceptedBy })),
  );
}

/** Replaces what the program read by what a person reads. Who corrects a figure has accepted it. */
export function correctFigure(
  rows: FigureRecord,
  input: FigureCorrection,
  env: CommandEnvironment,
): Decision {
  const corrected = readTyped(input, rows.tolerance);
  if (!corrected.ok) return corrected;
  const { figure } = rows;
  const reading = mended(figure, corrected.value);
  return decide('correct figure', [
    ...updated('figure', figure, { reading, origin: 'person', acceptedBy: env.reviewerId }),
    ...claimsReopened(figure, rows.claims),
  ]);
}

/** A selection with the claims of its turn. */
export interface NewFigureRows extends FigureSelectionRows {
  readonly claims: WordedClaims;
}

/** How the figure came about: as the words were read, where the person left that as it was. */
function addedReason({ reading }: FigureProposal, { kind, value, qualifier }: CorrectedFields): string {
  const asRead = kind === reading.kind && value === reading.value && qualifier === reading.qualifier;
  return asRead ? `Added by a reviewer: ${reading.reason}` : 'Added by a reviewer, who says what it is.';
}

/** Makes a figure of words that the program passed over. It is read from the words, as the person says it, and accepted by them. */
export function addFigure(
  rows: NewFigureRows,
  input: FigureCorrection & Span,
  env: CommandEnvironment,
): Decision {
  const proposed = proposeFigure(rows, input);
  if (!proposed.ok) return proposed;
  const corrected = readTyped(input, rows.tolerance);
  if (!corrected.ok) return corrected;
  const { start, end, turnId } = proposed.value;
  const reason = addedReason(proposed.value, corrected.value);
  return decide('add figure', [
    inserted('figure', {
      id: env.newId(),
      versionId: rows.version.id,
      turnId,
      start,
      end,
      reading: { ...mended(proposed.value, corrected.value), reason },
      origin: 'person',
      acceptedBy: env.reviewerId,
      measureId: null,
    }),
    ...claimsReopened(proposed.value, rows.claims),
  ]);
}

/** Says that these words are no figure. Ties that led to it go with it. */
export function removeFigure(rows: FigureRecord): Decision {
  const { figure, neighbours } = rows;
  const tied = neighbours.filter(({ reading }) => reading.tie?.figureId === figure.id);
  return decide('remove figure', [
    ...tied.flatMap((other) => updated('figure', other, { reading: { ...other.reading, tie: null } })),
    deleted('figure', figure),
    ...claimsReopened(figure, rows.claims),
  ]);
}
