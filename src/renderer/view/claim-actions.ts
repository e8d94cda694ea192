import type { ClaimSummary } from '#core/contract/views';
import type { VerdictCode } from '#core/review/verdict';
import { perform } from '../client/use-call';
import { filterClaims, neighbour } from './claim-filter';
import { useView } from './view-state';

/** Goes to the claim before or after the current one in what the list shows. */
export function moveClaim(claims: readonly ClaimSummary[], step: 1 | -1): void {
  const { claimId, filter, chooseClaim } = useView.getState();
  const current = claims.find((claim) => claim.id === claimId);
  const next = neighbour(filterClaims(claims, filter), current, step);
  if (next !== undefined) chooseClaim(next.id, next);
}

/**
 * Records a verdict on the current claim and, unless asked to stay, moves on. Where to is decided before the verdict
 * is recorded: a filter such as "To check" lets go of the claim at once.
 */
export async function judgeClaim(
  claims: readonly ClaimSummary[],
  verdict: VerdictCode,
  stay: boolean,
): Promise<void> {
  const { claimId, filter, chooseClaim } = useView.getState();
  const current = claims.find((claim) => claim.id === claimId);
  if (current === undefined) return;
  const next = neighbour(filterClaims(claims, filter), current, 1);
  const done = await perform('judgement.record', { claimId: current.id, verdict });
  if (done !== undefined && !stay && next !== undefined && useView.getState().claimId === current.id)
    chooseClaim(next.id, next);
}

/** Accepts every figure of a claim that nobody has looked at yet. */
export async function acceptFigures(claimId: string): Promise<void> {
  const claim = await perform('claim.read', { claimId });
  const figureIds = (claim?.figures ?? []).flatMap(({ id, acceptedBy }) => (acceptedBy === null ? [id] : []));
  if (figureIds.length > 0) await perform('figure.accept', { figureIds, accepted: true });
}

/** Takes a claim out of the work and goes on to the next. */
export async function removeClaim(claims: readonly ClaimSummary[], claimId: string): Promise<void> {
  const { filter, chooseClaim } = useView.getState();
  const current = claims.find((claim) => claim.id === claimId);
  const shown = filterClaims(claims, filter);
  const next = neighbour(shown, current, 1) ?? neighbour(shown, current, -1);
  if ((await perform('claim.remove', { claimId })) === undefined) return;
  chooseClaim(next?.id ?? null, next);
}

/** Undo and redo name what they did and show the claim it was done to. */
export async function travelHistory(
  direction: 'undo' | 'redo',
  tell: (message: string) => void,
): Promise<void> {
  const done = await perform(`history.${direction}`, {});
  if (done === undefined) return;
  if (done === null) {
    tell(direction === 'undo' ? 'There is nothing of yours to undo.' : 'There is nothing to redo.');
    return;
  }
  tell(`${direction === 'undo' ? 'Undone' : 'Done again'}: ${done.label}.`);
  if (done.claimId !== null) useView.getState().chooseClaim(done.claimId);
}
