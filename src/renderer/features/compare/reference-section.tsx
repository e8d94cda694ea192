import type { BoardReference, Measure } from '#core/compare/board';
import { ActionRow } from '../../ui/action-row';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { removeReference } from '../../view/board-actions';
import { useView } from '../../view/view-state';
import { boldNumber } from './said-words';
import { BoldNumber } from './bold-number';
import styles from './reference-section.module.css';

interface ReferenceSectionProps {
  readonly measure: Measure;
  readonly transcriptId: string;
}

interface ReferenceItemProps {
  readonly reference: BoardReference;
  readonly onEdit: () => void;
}

function ReferenceItem({ reference, onEdit }: ReferenceItemProps) {
  const { text, normalised, notes, source, pinpoint, passage } = reference;
  return (
    <li className={styles.item}>
      <p className={styles.said}>
        <BoldNumber parts={boldNumber(text, text)} />
      </p>
      <p className={styles.facts}>{[normalised, ...notes].join(' · ')}</p>
      {passage === '' ? null : <p className={styles.passage}>“{passage}”</p>}
      <ActionRow words={[source.title, pinpoint].filter(Boolean).join(' · ')}>
        <Button look="link" aria-label={`Edit “${text}”`} onClick={onEdit}>
          Edit…
        </Button>
        <Button look="link" aria-label={`Remove “${text}”`} onClick={() => void removeReference(reference)}>
          Remove
        </Button>
      </ActionRow>
    </li>
  );
}

/** What evidence says of the measure, each value with its source. */
export function ReferenceSection({ measure, transcriptId }: ReferenceSectionProps) {
  const open = useView((view) => view.open);
  const edit = (reference: BoardReference | null) => {
    open({ name: 'reference', transcriptId, measure, reference });
  };
  return (
    <Section title="Values from evidence" {...(measure.references.length === 0 ? { aside: 'none yet' } : {})}>
      {measure.references.length === 0 ? null : (
        <ul className={styles.items}>
          {measure.references.map((reference) => (
            <ReferenceItem
              key={reference.id}
              reference={reference}
              onEdit={() => {
                edit(reference);
              }}
            />
          ))}
        </ul>
      )}
      <Button
        hint="S"
        className={styles.add}
        onClick={() => {
          edit(null);
        }}
      >
        Add a value from evidence…
      </Button>
    </Section>
  );
}
