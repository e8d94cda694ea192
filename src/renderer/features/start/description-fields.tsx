import { TextField } from '../../ui/text-field';
import type { Description } from './description';
import styles from './start-dialogs.module.css';

interface DescriptionFieldsProps {
  readonly value: Description;
  readonly onChange: (value: Description) => void;
}

/** Where and when it was said, and where the text was published. */
export function DescriptionFields({ value, onChange }: DescriptionFieldsProps) {
  const field = (name: keyof Description) => ({
    value: value[name],
    onChange: (typed: string) => {
      onChange({ ...value, [name]: typed });
    },
  });
  const dateHelp = 'Without a date, words like “last year” stay unresolved.';
  return (
    <div className={styles.fields}>
      <TextField label="Title" {...field('title')} required />
      <div className={styles.pair}>
        <TextField label="Date" type="date" {...field('date')} optional help={dateHelp} />
        <TextField label="Place" {...field('place')} optional />
      </div>
      <TextField label="Source address" {...field('sourceUrl')} optional placeholder="https://" />
    </div>
  );
}
