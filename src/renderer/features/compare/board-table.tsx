import { useRef, type KeyboardEvent } from 'react';
import type { Board, Measure } from '#core/compare/board';
import type { TranscriptView } from '#core/contract/views';
import { BoardRow } from './board-row';
import styles from './board-table.module.css';

interface BoardTableProps {
  readonly board: Board;
  readonly measures: readonly Measure[];
  readonly transcript: TranscriptView;
  readonly selectedId: string | null;
  readonly onSelect: (measureId: string) => void;
}

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** Measures as rows, speakers as columns. The arrows go from row to row, Tab goes on from the table. */
export function BoardTable({ board, measures, transcript, selectedId, onSelect }: BoardTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const move = (event: KeyboardEvent) => {
    const index = measures.findIndex(({ id }) => id === selectedId);
    const target = measures[steps[event.key]?.(index, measures.length) ?? -1];
    if (target === undefined) return;
    event.preventDefault();
    onSelect(target.id);
    body.current?.querySelector<HTMLElement>(`[data-measure="${CSS.escape(target.id)}"] button`)?.focus();
  };
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Figures of the speakers, measure by measure</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.measureHead}>
            Measure
          </th>
          {board.speakers.map(({ id, name, role }) => (
            <th key={id} scope="col">
              <span className={styles.speaker}>{name}</span>
              {role === null ? null : <span className={styles.role}>{role}</span>}
            </th>
          ))}
          <th scope="col" className={styles.narrow}>
            <span className={styles.speaker}>Reference</span>
            <span className={styles.role}>from evidence</span>
          </th>
          <th scope="col">
            <span className={styles.speaker}>Relation</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={move}>
        {measures.map((measure) => (
          <BoardRow
            key={measure.id}
            measure={measure}
            speakers={board.speakers}
            transcript={transcript}
            selected={measure.id === selectedId}
            onSelect={() => {
              onSelect(measure.id);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}
