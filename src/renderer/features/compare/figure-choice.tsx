import type { BoardFigure } from '#core/compare/board';
import styles from './row-choice.module.css';

interface FigureChoiceProps {
  readonly figures: readonly BoardFigure[];
  /** Ids of those that are picked. */
  readonly picked: readonly string[];
  readonly onChange: (picked: readonly string[]) => void;
}

/** The figures of a row to pick from, as said and normalised. */
export function FigureChoice({ figures, picked, onChange }: FigureChoiceProps) {
  return (
    <fieldset className={styles.choice}>
      <legend>These figures</legend>
      <div className={styles.rows}>
        {figures.map(({ id = '', text, normalised }) => (
          <label key={id} className={styles.row}>
            <input
              type="checkbox"
              checked={picked.includes(id)}
              onChange={() => {
                onChange(picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]);
              }}
            />
            <span className={styles.said}>{text}</span>
            <span className={styles.summary}>{normalised}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
