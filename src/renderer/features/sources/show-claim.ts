import { perform } from '../../client/use-call';
import { useView } from '../../view/view-state';

/** Goes to a claim in the text, in whichever transcript it stands. */
export async function showClaim(claimId: string): Promise<void> {
  const claim = await perform('claim.read', { claimId });
  if (claim === undefined) return;
  const { transcriptId, chooseTranscript, showWords } = useView.getState();
  if (transcriptId !== claim.transcriptId) chooseTranscript(claim.transcriptId);
  showWords({ start: claim.summary.start, end: claim.summary.end }, claimId);
}
