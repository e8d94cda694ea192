import { assertNever } from '../result';
import type { RowChange } from './change-set';
import type { FigureRow } from './entities';

type FigureChange = Extract<RowChange, { readonly table: 'figure' }>;

function samePlace(before: FigureRow, after: FigureRow): boolean {
  return before.turnId === after.turnId && before.start === after.start && before.end === after.end;
}

/** A figure that comes, goes or moves is counted by claims that the change does not name. */
function countsStay({ before, after }: FigureChange): boolean {
  return before !== null && after !== null && samePlace(before, after);
}

/** The claim whose line in a list a change may alter; 'none' where no line shows the row, 'any' where nothing tells which. */
function touchedBy(change: RowChange): { readonly claimId: string } | 'none' | 'any' {
  switch (change.table) {
    case 'claim':
      return { claimId: change.id };
    case 'claimRevision':
    case 'judgement':
    case 'draft':
    case 'note':
    case 'evidenceLink': {
      const row = change.after ?? change.before;
      return row === null ? 'none' : { claimId: row.claimId };
    }
    case 'figure':
      return countsStay(change) ? 'none' : 'any';
    case 'transcript':
    case 'version':
    case 'turn':
    case 'sentence':
      return 'any';
    case 'project':
    case 'speaker':
    case 'reviewer':
    case 'noteDraft':
    case 'source':
    case 'measure':
    case 'reference':
    case 'rate':
    case 'relationDecision':
    case 'dismissal':
      return 'none';
    default:
      return assertNever(change);
  }
}

/**
 * The claims whose lines in a list (ClaimSummary) these changes may alter, each once; null where every line is to be read
 * again, or there are more of them than `most`.
 */
export function touchedClaims(changes: readonly RowChange[], most: number): readonly string[] | null {
  const ids = new Set<string>();
  for (const change of changes) {
    const touched = touchedBy(change);
    if (touched === 'any') return null;
    if (touched !== 'none') ids.add(touched.claimId);
    if (ids.size > most) return null;
  }
  return [...ids];
}
