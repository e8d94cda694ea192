import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react';
import type { Board, Measure } from '#core/compare/board';
import type { TranscriptView } from '#core/contract/views';
import { BoardHead } from './board-head';
import { BoardRow } from './board-row';
import type { Picking } from './row-mark';
import styles from './board-table.module.css';

/** Height of a row with two lines in a cell; the real one is measured. */
const usualRowHeight = 92;
/** Of the head that stays in sight. */
const headHeight = 56;

/** What others may ask of the table. */
export interface BoardTableHandle {
  /** Puts the focus on the selected row, so that the arrows go on from there. */
  readonly focusRow: () => void;
}

interface BoardTableProps {
  readonly board: Board;
  readonly measures: readonly Measure[];
  readonly transcript: TranscriptView;
  readonly selectedId: string | null;
  readonly onSelect: (measure: Measure) => void;
  /** Rows picked to be merged. */
  readonly marked: readonly Measure[];
  readonly onPick: (measure: Measure, picking: Picking) => void;
  /** Enter on a row: to its reasons. */
  readonly onOpen: () => void;
  readonly ref?: Ref<BoardTableHandle>;
}

/** Below it words would be cut to syllables: so many pixels for what every board has, and for each speaker. */
const leastWidth = (speakers: number) => 340 + 190 * speakers;

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** Keeps the place of rows that are out of sight and not drawn. */
function Space({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className={styles.space}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

/** The rows in sight of a long table, the selected one among them. */
function useRows(measures: readonly Measure[], selected: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: measures.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualRowHeight,
    overscan: 6,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    getItemKey: (index) => measures[index]?.id ?? index,
  });
  useEffect(() => {
    if (selected !== -1) rows.scrollToIndex(selected, { align: 'auto' });
  }, [rows, selected]);
  const items = rows.getVirtualItems();
  const above = (items[0]?.start ?? headHeight) - headHeight;
  const below = rows.getTotalSize() - ((items.at(-1)?.end ?? headHeight) - headHeight);
  return { scroller, items, measure: rows.measureElement, above, below };
}

/** Focuses the button of a row as soon as it is drawn; a row that was out of sight is so a frame or two later. */
function focusWhenDrawn(scroller: HTMLElement | null, measureId: string, framesLeft = 10): void {
  const button = scroller?.querySelector<HTMLElement>(`[data-measure="${CSS.escape(measureId)}"] th button`);
  if (button) button.focus({ preventScroll: true });
  else if (framesLeft > 0)
    requestAnimationFrame(() => {
      focusWhenDrawn(scroller, measureId, framesLeft - 1);
    });
}

/** Measures as rows, speakers as columns. The arrows go from row to row, Enter to the reasons, Tab on from the table. */
export function BoardTable(props: BoardTableProps) {
  const { board, measures, transcript, selectedId, onSelect, marked, onPick, onOpen, ref } = props;
  const selected = measures.findIndex(({ id }) => id === selectedId);
  const { scroller, items, measure: measureHeight, above, below } = useRows(measures, selected);
  const columns = board.speakers.length + 3;
  useImperativeHandle(
    ref,
    () => ({
      focusRow: () => {
        if (selectedId !== null) focusWhenDrawn(scroller.current, selectedId);
      },
    }),
    [scroller, selectedId],
  );
  const onKey = (event: KeyboardEvent) => {
    // Dialogs and buttons inside a row keep their keys.
    if (!(event.target instanceof Element) || event.target.closest('th button') === null) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onOpen();
      return;
    }
    const target = measures[steps[event.key]?.(selected, measures.length) ?? -1];
    if (target === undefined) return;
    event.preventDefault();
    onSelect(target);
    focusWhenDrawn(scroller.current, target.id);
  };
  return (
    <div ref={scroller} className={styles.scroll}>
      <table
        className={styles.table}
        style={{ minWidth: leastWidth(board.speakers.length) }}
        aria-rowcount={measures.length + 1}
      >
        <caption className="visually-hidden">Figures of the speakers, measure by measure</caption>
        <BoardHead speakers={board.speakers} />
        <tbody onKeyDown={onKey}>
          <Space height={above} columns={columns} />
          {items.map(({ index, key }) => {
            const measure = measures[index];
            return measure === undefined ? null : (
              <BoardRow
                key={key}
                ref={measureHeight}
                index={index}
                measure={measure}
                speakers={board.speakers}
                transcript={transcript}
                selected={index === selected}
                marked={marked.includes(measure)}
                onSelect={() => {
                  onSelect(measure);
                }}
                onPick={(picking) => {
                  onPick(measure, picking);
                }}
              />
            );
          })}
          <Space height={below} columns={columns} />
        </tbody>
      </table>
    </div>
  );
}
