import { create } from 'zustand';
import type { Span } from '#core/text/span';
import type { BoardDialog } from './board-dialog';
import { emptyFilter, type ClaimFilter } from './claim-filter';

export const views = ['review', 'compare', 'sources', 'report', 'history'] as const;
export type View = (typeof views)[number];

export const panes = ['claims', 'text', 'claim'] as const;
/** Which pane of the review is in front where there is no room for all three. */
export type Pane = (typeof panes)[number];

type PlainDialogName =
  'new-project' | 'add-transcript' | 'help' | 'export' | 'export-board' | 'reviewer' | 'transcript-details';

export type OpenDialog =
  | BoardDialog
  | { readonly [Name in PlainDialogName]: { readonly name: Name } }[PlainDialogName]
  | { readonly name: 'speaker'; readonly speakerId: string }
  | {
      readonly name: 'passage';
      readonly transcriptId: string;
      /** The words that are meant, or words of the turn that is. */
      readonly words: Span;
      /** All of the turn is meant, as long as the person says nothing else. */
      readonly wholeTurn: boolean;
    }
  | {
      readonly name: 'add-figure';
      readonly transcriptId: string;
      /** The words to choose from. */
      readonly within: Span;
      /** The words of the figure, where they are chosen already. */
      readonly selected: Span | null;
    };

export interface ViewState {
  readonly view: View;
  readonly pane: Pane;
  readonly transcriptId: string | null;
  readonly claimId: string | null;
  /** Words to bring into sight in the text; a new object each time, so that the same words can be asked for again. Words that no mark shows are pointed out. */
  readonly reveal: { readonly span: Span; readonly pointedOut: boolean } | null;
  /** The view that asked for the words in sight, to go back to; null where nobody did. */
  readonly returnTo: View | null;
  /** What is selected in the text; null where nothing is. */
  readonly selection: Span | null;
  readonly filter: ClaimFilter;
  readonly dialog: OpenDialog | null;
}

interface ViewActions {
  readonly show: (view: View) => void;
  readonly showPane: (pane: Pane) => void;
  readonly chooseTranscript: (transcriptId: string) => void;
  /** Selects a claim; `reveal` also scrolls the text to it. */
  readonly chooseClaim: (claimId: string | null, reveal?: Span) => void;
  /** Back to the view that asked for words. */
  readonly goBack: () => void;
  /** Goes to the review view and brings these words into sight. */
  readonly showWords: (span: Span, claimId?: string) => void;
  readonly select: (selection: Span | null) => void;
  readonly filterBy: (change: Partial<ClaimFilter>) => void;
  readonly open: (dialog: OpenDialog | null) => void;
  /** Back to the beginning: another project is open. */
  readonly reset: () => void;
}

const start: ViewState = {
  view: 'review',
  pane: 'text',
  transcriptId: null,
  claimId: null,
  reveal: null,
  returnTo: null,
  selection: null,
  filter: emptyFilter,
  dialog: null,
};

/** What the person looks at: nothing here is worth saving, everything else lives in the project. */
export const useView = create<ViewState & ViewActions>((set) => ({
  ...start,
  show: (view) => {
    set({ view, returnTo: null });
  },
  showPane: (pane) => {
    set({ pane });
  },
  chooseTranscript: (transcriptId) => {
    set({ transcriptId, claimId: null, reveal: null, selection: null, filter: emptyFilter });
  },
  chooseClaim: (claimId, reveal) => {
    set({ claimId, ...(reveal === undefined ? {} : { reveal: { span: reveal, pointedOut: false } }) });
  },
  goBack: () => {
    set(({ view, returnTo }) => ({ view: returnTo ?? view, returnTo: null }));
  },
  showWords: (span, claimId) => {
    set(({ view, returnTo }) => ({
      view: 'review',
      pane: 'text',
      reveal: { span, pointedOut: claimId === undefined },
      returnTo: view === 'review' ? returnTo : view,
      ...(claimId === undefined ? {} : { claimId }),
    }));
  },
  select: (selection) => {
    set({ selection });
  },
  filterBy: (change) => {
    set(({ filter }) => ({ filter: { ...filter, ...change } }));
  },
  open: (dialog) => {
    set({ dialog });
  },
  reset: () => {
    set(start);
  },
}));
