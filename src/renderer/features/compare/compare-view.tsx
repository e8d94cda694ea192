import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { Board, Measure } from '#core/compare/board';
import type { TranscriptView } from '#core/contract/views';
import { useCall } from '../../client/use-call';
import { EmptyState } from '../../ui/empty-state';
import { useBoardListing, type BoardListing } from '../../view/board-listing';
import { knownRow, pickedRows } from '../../view/board-rows';
import { useBoardView } from '../../view/board-view';
import { filterMeasures, filterWords, foundRows, searchTexts } from './board-filter';
import { orderMeasures } from './board-order';
import { BoardTable, type BoardTableHandle } from './board-table';
import { BoardTools } from './board-tools';
import { MergeBar } from './merge-bar';
import { MeasurePanel, PanelQuestions } from './measure-panel';
import { QuestionPage } from './question-list';
import type { Picking } from './row-mark';
import { rowsBetween } from './rows-between';
import { useSelectedRow } from './use-selected-row';
import styles from './compare-view.module.css';

/** An empty state in the middle of the place it fills. */
function Blank({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.blank}>
      <EmptyState title={title}>{children}</EmptyState>
    </div>
  );
}

interface BoardPageProps {
  readonly board: Board;
  readonly transcript: TranscriptView;
}

/** The rows that search and filter leave, in the order asked for, and the one that is shown close up. */
function useShownRows(board: Board, transcript: TranscriptView) {
  const listing = useBoardListing();
  const { filter, search, order } = listing;
  const texts = useMemo(() => searchTexts(board, transcript), [board, transcript]);
  const found = useMemo(() => foundRows(board, search, texts), [board, search, texts]);
  const measures = useMemo(() => orderMeasures(filterMeasures(found, filter), order), [found, filter, order]);
  return { found, measures, filter, search, selected: useSelectedRow(board, measures, listing) };
}

function NoRows({ filter, search }: Pick<BoardListing, 'filter' | 'search'>) {
  const words = filterWords[filter].toLowerCase();
  if (search.trim() === '')
    return <Blank title="None of these">No measure of this transcript is “{words}”.</Blank>;
  return (
    <Blank title="Nothing found">
      No measure{filter === 'all' ? '' : ` that is “${words}”`} has “{search.trim()}” in its name or in what
      was said.
    </Blank>
  );
}

/** The rows picked to be merged, and how one more, or all up to a row, are picked. */
function usePicking(board: Board, shown: readonly Measure[], selected: Measure | undefined) {
  const { marked: known, mark, toggleMark } = useBoardView();
  const marked = useMemo(() => pickedRows(board.measures, known), [board, known]);
  const pick = (measure: Measure, picking: Picking) => {
    if (picking === 'one') toggleMark(measure);
    else mark(rowsBetween(shown, selected, measure));
  };
  return { marked, pick };
}

function BoardPage({ board, transcript }: BoardPageProps) {
  const { found, measures, filter, search, selected } = useShownRows(board, transcript);
  const { choose, bringInSight } = useBoardView();
  const { marked, pick } = usePicking(board, measures, selected);
  const table = useRef<BoardTableHandle>(null);
  const panel = useRef<HTMLElement>(null);
  const asking = filter === 'questions';
  const toRow = () => {
    table.current?.focusRow();
  };
  // Who comes back from the words of a figure goes on where they left.
  useEffect(toRow, []);
  // A row that changes hands is drawn anew, a button that did its work goes: the keyboard must not be left nowhere.
  useEffect(() => {
    if (document.activeElement === document.body) toRow();
  }, [board]);
  useEffect(() => {
    bringInSight(asking || selected === undefined ? null : knownRow(selected));
    return () => {
      bringInSight(null);
    };
  }, [asking, selected, bringInSight]);
  return (
    <section className={styles.compare} aria-label="Compare">
      <div className={styles.board}>
        <BoardTools found={found} onEnter={toRow} />
        {asking ? (
          <div className={styles.scroll}>
            <QuestionPage questions={found.questions} transcript={transcript} />
          </div>
        ) : null}
        {!asking && measures.length === 0 ? <NoRows filter={filter} search={search} /> : null}
        {asking || measures.length === 0 ? null : (
          <BoardTable
            ref={table}
            board={board}
            measures={measures}
            transcript={transcript}
            selectedId={selected?.id ?? null}
            onSelect={(measure) => {
              choose(knownRow(measure));
            }}
            marked={marked}
            onPick={pick}
            onOpen={() => panel.current?.focus()}
          />
        )}
        <MergeBar marked={marked} transcriptId={transcript.transcript.id} />
      </div>
      {asking || selected === undefined ? null : (
        <aside
          ref={panel}
          className={styles.panel}
          aria-label={selected.name}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key === 'Escape') toRow();
          }}
        >
          <MeasurePanel key={selected.id} measure={selected} transcript={transcript} />
          <PanelQuestions board={board} transcript={transcript} />
        </aside>
      )}
    </section>
  );
}

/** The speakers' figures side by side, measure by measure, each relation with its reasons. */
export function CompareView({ transcriptId }: { readonly transcriptId: string }) {
  const board = useCall('board.read', { transcriptId });
  const transcript = useCall('transcript.read', { transcriptId });
  const problem = board.error ?? transcript.error;
  if (problem !== null) return <Blank title="The figures cannot be compared">{problem.message}</Blank>;
  if (board.data === undefined || transcript.data === undefined)
    return (
      <p className={styles.reading} role="status">
        Comparing figures…
      </p>
    );
  if (board.data.measures.length === 0) {
    return (
      <Blank title="Nothing to compare yet">
        No speaker of this transcript gives a figure that could be set against another.
      </Blank>
    );
  }
  return <BoardPage key={transcriptId} board={board.data} transcript={transcript.data} />;
}
