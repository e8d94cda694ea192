import { perform } from '../../client/use-call';
import { DraftArea } from './draft-area';
import { useDraft } from './use-draft';

/** Where the key R goes. */
export const rationaleFieldId = 'rationale';

/** Why the verdict is what it is: saved as it is typed, joined to the judgement when the field is left. */
export function RationaleField({ claimId, saved }: { readonly claimId: string; readonly saved: string }) {
  const draft = useDraft(saved, {
    save: (text, group) => perform('rationale.save', { claimId, text, group }),
    settle: (group) => perform('rationale.settle', { claimId, group }),
  });
  return (
    <DraftArea
      id={rationaleFieldId}
      label="Rationale"
      placeholder="Why? What the evidence shows, in a sentence a reader can follow."
      draft={draft}
    />
  );
}
