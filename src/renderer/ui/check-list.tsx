import styles from './check-list.module.css';

interface CheckListProps<Value extends string> {
  /** For who cannot see what the boxes have in common. */
  readonly label: string;
  readonly options: readonly Value[];
  readonly wordsOf: (value: Value) => { readonly words: string; readonly use: string };
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
  /** With what each is for; without, names alone in a row. */
  readonly explained?: boolean;
}

/** Boxes to tick; what is chosen keeps the order of the options whatever the order it was ticked in. */
export function CheckList<Value extends string>(props: CheckListProps<Value>) {
  const { label, options, wordsOf, chosen, onChange, explained = false } = props;
  return (
    <fieldset className={styles.options} data-explained={explained}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option} className={styles.option} title={wordsOf(option).use}>
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={() => {
              onChange(options.filter((other) => (other === option) !== chosen.includes(other)));
            }}
          />
          <span>{wordsOf(option).words}</span>
          {explained ? <span className={styles.use}>{wordsOf(option).use}</span> : null}
        </label>
      ))}
    </fieldset>
  );
}
