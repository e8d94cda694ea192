import type { BoardRelation } from '#core/compare/board';
import { relationNames } from '../../view/relation-words';

/** What a person decided, beside what the program finds; null where nobody has. The note is told apart. */
export function decisionWords({ computed, decision }: BoardRelation): string | null {
  if (decision === undefined) return null;
  const { kind, reviewer, foundThen } = decision;
  const now = relationNames[computed];
  if (foundThen !== undefined) {
    const then = relationNames[foundThen];
    return kind === 'confirmed'
      ? `Confirmed by ${reviewer} as ${then}. The program finds ${now} since: look at it again.`
      : `Overridden by ${reviewer} when the program found ${then}. It finds ${now} since: look at it again.`;
  }
  return kind === 'confirmed'
    ? `Confirmed by ${reviewer}.`
    : `Overridden by ${reviewer}: the program finds ${now}.`;
}

/**
 * The reason a reader asks for first: what decided. The chain comes to it last, before a conclusion that the badge already
 * says; the badge of a one-sided figure says it all. A person's word comes before the program's reasons.
 */
export function decidingReason(relation: BoardRelation): string | null {
  const { computed, decision, reasons } = relation;
  if (decision?.kind === 'overridden' || decision?.foundThen !== undefined) return decisionWords(relation);
  if (computed === 'one-sided') return null;
  return reasons.findLast((reason) => !reason.startsWith('So ')) ?? reasons.at(-1) ?? null;
}
