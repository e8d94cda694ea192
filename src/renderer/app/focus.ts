import { claimSearchId } from '../features/claims/claim-search';
import { boardSearchId } from '../features/compare/board-tools';
import { rationaleFieldId } from '../features/judgement/rationale-field';
import { useView } from '../view/view-state';

/** At once, so that the next letter typed is not lost; after the next drawing where the field is only just being shown. */
function focusSoon(id: string): void {
  document.getElementById(id)?.focus();
  if (document.activeElement?.id === id) return;
  requestAnimationFrame(() => {
    document.getElementById(id)?.focus();
  });
}

/** Goes to the search of the board where that is shown, else to that of the claim list. */
export function focusSearch(): void {
  if (useView.getState().view === 'compare') {
    focusSoon(boardSearchId);
    return;
  }
  useView.getState().show('review');
  useView.getState().showPane('claims');
  focusSoon(claimSearchId);
}

/** Goes to the rationale of the current claim. */
export function focusRationale(): void {
  useView.getState().showPane('claim');
  focusSoon(rationaleFieldId);
}
