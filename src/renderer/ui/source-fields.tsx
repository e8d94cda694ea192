import { TextField } from './text-field';
import styles from './source-fields.module.css';

/** A source as it is typed; '' where nothing was entered. */
export interface SourceValue {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly publishedOn: string;
  readonly accessedOn: string;
}

export const emptySource: SourceValue = {
  title: '',
  publisher: '',
  url: '',
  publishedOn: '',
  accessedOn: '',
};

interface SourceRecord {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly accessedOn: string | null;
}

/** A stored source as the fields show it. */
export function sourceValue(source: SourceRecord): SourceValue {
  return {
    title: source.title,
    publisher: source.publisher ?? '',
    url: source.url ?? '',
    publishedOn: source.publishedOn ?? '',
    accessedOn: source.accessedOn ?? '',
  };
}

/** What was typed as the calls want it: trimmed, null where nothing was entered. */
export function sourceRecord(value: SourceValue): SourceRecord {
  const orNull = (typed: string) => typed.trim() || null;
  return {
    title: value.title.trim(),
    publisher: orNull(value.publisher),
    url: orNull(value.url),
    publishedOn: orNull(value.publishedOn),
    accessedOn: orNull(value.accessedOn),
  };
}

interface SourceFieldsProps {
  readonly value: SourceValue;
  readonly onChange: (value: SourceValue) => void;
  readonly autoFocus?: boolean;
}

/** The form of a source, the same wherever one is entered; only the title is needed. */
export function SourceFields({ value, onChange, autoFocus = false }: SourceFieldsProps) {
  const field = (name: keyof SourceValue) => ({
    value: value[name],
    onChange: (typed: string) => {
      onChange({ ...value, [name]: typed });
    },
  });
  return (
    <div className={styles.fields}>
      <TextField label="Title" {...field('title')} required autoFocus={autoFocus} />
      <TextField label="Publisher" {...field('publisher')} optional />
      <TextField label="Address" {...field('url')} optional placeholder="https://" />
      <div className={styles.dates}>
        <TextField label="Published on" type="date" {...field('publishedOn')} optional />
        <TextField label="Looked up on" type="date" {...field('accessedOn')} optional />
      </div>
    </div>
  );
}
