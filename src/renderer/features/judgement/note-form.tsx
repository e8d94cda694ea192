import { useId, useLayoutEffect } from 'react';
import { perform } from '../../client/use-call';
import { Button } from '../../ui/button';
import { DraftArea } from './draft-area';
import { useDraft } from './use-draft';
import styles from './note-form.module.css';

interface NoteFormProps {
  readonly claimId: string;
  /** The note that is changed; null writes a new one. */
  readonly noteId: string | null;
  readonly start: string;
  /** True where the person asked for it just now, and goes on typing in it. */
  readonly wanted: boolean;
  /** Answers undefined where it could not be saved; the form then stays with what was written. */
  readonly save: (body: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Writes a note. What is typed is kept as a draft until it is saved as a note or cancelled. */
export function NoteForm({ claimId, noteId, start, wanted, save, onClose }: NoteFormProps) {
  const keep = (text: string, group: string) => perform('note.draft', { claimId, noteId, text, group });
  const draft = useDraft(start, { save: keep });
  const { text, forget, type } = draft;
  const id = useId();
  // Before the next key is heard: a letter typed right after N belongs to the note.
  useLayoutEffect(() => {
    if (wanted) document.getElementById(id)?.focus();
  }, [id, wanted]);
  async function submit(): Promise<void> {
    if (text.trim() === '') return;
    forget();
    if ((await save(text)) === undefined) type(text);
    else onClose();
  }
  async function cancel(): Promise<void> {
    forget();
    if ((await keep('', crypto.randomUUID())) !== undefined) onClose();
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
      <DraftArea id={id} label="Note, in Markdown" placeholder="A note, in Markdown" draft={draft} />
      <div className={styles.actions}>
        <Button onClick={() => void cancel()}>Cancel</Button>
        <Button look="primary" type="submit" disabled={text.trim() === ''} hint="Ctrl ⏎">
          Save note
        </Button>
      </div>
    </form>
  );
}
