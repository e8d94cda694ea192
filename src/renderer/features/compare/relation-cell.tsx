import type { Measure } from '#core/compare/board';
import type { Speaker } from '#core/transcript/transcript';
import { isRowDecided, sortedRelations, speakerRelations } from '../../view/board-rows';
import { decidingReason } from './decision-words';
import { RelationBadge } from './relation-badge';
import { relationWords } from './relation-look';
import styles from './relation-cell.module.css';

/** Quiet: that a person looked at all of it is good to know and nothing to act on. */
function Decided() {
  return (
    <span className={styles.decided} title="A person has decided every relation of this row">
      <span aria-hidden="true">✓</span>
      <span className="visually-hidden">decided by a person</span>
    </span>
  );
}

/** How the speakers' figures stand to each other: the most telling relation, its reason, and how many more there are. */
export function RelationCell({
  measure,
  speakers,
}: {
  readonly measure: Measure;
  readonly speakers: readonly Speaker[];
}) {
  const [first, ...others] = sortedRelations(speakerRelations(measure));
  const decided = isRowDecided(measure) ? <Decided /> : null;
  if (first === undefined) return decided;
  const reason = decidingReason(first);
  return (
    <>
      <p className={styles.badges}>
        <RelationBadge relation={first.relation} words={relationWords(first, measure, speakers)} />
        {decided}
      </p>
      {reason === null ? null : <p className={styles.reason}>{reason}</p>}
      {others.length === 0 ? null : (
        <p className={styles.more}>
          {others.length === 1 ? 'and one more pair' : `and ${String(others.length)} more pairs`}
        </p>
      )}
    </>
  );
}
