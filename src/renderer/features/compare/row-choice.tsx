import { useState, type KeyboardEvent } from 'react';
import type { Measure } from '#core/compare/board';
import { TextField } from '../../ui/text-field';
import { matchesSearch } from '../../view/match-words';
import { rowSummary } from './row-summary';
import styles from './row-choice.module.css';

interface RowChoiceProps {
  readonly label: string;
  readonly measures: readonly Measure[];
  readonly chosen: readonly Measure[];
  /** Several rows, or one. */
  readonly multiple: boolean;
  readonly onChange: (chosen: readonly Measure[]) => void;
}

interface RowOptionProps {
  readonly measure: Measure;
  readonly type: 'checkbox' | 'radio';
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function RowOption({ measure, type, checked, onChoose }: RowOptionProps) {
  return (
    <label className={styles.row}>
      <input type={type} name="row" checked={checked} onChange={onChoose} />
      <span className={styles.name}>{measure.name}</span>
      <span className={styles.summary}>{rowSummary(measure)}</span>
    </label>
  );
}

/** Rows of the board to choose from, found by their name or by what was said. What is chosen stays in sight whatever is searched. */
export function RowChoice({ label, measures, chosen, multiple, onChange }: RowChoiceProps) {
  const [search, setSearch] = useState('');
  const found = measures.filter(
    (measure) => chosen.includes(measure) || matchesSearch(`${measure.name} ${rowSummary(measure)}`, search),
  );
  const toggle = (measure: Measure) => {
    if (!multiple) onChange([measure]);
    else if (chosen.includes(measure)) onChange(chosen.filter((other) => other !== measure));
    else onChange([...chosen, measure]);
  };
  // Enter takes what was searched for; the dialog is done by its button.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const first = found.find((measure) => !chosen.includes(measure));
    if (search.trim() === '' || first === undefined) return;
    toggle(first);
    setSearch('');
  };
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      <div onKeyDown={onKey}>
        <TextField label="Search rows" placeholder="Name or figure" value={search} onChange={setSearch} />
      </div>
      <div className={styles.rows}>
        {found.map((measure) => (
          <RowOption
            key={measure.id}
            measure={measure}
            type={multiple ? 'checkbox' : 'radio'}
            checked={chosen.includes(measure)}
            onChoose={() => {
              toggle(measure);
            }}
          />
        ))}
        {found.length === 0 ? <p className={styles.none}>No row has these words.</p> : null}
      </div>
    </fieldset>
  );
}
