import type { BoardRelation, Measure } from '#core/compare/board';
import { missingRate } from '#core/compare/numbers/missing-rate';
import type { TranscriptView } from '#core/contract/views';
import { sliceSpan } from '#core/text/span';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { confirmRelation, withdrawRelation } from '../../view/board-actions';
import { isUndecided } from '../../view/board-rows';
import { relationNames } from '../../view/relation-words';
import { useView } from '../../view/view-state';
import { decisionWords } from './decision-words';
import { RelationBadge } from './relation-badge';
import styles from './relation-section.module.css';

interface RelationProps {
  readonly relation: BoardRelation;
  readonly measure: Measure;
  readonly transcript: TranscriptView;
  /** Where there are more pairs than one, each names its figures. */
  readonly named: boolean;
  /** The keys act on this one. */
  readonly current: boolean;
}

/** The two sides in their words; a value from evidence with its source below. */
function Sides({
  relation,
  measure,
  transcript,
}: Pick<RelationProps, 'relation' | 'measure' | 'transcript'>) {
  const { a, b, reference } = relation;
  const said = [a, b].filter((span) => span !== null).map((span) => sliceSpan(transcript.text, span));
  const value = measure.references.find(({ id }) => id === reference);
  const sides = value === undefined ? said : [...said, value.text];
  return (
    <div>
      <p className={styles.pair}>{sides.map((words) => `“${words}”`).join(' and ')}</p>
      {value === undefined ? null : <p className={styles.source}>{value.source.title}</p>}
    </div>
  );
}

function Decision({ relation }: { readonly relation: BoardRelation }) {
  const words = decisionWords(relation);
  const { decision } = relation;
  if (words === null || decision === undefined) return null;
  return (
    <div className={styles.decision} data-changed={decision.foundThen !== undefined}>
      <p>{words}</p>
      {decision.note === '' ? null : <p className={styles.note}>{decision.note}</p>}
    </div>
  );
}

/** The word of a person: one key to confirm, a dialog to say otherwise. */
function Actions({ relation, measure, transcript, current }: RelationProps) {
  const open = useView((view) => view.open);
  const transcriptId = transcript.transcript.id;
  const rate = missingRate(relation.reasons);
  return (
    <div className={styles.actions}>
      {isUndecided(relation) ? (
        <Button
          look={current ? 'primary' : 'secondary'}
          {...(current ? { hint: 'C' } : {})}
          onClick={() => void confirmRelation(transcriptId, relation)}
        >
          Confirm
        </Button>
      ) : null}
      <Button
        {...(current ? { hint: 'O' } : {})}
        onClick={() => {
          open({ name: 'override-relation', transcriptId, measure, relation });
        }}
      >
        Override…
      </Button>
      {relation.decision === undefined ? null : (
        <Button onClick={() => void withdrawRelation(transcriptId, relation)}>Take back</Button>
      )}
      {rate === null ? null : (
        <Button
          onClick={() => {
            open({ name: 'comparing', rate });
          }}
        >
          Enter a rate…
        </Button>
      )}
    </div>
  );
}

function Reasons({ reasons }: BoardRelation) {
  return (
    <ol className={styles.reasons}>
      {reasons.map((reason, index) => (
        <li key={index}>{reason}</li>
      ))}
    </ol>
  );
}

/** Where a person says otherwise, their word comes first and the program's reasons after it, under its name. */
function Overridden({ relation }: { readonly relation: BoardRelation }) {
  return (
    <>
      <Decision relation={relation} />
      <p className={styles.otherwise}>Why the program finds {relationNames[relation.computed]}:</p>
      <Reasons {...relation} />
    </>
  );
}

/** One relation with the chain of reasons that led to it, and what a person says of it. */
export function RelationSection(props: RelationProps) {
  const { relation, named } = props;
  const overridden = relation.decision?.kind === 'overridden';
  return (
    <div data-pair={relation.key}>
      <Section title={overridden ? 'A person’s word' : `Why ${relationNames[relation.computed]}`}>
        {named ? <Sides {...props} /> : null}
        {named || overridden ? (
          <p>
            <RelationBadge relation={relation.relation} words={relationNames[relation.relation]} />
          </p>
        ) : null}
        {overridden ? (
          <Overridden relation={relation} />
        ) : (
          <>
            <Reasons {...relation} />
            <Decision relation={relation} />
          </>
        )}
        <Actions {...props} />
      </Section>
    </div>
  );
}
