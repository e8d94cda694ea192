import { useId, type ReactNode } from 'react';
import styles from './field.module.css';

interface FieldProps {
  readonly label: string;
  /** What to enter, or why it is asked. */
  readonly help?: string;
  readonly optional?: boolean;
  readonly children: (id: string, helpId: string | undefined) => ReactNode;
}

/** A labelled control; the control takes the id it is given. */
export function Field({ label, help, optional = false, children }: FieldProps) {
  const id = useId();
  const helpId = help === undefined ? undefined : `${id}-help`;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {optional ? <span className={styles.optional}> optional</span> : null}
      </label>
      {children(id, helpId)}
      {help === undefined ? null : (
        <p id={helpId} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  );
}
