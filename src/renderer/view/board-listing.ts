import { create } from 'zustand';
import { useView } from './view-state';

export const boardFilters = [
  'all',
  'conflict',
  'not-comparable',
  'compatible',
  'same',
  'one-sided',
  'unconfirmed',
  'questions',
] as const;
export type BoardFilter = (typeof boardFilters)[number];

export const boardOrders = ['text', 'name', 'relation', 'gap'] as const;
/** `text`: as said; `relation`: the most telling first; `gap`: the widest conflict first. */
export type BoardOrder = (typeof boardOrders)[number];

export interface BoardListing {
  readonly filter: BoardFilter;
  readonly search: string;
  readonly order: BoardOrder;
}

interface ListingActions {
  readonly list: (change: Partial<BoardListing>) => void;
}

export const wholeBoard: BoardListing = { filter: 'all', search: '', order: 'text' };

/** Which rows of the compare board are shown, and how: it stays while a person looks at the words of a figure. */
export const useBoardListing = create<BoardListing & ListingActions>((set) => ({
  ...wholeBoard,
  list: (change) => {
    set(change);
  },
}));

// Another transcript, or another project, is another board.
useView.subscribe(({ transcriptId }, before) => {
  if (transcriptId !== before.transcriptId) useBoardListing.setState(wholeBoard);
});
