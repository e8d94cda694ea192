import type { Measure } from '#core/compare/board';
import { Button } from '../../ui/button';
import { releaseMeasure } from '../../view/board-actions';
import { figureIdsOf } from '../../view/board-rows';
import { useView } from '../../view/view-state';
import styles from './measure-head.module.css';

interface MeasureHeadProps {
  readonly measure: Measure;
  readonly transcriptId: string;
}

function RowActions({ measure, transcriptId }: MeasureHeadProps) {
  const open = useView((view) => view.open);
  return (
    <p className={styles.actions}>
      <Button
        look="link"
        hint="F2"
        onClick={() => {
          open({ name: 'rename-measure', transcriptId, measure });
        }}
      >
        Rename…
      </Button>
      <Button
        look="link"
        hint="M"
        onClick={() => {
          open({ name: 'merge-measures', transcriptId, measures: [measure] });
        }}
      >
        Merge with…
      </Button>
      {figureIdsOf(measure).length < 2 ? null : (
        <Button
          look="link"
          hint="P"
          onClick={() => {
            open({ name: 'move-figures', transcriptId, measure, figureIds: [], to: 'new-row' });
          }}
        >
          Split off…
        </Button>
      )}
      {measure.origin === 'program' ? null : (
        <Button
          look="link"
          title="The program groups these figures anew"
          onClick={() => void releaseMeasure(transcriptId, measure)}
        >
          Give back to the proposals
        </Button>
      )}
    </p>
  );
}

/** What the row counts, who says so and why, and what can be done with the row as a whole. */
export function MeasureHead({ measure, transcriptId }: MeasureHeadProps) {
  return (
    <header className={styles.head}>
      <h2 className={styles.name}>{measure.name}</h2>
      <p className={styles.why}>
        <strong>{measure.origin === 'person' ? 'A person’s row.' : 'Proposed by the program.'}</strong>{' '}
        {measure.why}
      </p>
      <RowActions measure={measure} transcriptId={transcriptId} />
    </header>
  );
}
