import type { ReactNode } from 'react';
import styles from './chip.module.css';

interface ChipProps {
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly glyph?: ReactNode;
  readonly label: string;
  readonly count?: number;
}

/** A filter that is on or off, with the number of things it would show. */
export function Chip({ pressed, onPress, glyph, label, count }: ChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={pressed} onClick={onPress} title={label}>
      {glyph}
      <span className={styles.label}>{label}</span>
      {count === undefined ? null : <span className={styles.count}>{count}</span>}
    </button>
  );
}
