import type { BoardReference, Measure } from '#core/compare/board';
import type { Speaker } from '#core/transcript/transcript';
import { relationsWith } from '../../view/board-rows';
import { useView } from '../../view/view-state';
import { Button } from '../../ui/button';
import { BoldNumber } from './bold-number';
import { RelationBadge } from './relation-badge';
import { relationWords } from './relation-look';
import { boldNumber } from './said-words';
import cell from './board-cell.module.css';
import styles from './reference-cell.module.css';

interface ReferenceCellProps {
  readonly measure: Measure;
  readonly speakers: readonly Speaker[];
  readonly transcriptId: string;
  /** Only the selected row takes part in the way of the Tab key. */
  readonly selected: boolean;
}

interface ValueProps extends Pick<ReferenceCellProps, 'measure' | 'speakers'> {
  readonly reference: BoardReference;
}

function Value({ reference, measure, speakers }: ValueProps) {
  const { id, text, normalised, notes, source } = reference;
  const facts = [...(text.includes(normalised) ? [] : [normalised]), ...notes];
  return (
    <div className={cell.group}>
      <p className={cell.said}>
        <BoldNumber parts={boldNumber(text, text)} />
      </p>
      {facts.length === 0 ? null : <p className={cell.facts}>{facts.join(' · ')}</p>}
      <p className={styles.source} title={source.title}>
        {source.title}
      </p>
      <p className={styles.relations}>
        {relationsWith(measure, id).map((relation) => (
          <RelationBadge
            key={relation.key}
            relation={relation.relation}
            words={relationWords(relation, measure, speakers)}
            small
          />
        ))}
      </p>
    </div>
  );
}

/** What evidence says of a measure, each value with what it says of the speakers; else the way to enter one. */
export function ReferenceCell({ measure, speakers, transcriptId, selected }: ReferenceCellProps) {
  const open = useView((view) => view.open);
  if (measure.references.length > 0) {
    return measure.references.map((reference) => (
      <Value key={reference.id} reference={reference} measure={measure} speakers={speakers} />
    ));
  }
  return (
    <Button
      look="link"
      className={styles.add}
      aria-label={`Add a value from evidence to “${measure.name}”`}
      tabIndex={selected ? 0 : -1}
      onClick={() => {
        open({ name: 'reference', transcriptId, measure, reference: null });
      }}
    >
      add
    </Button>
  );
}
