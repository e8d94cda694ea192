import type { Ref } from 'react';
import type { BoardRelation, Measure } from '#core/compare/board';
import type { TranscriptView } from '#core/contract/views';
import type { Speaker } from '#core/transcript/transcript';
import { CellContent } from './board-cell';
import { RelationBadge } from './relation-badge';
import { relationWords, sortedRelations } from './relation-look';
import styles from './board-table.module.css';

interface BoardRowProps {
  readonly measure: Measure;
  readonly speakers: readonly Speaker[];
  readonly transcript: TranscriptView;
  readonly selected: boolean;
  readonly onSelect: () => void;
  /** Place among all rows, of which only those in sight are drawn. */
  readonly index: number;
  readonly ref: Ref<HTMLTableRowElement>;
}

/**
 * The reason a reader asks for first: what decided. The chain comes to it last, before a conclusion that the badge already
 * says; the badge of a one-sided figure says it all.
 */
function decidingReason({ relation, reasons }: BoardRelation): string | null {
  if (relation === 'one-sided') return null;
  return reasons.findLast((reason) => !reason.startsWith('So ')) ?? reasons.at(-1) ?? null;
}

function RelationCell({ measure, speakers }: Pick<BoardRowProps, 'measure' | 'speakers'>) {
  const [first, ...others] = sortedRelations(measure);
  if (first === undefined) return null;
  const reason = decidingReason(first);
  return (
    <>
      <RelationBadge relation={first.relation} words={relationWords(first, measure, speakers)} />
      {reason === null ? null : <p className={styles.reason}>{reason}</p>}
      {others.length === 0 ? null : (
        <p className={styles.more}>
          {others.length === 1 ? 'and one more pair' : `and ${String(others.length)} more pairs`}
        </p>
      )}
    </>
  );
}

/** One measure: what each speaker said of it and how that fits together. The whole row selects it. */
export function BoardRow(props: BoardRowProps) {
  const { measure, speakers, transcript, selected, onSelect, index, ref } = props;
  return (
    <tr
      ref={ref}
      data-index={index}
      aria-rowindex={index + 2}
      data-measure={measure.id}
      data-selected={selected}
      onClick={onSelect}
    >
      <th scope="row">
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
      <td className={styles.none}>none yet</td>
      <td>
        <RelationCell measure={measure} speakers={speakers} />
      </td>
    </tr>
  );
}
