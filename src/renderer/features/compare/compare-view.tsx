import { useState, type ReactNode } from 'react';
import type { Board } from '#core/compare/board';
import type { TranscriptView } from '#core/contract/views';
import { useCall } from '../../client/use-call';
import { Chip } from '../../ui/chip';
import { EmptyState } from '../../ui/empty-state';
import { boardFilters, countOf, filterMeasures, filterWords, type BoardFilter } from './board-filter';
import { BoardTable } from './board-table';
import { MeasurePanel, PanelQuestions } from './measure-panel';
import { QuestionPage } from './question-list';
import styles from './compare-view.module.css';

/** An empty state in the middle of the place it fills. */
function Blank({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.blank}>
      <EmptyState title={title}>{children}</EmptyState>
    </div>
  );
}

interface FiltersProps {
  readonly board: Board;
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
}

function Filters({ board, filter, onFilter }: FiltersProps) {
  return (
    <div className={styles.filters} role="group" aria-label="Which measures to show">
      {boardFilters.map((name) => (
        <Chip
          key={name}
          pressed={filter === name}
          label={filterWords[name]}
          count={countOf(board, name)}
          onPress={() => {
            onFilter(name);
          }}
        />
      ))}
    </div>
  );
}

interface BoardPageProps {
  readonly board: Board;
  readonly transcript: TranscriptView;
}

function BoardPage({ board, transcript }: BoardPageProps) {
  const [filter, setFilter] = useState<BoardFilter>('all');
  const [chosen, choose] = useState<string | null>(null);
  const measures = filterMeasures(board, filter);
  const selected = measures.find(({ id }) => id === chosen) ?? measures[0];
  const asking = filter === 'questions';
  return (
    <section className={styles.compare} aria-label="Compare">
      <div className={styles.board}>
        <Filters board={board} filter={filter} onFilter={setFilter} />
        <div className={styles.scroll}>
          {asking ? <QuestionPage questions={board.questions} text={transcript.text} /> : null}
          {!asking && measures.length === 0 ? (
            <Blank title="None of these">
              No measure of this transcript is “{filterWords[filter].toLowerCase()}”.
            </Blank>
          ) : null}
          {asking || measures.length === 0 ? null : (
            <BoardTable
              board={board}
              measures={measures}
              transcript={transcript}
              selectedId={selected?.id ?? null}
              onSelect={choose}
            />
          )}
        </div>
      </div>
      {asking || selected === undefined ? null : (
        <aside className={styles.panel} aria-label={selected.name}>
          <MeasurePanel key={selected.id} board={board} measure={selected} transcript={transcript} />
          <PanelQuestions board={board} text={transcript.text} />
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
