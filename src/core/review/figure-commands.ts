import { correctReading, type FigureCorrection } from '../figures/correct-reading';
import { spanContains } from '../text/span';
import type { CommandEnvironment } from './change-set';
import { afterEdit } from './claim-commands';
import { decide, deleted, updated, type Decision } from './decision';
import { optionalLine } from './entered-text';
import type { ClaimRevisionRow, ClaimRow, FigureRow } from './entities';

/** A figure with the claims whose current wording it stands in. */
export interface FigureRecord {
  readonly figure: FigureRow;
  /** Other figures of the same turn: a tie may lead to this one. */
  readonly neighbours: readonly FigureRow[];
  readonly claims: readonly { readonly claim: ClaimRow; readonly revision: ClaimRevisionRow }[];
  /** Relative half-width of "about", a decimal string. */
  readonly tolerance: string;
}

/** The claims that rest on the figure go back to researching where they were judged; their judgements are kept. */
function claimsReopened({ figure, claims }: FigureRecord) {
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
  const corrected = correctReading(
    {
      ...input,
      value: optionalLine(input.value),
      upperValue: optionalLine(input.upperValue),
      unit: optionalLine(input.unit),
      counted: optionalLine(input.counted),
      scope: optionalLine(input.scope),
    },
    rows.tolerance,
  );
  if (!corrected.ok) return corrected;
  const { figure } = rows;
  const renamed = corrected.value.counted !== figure.reading.counted;
  const reading = {
    ...figure.reading,
    ...corrected.value,
    // Where the words stood, and which noun leads, was the program's reading of the old words.
    ...(renamed ? { countedSpan: null, head: headOf(corrected.value.counted) } : {}),
  };
  return decide('correct figure', [
    ...updated('figure', figure, { reading, origin: 'person', acceptedBy: env.reviewerId }),
    ...claimsReopened(rows),
  ]);
}

/** The last word, which in English is the head of a bare noun phrase ("Azerbaijani students"); a person keeps it short. */
function headOf(counted: string | null): string | null {
  const word = counted?.toLowerCase().split(/\s+/u).at(-1);
  if (word === undefined) return null;
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}

/** Says that these words are no figure. Ties that led to it go with it. */
export function removeFigure(rows: FigureRecord): Decision {
  const { figure, neighbours } = rows;
  const tied = neighbours.filter(({ reading }) => reading.tie?.figureId === figure.id);
  return decide('remove figure', [
    ...tied.flatMap((other) => updated('figure', other, { reading: { ...other.reading, tie: null } })),
    deleted('figure', figure),
    ...claimsReopened(rows),
  ]);
}
