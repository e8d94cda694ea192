import { create } from 'zustand';

/** Whether the whole scale is open: the key M and the button "More" share it. */
export const useMoreVerdicts = create<{ readonly open: boolean; readonly setOpen: (open: boolean) => void }>(
  (set) => ({
    open: false,
    setOpen: (open) => {
      set({ open });
    },
  }),
);
