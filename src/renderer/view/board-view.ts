import { create } from 'zustand';
import type { Measure } from '#core/compare/board';
import { knownRow, type KnownRow } from './board-rows';
import { useView } from './view-state';

interface BoardView {
  /** The row that a person chose; it stays chosen while a filter hides it. null where none was chosen yet. */
  readonly chosen: KnownRow | null;
  /** The row that is shown close up now, which keys act on; null where there is none, as among the questions. */
  readonly inSight: KnownRow | null;
  /** Rows picked to be merged, in the order they were picked. */
  readonly marked: readonly KnownRow[];
  readonly choose: (row: KnownRow) => void;
  readonly bringInSight: (row: KnownRow | null) => void;
  /** Picks a row, or lets go of it. */
  readonly toggleMark: (measure: Measure) => void;
  /** Back to the beginning: another board is shown. */
  readonly reset: () => void;
  readonly mark: (measures: readonly Measure[]) => void;
}

const start = { chosen: null, inSight: null, marked: [] } satisfies Partial<BoardView>;

/** What a person looks at and picks on the compare board: keys, table, panel and dialogs share it. */
export const useBoardView = create<BoardView>((set) => ({
  ...start,
  reset: () => {
    set(start);
  },
  bringInSight: (row) => {
    set({ inSight: row });
  },
  choose: (row) => {
    set({ chosen: row });
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

// Another transcript is another board.
useView.subscribe(({ transcriptId }, before) => {
  if (transcriptId !== before.transcriptId) useBoardView.getState().reset();
});
