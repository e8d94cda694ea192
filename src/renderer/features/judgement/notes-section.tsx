import { useState } from 'react';
import type { ClaimDetail } from '#core/contract/views';
import { perform } from '../../client/use-call';
import { ActionRow } from '../../ui/action-row';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { useClaimForms } from '../../view/claim-forms';
import { NoteBody } from './note-body';
import { NoteForm } from './note-form';
import styles from './notes-section.module.css';

type Note = ClaimDetail['notes'][number];

/** What the reviewer was typing: a new note where `noteId` is null. */
function draftOf({ noteDrafts }: ClaimDetail, noteId: string | null): string | null {
  return noteDrafts.find((draft) => draft.noteId === noteId)?.text ?? null;
}

function NoteItem({ claim, note }: { readonly claim: ClaimDetail; readonly note: Note }) {
  const [editing, setEditing] = useState(false);
  const draft = draftOf(claim, note.id);
  if (editing || draft !== null) {
    return (
      <li className={styles.note}>
        <NoteForm
          claimId={claim.summary.id}
          noteId={note.id}
          start={draft ?? note.body}
          wanted={editing}
          onClose={() => {
            setEditing(false);
          }}
          save={(body) => perform('note.edit', { noteId: note.id, body })}
        />
      </li>
    );
  }
  return (
    <li className={styles.note}>
      <NoteBody text={note.body} onLink={(url) => void perform('application.openLink', { url })} />
      <ActionRow words={note.reviewerName}>
        <Button
          look="link"
          onClick={() => {
            setEditing(true);
          }}
        >
          Edit
        </Button>
        <Button look="link" onClick={() => void perform('note.remove', { noteId: note.id })}>
          Remove
        </Button>
      </ActionRow>
    </li>
  );
}

/** Notes in Markdown, beside the judgement: what to ask, where to look, what was tried. */
export function NotesSection({ claim }: { readonly claim: ClaimDetail }) {
  const { form, openForm } = useClaimForms();
  const claimId = claim.summary.id;
  const draft = draftOf(claim, null);
  return (
    <Section title="Notes" aside={claim.notes.length === 0 ? 'none yet' : String(claim.notes.length)}>
      {claim.notes.length === 0 ? null : (
        <ul className={styles.notes}>
          {claim.notes.map((note) => (
            <NoteItem key={note.id} claim={claim} note={note} />
          ))}
        </ul>
      )}
      {form === 'note' || draft !== null ? (
        <NoteForm
          claimId={claimId}
          noteId={null}
          start={draft ?? ''}
          wanted={form === 'note'}
          onClose={() => {
            openForm(null);
          }}
          save={(body) => perform('note.add', { claimId, body })}
        />
      ) : (
        <Button
          hint="N"
          className={styles.add}
          onClick={() => {
            openForm('note');
          }}
        >
          Add a note
        </Button>
      )}
    </Section>
  );
}
