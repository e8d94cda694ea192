import type { ReactNode } from 'react';
import styles from './start-page.module.css';

interface StartActionProps {
  readonly name: string;
  readonly primary?: boolean;
  readonly disabled: boolean;
  readonly onPress: () => void;
  /** What it opens, in a few words. */
  readonly children: ReactNode;
}

/** A way in: what it does, and below it with what. */
export function StartAction({ name, primary = false, disabled, onPress, children }: StartActionProps) {
  return (
    <button
      type="button"
      className={styles.action}
      data-primary={primary}
      disabled={disabled}
      onClick={onPress}
    >
      <span className={styles.actionName}>{name}</span>
      <span className={styles.actionWords}>{children}</span>
    </button>
  );
}
