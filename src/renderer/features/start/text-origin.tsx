import type { ChosenFile } from '#core/contract/views';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import styles from './start-dialogs.module.css';

export type Origin = 'file' | 'paste';

interface OriginChoiceProps {
  readonly origin: Origin;
  readonly onChoose: (origin: Origin) => void;
}

/** Where the text comes from: two radio buttons that look like one switch. */
export function OriginChoice({ origin, onChoose }: OriginChoiceProps) {
  const choice = (value: Origin, words: string) => (
    <label className={styles.choice}>
      <input
        type="radio"
        name="origin"
        value={value}
        checked={origin === value}
        onChange={() => {
          onChoose(value);
        }}
      />
      {words}
    </label>
  );
  return (
    <fieldset className={styles.choices}>
      <legend className="visually-hidden">Where the text comes from</legend>
      {choice('file', 'From a file')}
      {choice('paste', 'Pasted text')}
    </fieldset>
  );
}

interface ChosenFileViewProps {
  readonly file: ChosenFile | null;
  readonly busy: boolean;
  readonly onChoose: () => void;
}

function speakerWords(speakers: readonly string[]): string {
  if (speakers.length === 0) return 'No speakers found';
  return `${speakers.length === 1 ? '1 speaker' : `${String(speakers.length)} speakers`}: ${speakers.join(', ')}`;
}

/** The file and what was found in it, or the button that asks for one. */
export function ChosenFileView({ file, busy, onChoose }: ChosenFileViewProps) {
  if (file === null) {
    return (
      <div className={styles.noFile}>
        <Button onClick={onChoose} disabled={busy} autoFocus>
          {busy ? 'Reading…' : 'Choose a file…'}
        </Button>
        <p>
          Plain text in which a speaker’s name stands before their words, like “President of Russia Vladimir
          Putin: …”.
        </p>
      </div>
    );
  }
  return (
    <div className={styles.file}>
      <p className={styles.fileName}>{file.fileName}</p>
      <p className={styles.fileFacts}>
        {speakerWords(file.speakers)} · {file.characters.toLocaleString('en-GB')} characters
      </p>
      <blockquote className={styles.opening}>{file.opening}</blockquote>
      <Button look="link" onClick={onChoose} disabled={busy}>
        {busy ? 'Reading…' : 'Choose another…'}
      </Button>
    </div>
  );
}

/** The text itself, with its length below. */
export function PastedText({
  text,
  onChange,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
  const help =
    text === ''
      ? 'Each turn begins with the speaker’s name and a colon.'
      : `${text.length.toLocaleString('en-GB')} characters`;
  return <TextField label="Text" lines={8} value={text} onChange={onChange} help={help} autoFocus />;
}
