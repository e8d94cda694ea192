import styles from './key-hint.module.css';

/** A key as it is printed on the keyboard; read out as part of the control it stands in. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return <kbd className={styles.key}>{keys}</kbd>;
}
