import type { BoardRelation, Measure } from '#core/compare/board';
import { missingRate } from '#core/compare/missing-rate';
import type { TranscriptView } from '#core/contract/views';
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

function pairWords(
  { a, b, reference }: BoardRelation,
  { references }: Measure,
  { text }: TranscriptView,
): string {
  const said = [a, b].filter((span) => span !== null).map((span) => `“${text.slice(span.start, span.end)}”`);
  const value = references.find(({ id }) => id === reference);
  const sides = value === undefined ? said : [...said, `“${value.text}” (${value.source.title})`];
  return sides.join(' and ');
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

/** The reasons are the program's; where a person says otherwise the title must not put them in that person's mouth. */
function titleOf({ computed, decision }: BoardRelation): string {
  const name = relationNames[computed];
  return decision?.kind === 'overridden' ? `Why the program finds ${name}` : `Why ${name}`;
}

/** One relation with the chain of reasons that led to it, and what a person says of it. */
export function RelationSection(props: RelationProps) {
  const { relation, measure, transcript, named } = props;
  const { reasons, key, decision } = relation;
  // The title says it already where one relation stands alone and nobody says otherwise.
  const badged = named || decision?.kind === 'overridden';
  return (
    <div data-pair={key}>
      <Section title={titleOf(relation)}>
        {named ? <p className={styles.pair}>{pairWords(relation, measure, transcript)}</p> : null}
        {badged ? (
          <p>
            <RelationBadge relation={relation.relation} words={relationNames[relation.relation]} />
          </p>
        ) : null}
        <ol className={styles.reasons}>
          {reasons.map((reason, index) => (
            <li key={index}>{reason}</li>
          ))}
        </ol>
        <Decision relation={relation} />
        <Actions {...props} />
      </Section>
    </div>
  );
}
