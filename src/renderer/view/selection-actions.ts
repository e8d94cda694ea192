import type { Span } from '#core/text/span';
import { showNews } from '../client/problems';
import { perform } from '../client/use-call';
import { useView } from './view-state';

/** Makes a claim of the words selected in the text and chooses it. */
export async function makeClaimOfSelection(transcriptId: string): Promise<void> {
  const { selection, chooseClaim } = useView.getState();
  if (selection === null) return;
  const made = await perform('claim.create', { transcriptId, ...selection });
  if (made !== undefined) chooseClaim(made.claimId);
}

/** Asks how the words selected in the text are read as a figure; without a selection, which words of the claim are one. */
export function addFigure(transcriptId: string, claim?: Span): void {
  const { selection, open } = useView.getState();
  const within = claim ?? selection;
  if (within === null) return;
  open({ name: 'add-figure', transcriptId, within, selected: claim === undefined ? selection : null });
}

/** Asks whose the selected words are, or what; without a selection, it is about the turn that the claim stands in. */
export function assignWords(transcriptId: string, claim: Span | undefined): void {
  const { selection, open } = useView.getState();
  const words = selection ?? claim;
  if (words === undefined) showNews('Select words, or choose a claim, to say who says them.');
  else open({ name: 'passage', transcriptId, words, wholeTurn: selection === null });
}

/** Moves a claim to the words selected in the text. */
export async function editSpanToSelection(claimId: string): Promise<void> {
  const { selection } = useView.getState();
  if (selection !== null) await perform('claim.editSpan', { claimId, ...selection });
}
