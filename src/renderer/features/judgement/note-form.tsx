import { useId, useLayoutEffect, useState } from 'react';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-area';
import styles from './note-form.module.css';

interface NoteFormProps {
  readonly start: string;
  /** Answers undefined where it could not be saved; the form then stays with what was written. */
  readonly save: (body: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Writes a note. */
export function NoteForm({ start, save, onClose }: NoteFormProps) {
  const [body, setBody] = useState(start);
  const id = useId();
  // Before the next key is heard: a letter typed right after N belongs to the note.
  useLayoutEffect(() => {
    document.getElementById(id)?.focus();
  }, [id]);
  async function submit(): Promise<void> {
    if (body.trim() !== '' && (await save(body)) !== undefined) onClose();
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        Note, in Markdown
      </label>
      <TextArea id={id} value={body} onChange={setBody} placeholder="A note, in Markdown" />
      <div className={styles.actions}>
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" type="submit" disabled={body.trim() === ''} hint="Ctrl ⏎">
          Save note
        </Button>
      </div>
    </form>
  );
}
