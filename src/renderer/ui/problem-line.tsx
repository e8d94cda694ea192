import styles from './problem-line.module.css';

/** What went wrong, said where it went wrong; nothing where nothing did. */
export function ProblemLine({ message }: { readonly message: string | null }) {
  return message === null ? null : (
    <p className={styles.problem} role="alert">
      {message}
    </p>
  );
}
