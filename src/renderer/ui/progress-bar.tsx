import styles from './progress-bar.module.css';

interface ProgressBarProps {
  readonly label: string;
  /** 0..1; null where nothing is known yet. */
  readonly share: number | null;
}

/** A bar with its per cent beside it. */
export function ProgressBar({ label, share }: ProgressBarProps) {
  const percent = share === null ? null : Math.floor(share * 100);
  return (
    <div className={styles.progress}>
      <span>{label}</span>
      <progress className={styles.bar} aria-label={label} max={100} value={percent ?? undefined} />
      <span className={styles.percent}>{percent === null ? '' : `${String(percent)} %`}</span>
    </div>
  );
}
