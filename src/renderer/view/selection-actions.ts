import { perform } from '../client/use-call';
import { useView } from './view-state';

/** Makes a claim of the words selected in the text and chooses it. */
export async function makeClaimOfSelection(transcriptId: string): Promise<void> {
  const { selection, chooseClaim } = useView.getState();
  if (selection === null) return;
  const made = await perform('claim.create', { transcriptId, ...selection });
  if (made !== undefined) chooseClaim(made.claimId);
}

/** Moves a claim to the words selected in the text. */
export async function editSpanToSelection(claimId: string): Promise<void> {
  const { selection } = useView.getState();
  if (selection !== null) await perform('claim.editSpan', { claimId, ...selection });
}
