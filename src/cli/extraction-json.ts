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
    figures: figures.map(figureAsJson),
    claims: claims.map(claimAsJson),
  };
}

function figureAsJson(figure: Figure): object {
  const {
    start,
    end,
    text,
    kind,
    value,
    lower,
    upper,
    lowerInclusive,
    upperInclusive,
    unit,
    counted,
    head,
    scope,
  } = figure;
  const { qualifier, change, negated, speaker, per, period, attribution, actuality, tie, reason } = figure;
  return {
    start,
    end,
    text,
    kind,
    value,
    lower,
    upper,
    lowerInclusive,
    upperInclusive,
    unit,
    counted,
    qualifier,
    change,
    negated,
    speaker,
    head,
    scope,
    per: per ?? null,
    period,
    attribution,
    actuality,
    tie,
    reason,
  };
}

function claimAsJson(claim: ClaimCandidate): object {
  const { start, end, text, speaker, kind, checkworthiness, reason, figures, checkability } = claim;
  return { start, end, text, speaker, kind, checkworthiness, reason, figures, checkability };
}
