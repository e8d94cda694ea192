import { claimSearchId } from '../features/claims/claim-search';
import { rationaleFieldId } from '../features/judgement/rationale-field';
import { useView } from '../view/view-state';

/** After the next drawing: the field may only just have been asked for. */
function focusSoon(id: string): void {
  requestAnimationFrame(() => {
    document.getElementById(id)?.focus();
  });
}

/** Goes to the search of the claim list. */
export function focusSearch(): void {
  useView.getState().show('review');
  useView.getState().showPane('claims');
  focusSoon(claimSearchId);
}

/** Goes to the rationale of the current claim. */
export function focusRationale(): void {
  useView.getState().showPane('claim');
  focusSoon(rationaleFieldId);
}
