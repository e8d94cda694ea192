import type { Measure } from '#core/compare/board';
import { Button } from '../../ui/button';
import { useBoardView } from '../../view/board-view';
import { useView } from '../../view/view-state';
import styles from './merge-bar.module.css';

interface MergeBarProps {
  readonly marked: readonly Measure[];
  readonly transcriptId: string;
}

/** What can be done with the rows that are picked; not there where none is. The buttons come first: a notice may lie over the words. */
export function MergeBar({ marked, transcriptId }: MergeBarProps) {
  const open = useView((view) => view.open);
  const mark = useBoardView((view) => view.mark);
  if (marked.length === 0) return null;
  return (
    <div className={styles.bar} role="group" aria-label="Marked rows">
      <Button
        look="primary"
        hint="M"
        onClick={() => {
          open({ name: 'merge-measures', transcriptId, measures: marked });
        }}
      >
        Merge…
      </Button>
      <Button
        onClick={() => {
          mark([]);
        }}
      >
        Unmark
      </Button>
      <p role="status">
        {marked.length === 1 ? '1 row marked' : `${String(marked.length)} rows marked`}
        <span className={styles.names}>{marked.map(({ name }) => name).join(' · ')}</span>
      </p>
    </div>
  );
}
