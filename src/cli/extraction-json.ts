import type { ClaimCandidate } from '#core/claims/claim-candidate';
import type { Extraction } from '#core/claims/extraction';
import type { Figure } from '#core/figures/figure';

/** What stands at the head of the JSON; `length` is in UTF-16 units of the canonical text. */
export interface TranscriptFacts {
  readonly title: string;
  readonly date: string | null;
  readonly sha256: string;
  readonly length: number;
}

/** The shape that `extract` prints. Offsets are UTF-16 into the canonical text, end-exclusive; turns and figures are indexes. */
export function extractionAsJson(
  { transcript, figures, claims }: Extraction,
  facts: TranscriptFacts,
): object {
  return {
    transcript: facts,
    speakers: transcript.speakers.map(({ id, name, role }) => ({ id, name, role })),
    turns: transcript.turns.map(({ speaker, start, end, interpreted }) =>
      interpreted === true ? { speaker, start, end, interpreted } : { speaker, start, end },
    ),
    sentences: transcript.sentences.map(({ start, end, turn }) => ({ start, end, turn })),
    residue: transcript.residue.map(({ start, end, reason }) => ({ start, end, reason })),
    figures: figures.map((figure) => only(figure, figureFields)),
    claims: claims.map((claim) => only(claim, claimFields)),
  };
}

/** What is told of a figure, in this order; what it lacks is null. */
const figureFields = [
  'start',
  'end',
  'text',
  'kind',
  'value',
  'lower',
  'upper',
  'lowerInclusive',
  'upperInclusive',
  'unit',
  'counted',
  'qualifier',
  'change',
  'negated',
  'speaker',
  'head',
  'scope',
  'per',
  'period',
  'attribution',
  'actuality',
  'tie',
  'reason',
] as const satisfies readonly (keyof Figure)[];

const claimFields = [
  'start',
  'end',
  'text',
  'speaker',
  'kind',
  'checkworthiness',
  'reason',
  'figures',
  'checkability',
] as const satisfies readonly (keyof ClaimCandidate)[];

function only<T, Field extends keyof T & string>(whole: T, fields: readonly Field[]): object {
  return Object.fromEntries(fields.map((field) => [field, whole[field] ?? null]));
}
