import { Field } from './field';
import { emptySource, SourceFields, type SourceValue } from './source-fields';
import styles from './source-choice.module.css';

/** A source of the project, or a new one as it is typed. */
export interface ChosenSource {
  /** null where a new one is entered. */
  readonly id: string | null;
  readonly entered: SourceValue;
}

interface ListedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
}

/** What a form begins with: the source it has, else the first there is, else a new one. */
export function startingSource(sources: readonly ListedSource[], id?: string): ChosenSource {
  return { id: id ?? sources[0]?.id ?? null, entered: emptySource };
}

/** True where nothing is missing: a source is chosen, or a new one has its title. */
export function isSourceNamed({ id, entered }: ChosenSource): boolean {
  return id !== null || entered.title.trim() !== '';
}

interface SourceChoiceProps {
  readonly sources: readonly ListedSource[];
  readonly value: ChosenSource;
  readonly onChange: (value: ChosenSource) => void;
}

/** An empty value is no id: it stands for a new source. */
const newSource = '';

/** A list of the project's sources; the last entry opens the form of a new one in place. */
export function SourceChoice({ sources, value, onChange }: SourceChoiceProps) {
  return (
    <>
      {sources.length === 0 ? null : (
        <Field label="Source">
          {(fieldId) => (
            <select
              id={fieldId}
              value={value.id ?? newSource}
              onChange={(event) => {
                onChange({ ...value, id: event.target.value === newSource ? null : event.target.value });
              }}
            >
              {sources.map(({ id, title, publisher }) => (
                <option key={id} value={id}>
                  {[title, publisher].filter(Boolean).join(' · ')}
                </option>
              ))}
              <option value={newSource}>A new source…</option>
            </select>
          )}
        </Field>
      )}
      {value.id === null ? (
        <fieldset className={styles.entry}>
          <legend>{sources.length === 0 ? 'Source' : 'The new source'}</legend>
          <SourceFields
            value={value.entered}
            onChange={(entered) => {
              onChange({ ...value, entered });
            }}
          />
        </fieldset>
      ) : null}
    </>
  );
}
