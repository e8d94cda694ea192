import type { MouseEvent, Ref } from 'react';
import type { Measure } from '#core/compare/board';
import type { TranscriptView } from '#core/contract/views';
import type { Speaker } from '#core/transcript/transcript';
import { CellContent } from './board-cell';
import { ReferenceCell } from './reference-cell';
import { RelationCell } from './relation-cell';
import { RowMark, type Picking } from './row-mark';
import styles from './board-table.module.css';

interface BoardRowProps {
  readonly measure: Measure;
  readonly speakers: readonly Speaker[];
  readonly transcript: TranscriptView;
  readonly selected: boolean;
  /** Picked to be merged. */
  readonly marked: boolean;
  readonly onSelect: () => void;
  readonly onPick: (picking: Picking) => void;
  /** Place among all rows, of which only those in sight are drawn. */
  readonly index: number;
  readonly ref: Ref<HTMLTableRowElement>;
}

/** Ctrl picks one more, Shift all rows up to here, as in any list. */
function pickingOf({ ctrlKey, metaKey, shiftKey }: MouseEvent): Picking | null {
  if (ctrlKey || metaKey) return 'one';
  return shiftKey ? 'range' : null;
}

/** One measure: what each speaker and evidence say of it and how that fits together. The whole row selects it. */
export function BoardRow(props: BoardRowProps) {
  const { measure, speakers, transcript, selected, marked, onSelect, onPick, index, ref } = props;
  const click = (event: MouseEvent) => {
    const picking = pickingOf(event);
    if (picking === null) onSelect();
    else onPick(picking);
  };
  return (
    <tr
      ref={ref}
      data-index={index}
      aria-rowindex={index + 2}
      data-measure={measure.id}
      data-selected={selected}
      data-marked={marked}
      onClick={click}
      // Shift picks rows here; it must not select the words between as well.
      onMouseDown={(event) => {
        if (event.shiftKey) event.preventDefault();
      }}
    >
      <th scope="row">
        <RowMark name={measure.name} marked={marked} onPick={onPick} />
        <button
          type="button"
          className={styles.measure}
          aria-pressed={selected}
          tabIndex={selected ? 0 : -1}
          title={measure.why}
        >
          {measure.name}
        </button>
        <span className={styles.facets}>{measure.facets.join(' · ')}</span>
      </th>
      {speakers.map(({ id }) => (
        <td key={id}>
          <CellContent cell={measure.cells.find(({ speaker }) => speaker === id)} transcript={transcript} />
        </td>
      ))}
      <td>
        <ReferenceCell
          measure={measure}
          speakers={speakers}
          transcriptId={transcript.transcript.id}
          selected={selected}
        />
      </td>
      <td>
        <RelationCell measure={measure} speakers={speakers} />
      </td>
    </tr>
  );
}
