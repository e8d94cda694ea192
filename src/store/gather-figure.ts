import { defaultTolerance } from '#core/figures/bounds';
import type { FigureRecord, NewFigureRows } from '#core/review/figure-commands';
import type { FigureSelectionRows } from '#core/review/figure-proposal';
import { spansOverlap, type Span } from '#core/text/span';
import type { Reader } from './reader';

/** Relative half-width of "about" in this project, a decimal string. */
export async function toleranceOf(read: Reader): Promise<string> {
  const [project] = await read.rows('project');
  return project?.tolerance ?? defaultTolerance;
}

/** The claims that stand in a turn, each with its current wording. */
async function claimsOfTurn(read: Reader, turnId: string): Promise<FigureRecord['claims']> {
  const revisions = await read.rows('claimRevision', { turnId });
  const claims = await read.rowsIn('claim', 'id', [...new Set(revisions.map(({ claimId }) => claimId))]);
  return claims.flatMap((claim) => {
    const revision = revisions.find(({ id }) => id === claim.revisionId);
    return revision === undefined || claim.removed ? [] : [{ claim, revision }];
  });
}

/** A figure with its turn's other figures and the claims of that turn; null where it is not in the project. */
export async function gatherFigure(read: Reader, figureId: string): Promise<FigureRecord | null> {
  const figure = await read.row('figure', figureId);
  if (figure === null) return null;
  const turnFigures = await read.rows('figure', { turnId: figure.turnId });
  return {
    figure,
    neighbours: turnFigures.filter(({ id }) => id !== figureId),
    claims: await claimsOfTurn(read, figure.turnId),
    tolerance: await toleranceOf(read),
  };
}

/** What selected words are read from; null where the transcript is not in the project. */
export async function gatherSelection(
  read: Reader,
  { transcriptId, start, end }: Span & { readonly transcriptId: string },
): Promise<FigureSelectionRows | null> {
  const transcript = await read.row('transcript', transcriptId);
  if (transcript === null) return null;
  const version = await read.row('version', transcript.versionId);
  if (version === null) return null;
  const turns = await read.rows('turn', { versionId: version.id });
  const turnId = turns.find((turn) => spansOverlap(turn, { start, end }))?.id ?? '';
  return {
    transcript,
    version,
    turns,
    sentences: await read.rows('sentence', { turnId }),
    figures: await read.rows('figure', { turnId }),
    tolerance: await toleranceOf(read),
  };
}

/** The same with the claims that a new figure may stand in. */
export async function gatherNewFigure(
  read: Reader,
  selected: Span & { readonly transcriptId: string },
): Promise<NewFigureRows | null> {
  const rows = await gatherSelection(read, selected);
  const turnId = rows?.turns.find((turn) => spansOverlap(turn, selected))?.id ?? '';
  return rows && { ...rows, claims: await claimsOfTurn(read, turnId) };
}
