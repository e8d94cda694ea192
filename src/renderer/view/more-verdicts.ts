import { create } from 'zustand';

interface MoreVerdicts {
  /** The claim for which the whole scale is open; another claim begins with it closed. */
  readonly openFor: string | null;
  readonly setOpen: (claimId: string | null) => void;
}

/** Whether the whole scale is open: the key M and the button "More" share it. */
export const useMoreVerdicts = create<MoreVerdicts>((set) => ({
  openFor: null,
  setOpen: (openFor) => {
    set({ openFor });
  },
}));
