import { correctReading, type CorrectedFields, type FigureCorrection } from '../figures/correct-reading';
import type { Result } from '../result';
import { spanContains, type Span } from '../text/span';
import type { CommandEnvironment } from './change-set';
import { afterEdit } from './claim-commands';
import { decide, deleted, inserted, updated, type Decision } from './decision';
import { optionalLine } from './entered-text';
import type { ClaimRevisionRow, ClaimRow, FigureReading, FigureRow } from './entities';
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

/** What a person typed, each line without space at its ends and null where it was left empty. */
function readTyped(input: FigureCorrection, tolerance: string): Result<CorrectedFields> {
  return correctReading(
    {
      ...input,
      value: optionalLine(input.value),
      upperValue: optionalLine(input.upperValue),
      unit: optionalLine(input.unit),
      counted: optionalLine(input.counted),
      scope: optionalLine(input.scope),
      period: optionalLine(input.period),
      periodWords: optionalLine(input.periodWords),
      attribution: optionalLine(input.attribution),
    },
    tolerance,
  );
}

function boundsOf({ lower, upper, lowerInclusive, upperInclusive }: FigureReading) {
  return { lower, upper, lowerInclusive, upperInclusive };
}

/** The reading with what a person says in place of what the program read. */
function mended(
  { reading, start, end }: Pick<FigureRow, 'reading' | 'start' | 'end'>,
  corrected: CorrectedFields,
): FigureReading {
  const renamed = corrected.counted !== reading.counted;
  const sameAmount =
    corrected.value !== null &&
    corrected.value === reading.value &&
    corrected.kind === reading.kind &&
    corrected.qualifier === reading.qualifier;
  const samePeriod = corrected.period?.words === reading.period?.words;
  // A person does not say where the words of a time stand; where they are new, the figure's own place stands for them.
  const span = samePeriod ? (reading.period?.span ?? { start, end }) : { start, end };
  return {
    ...reading,
    ...corrected,
    period: corrected.period && { ...corrected.period, span },
    // Where the amount is left as it was read, so are its ends: those of "three months ago" hang on the transcript's date.
    ...(sameAmount ? boundsOf(reading) : {}),
    // Digits and scale were those of the value that the program read.
    ...(corrected.value === reading.value ? {} : { significantDigits: null, scaleWord: null }),
    // Where the words stood, and which noun leads, was the program's reading of the old words.
    ...(renamed ? { countedSpan: null, head: headOf(corrected.counted) } : {}),
  };
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
    ...claimsReopened(figure, rows.claims),
  ]);
}
