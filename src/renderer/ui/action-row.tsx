import type { ReactNode } from 'react';
import styles from './action-row.module.css';

/** A small last line of an entry: what to know about it, and what can be done with it. */
export function ActionRow({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <p className={styles.row}>
      <span>{words}</span>
      {children}
    </p>
  );
}
