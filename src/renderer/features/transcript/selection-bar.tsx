import type { ClaimSummary } from '#core/contract/views';
import { Button } from '../../ui/button';
import {
  addFigure,
  assignWords,
  editSpanToSelection,
  makeClaimOfSelection,
} from '../../view/selection-actions';
import { useView } from '../../view/view-state';
import styles from './selection-bar.module.css';

interface SelectionBarProps {
  readonly transcriptId: string;
  readonly claims: readonly ClaimSummary[];
  readonly text: string;
}

/** What can be done with the words that are selected in the text. */
export function SelectionBar({ transcriptId, claims, text }: SelectionBarProps) {
  const { selection, claimId } = useView();
  if (selection === null || text.slice(selection.start, selection.end).trim() === '') return null;
  const current = claims.find((claim) => claim.id === claimId);
  return (
    <div className={styles.bar} role="toolbar" aria-label="Selection">
      <Button look="primary" hint="C" onClick={() => void makeClaimOfSelection(transcriptId)}>
        New claim from selection
      </Button>
      <Button
        hint="F"
        onClick={() => {
          addFigure(transcriptId);
        }}
      >
        Figure…
      </Button>
      <Button
        hint="T"
        onClick={() => {
          assignWords(transcriptId, undefined);
        }}
      >
        Who says it…
      </Button>
      {current === undefined ? null : (
        <Button hint="E" onClick={() => void editSpanToSelection(current.id)}>
          Move the current claim here
        </Button>
      )}
    </div>
  );
}
