import { create } from 'zustand';
import type { Measure } from '#core/compare/board';
import { knownRow, type KnownRow } from './board-rows';
import { useView } from './view-state';

interface BoardView {
  /** The row that is shown close up; null where none was chosen yet. */
  readonly chosen: KnownRow | null;
  /** Rows picked to be merged, in the order they were picked. */
  readonly marked: readonly KnownRow[];
  readonly choose: (measure: Measure) => void;
  /** Picks a row, or lets go of it. */
  readonly toggleMark: (measure: Measure) => void;
  readonly mark: (measures: readonly Measure[]) => void;
}

/** What a person looks at and picks on the compare board: keys, table, panel and dialogs share it. */
export const useBoardView = create<BoardView>((set) => ({
  chosen: null,
  marked: [],
  choose: (measure) => {
    set({ chosen: knownRow(measure) });
  },
  toggleMark: (measure) => {
    set(({ marked }) => {
      const others = marked.filter(({ id }) => id !== measure.id);
      return { marked: others.length < marked.length ? others : [...marked, knownRow(measure)] };
    });
  },
  mark: (measures) => {
    set({ marked: measures.map(knownRow) });
  },
}));

// Another transcript, or another project, is another board.
useView.subscribe(({ transcriptId }, before) => {
  if (transcriptId !== before.transcriptId) useBoardView.setState({ chosen: null, marked: [] });
});
