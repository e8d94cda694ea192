import styles from './row-mark.module.css';

/** This row, or all rows from the selected one to this. */
export type Picking = 'one' | 'range';

interface RowMarkProps {
  readonly name: string;
  readonly marked: boolean;
  readonly onPick: (picking: Picking) => void;
}

/**
 * The box at a row's head that picks it to be merged. On the keyboard Space does it, so it is no stop on the way of the Tab key;
 * it shows where the row is pointed at, selected or picked.
 */
export function RowMark({ name, marked, onPick }: RowMarkProps) {
  return (
    <label
      className={styles.mark}
      data-marked={marked}
      onClick={(event) => {
        event.stopPropagation();
      }}
    >
      <input
        type="checkbox"
        tabIndex={-1}
        checked={marked}
        aria-label={`Mark “${name}” to merge it`}
        onClick={(event) => {
          onPick(event.shiftKey ? 'range' : 'one');
        }}
        onChange={() => undefined}
      />
    </label>
  );
}
