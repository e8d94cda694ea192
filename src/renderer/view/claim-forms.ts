import { create } from 'zustand';
import { useView } from './view-state';

export type ClaimForm = 'source' | 'note' | 'triage';

interface ClaimForms {
  readonly form: ClaimForm | null;
  readonly openForm: (form: ClaimForm | null) => void;
}

/** Which form of the current claim is open: keys and buttons share it. */
export const useClaimForms = create<ClaimForms>((set) => ({
  form: null,
  openForm: (form) => {
    set({ form });
  },
}));

// Another claim begins with its forms closed.
useView.subscribe(({ claimId }, before) => {
  if (claimId !== before.claimId) useClaimForms.setState({ form: null });
});
