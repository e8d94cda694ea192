import type { FigureRecord } from '#core/review/figure-commands';
import type { Reader } from './reader';

/** A figure with its turn's other figures and the claims of that turn; null where it is not in the project. */
export async function gatherFigure(read: Reader, figureId: string): Promise<FigureRecord | null> {
  const figure = await read.row('figure', figureId);
  if (figure === null) return null;
  const revisions = await read.rows('claimRevision', { turnId: figure.turnId });
  const claims = await read.rowsIn('claim', 'id', [...new Set(revisions.map(({ claimId }) => claimId))]);
  const [project] = await read.rows('project');
  const turnFigures = await read.rows('figure', { turnId: figure.turnId });
  return {
    figure,
    neighbours: turnFigures.filter(({ id }) => id !== figureId),
    claims: claims.flatMap((claim) => {
      const revision = revisions.find(({ id }) => id === claim.revisionId);
      return revision === undefined || claim.removed ? [] : [{ claim, revision }];
    }),
    tolerance: project?.tolerance ?? '0.1',
  };
}
