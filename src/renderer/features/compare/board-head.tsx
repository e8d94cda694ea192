import type { Speaker } from '#core/transcript/transcript';
import styles from './board-table.module.css';

/** The columns' names; they stay in sight. */
export function BoardHead({ speakers }: { readonly speakers: readonly Speaker[] }) {
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.measureHead}>
          Measure
        </th>
        {speakers.map(({ id, name, role }) => (
          <th key={id} scope="col">
            <span className={styles.speaker} title={name}>
              {name}
            </span>
            {role === null ? null : (
              <span className={styles.role} title={role}>
                {role}
              </span>
            )}
          </th>
        ))}
        <th scope="col" className={styles.reference}>
          <span className={styles.speaker}>Reference</span>
          <span className={styles.role}>from evidence</span>
        </th>
        <th scope="col">
          <span className={styles.speaker}>Relation</span>
        </th>
      </tr>
    </thead>
  );
}
