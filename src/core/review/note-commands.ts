import type { CommandEnvironment, RowChange } from './change-set';
import { claimIsRemoved } from './claim-commands';
import type { ClaimRecord } from './claim-record';
import { decide, deleted, inserted, refuse, updated, type Decision } from './decision';
import { storable } from './entered-text';
import type { NoteDraftRow, NoteRow } from './entities';

/** A claim with the notes that are being typed on it. */
export type NotedClaim = Pick<ClaimRecord, 'claim' | 'noteDrafts'>;

export interface NoteRows {
  readonly note: NoteRow;
  /** Every draft on the note's claim. */
  readonly noteDrafts: readonly NoteDraftRow[];
}

function noteIsEmpty(): Decision {
  return refuse('note-empty', 'A note needs words.');
}

function notOwn(): Decision {
  return refuse('note-not-own', 'Only the person who wrote a note can change or remove it.');
}

/** What a reviewer is typing: a new note where `noteId` is null, else the new words of that note. */
function draftOf(
  { noteDrafts }: Pick<ClaimRecord, 'noteDrafts'>,
  noteId: string | null,
  reviewerId: string,
): NoteDraftRow | undefined {
  return noteDrafts.find((draft) => draft.noteId === noteId && draft.reviewerId === reviewerId);
}

/** A note that is saved, or given up, leaves no draft; undo brings both back. */
function draftGone(draft: NoteDraftRow | undefined): readonly RowChange[] {
  return draft === undefined ? [] : [deleted('noteDraft', draft)];
}

export interface NoteDraftInput {
  /** The note that is being changed; null for a new one. */
  readonly noteId: string | null;
  /** '' gives the draft up. */
  readonly text: string;
  /** What one visit to the field typed shares a group, and one undo takes it back. */
  readonly group: string;
}

/** Keeps a note as typed so far, so that going elsewhere, or a crash, loses nothing of it. */
export function draftNote(rows: NotedClaim, input: NoteDraftInput, env: CommandEnvironment): Decision {
  if (rows.claim.removed) return claimIsRemoved();
  const label = 'write note';
  const text = storable(input.text);
  const draft = draftOf(rows, input.noteId, env.reviewerId);
  if (text === '') return decide(label, draftGone(draft), input.group);
  if (draft !== undefined) {
    const changes = draft.text === text ? [] : updated('noteDraft', draft, { text, savedAt: env.now });
    return decide(label, changes, input.group);
  }
  const { noteId } = input;
  const fields = { claimId: rows.claim.id, reviewerId: env.reviewerId, noteId, text, savedAt: env.now };
  return decide(label, [inserted('noteDraft', { id: env.newId(), ...fields })], input.group);
}

/** Adds a note in Markdown. */
export function addNote(
  rows: NotedClaim,
  input: { readonly body: string },
  env: CommandEnvironment,
): Decision {
  if (rows.claim.removed) return claimIsRemoved();
  const body = storable(input.body);
  if (body.trim() === '') return noteIsEmpty();
  const fields = { claimId: rows.claim.id, reviewerId: env.reviewerId, body, writtenAt: env.now };
  return decide('add note', [
    inserted('note', { id: env.newId(), sequence: env.nextSequence(), ...fields }),
    ...draftGone(draftOf(rows, null, env.reviewerId)),
  ]);
}

/** Changes a note of one's own. */
export function editNote(
  rows: NoteRows,
  input: { readonly body: string },
  env: CommandEnvironment,
): Decision {
  if (rows.note.reviewerId !== env.reviewerId) return notOwn();
  const body = storable(input.body);
  if (body.trim() === '') return noteIsEmpty();
  return decide('edit note', [
    ...updated('note', rows.note, { body }),
    ...draftGone(draftOf(rows, rows.note.id, env.reviewerId)),
  ]);
}

/** Removes a note of one's own. */
export function removeNote(rows: NoteRows, _input: unknown, env: CommandEnvironment): Decision {
  if (rows.note.reviewerId !== env.reviewerId) return notOwn();
  return decide('remove note', [
    deleted('note', rows.note),
    ...draftGone(draftOf(rows, rows.note.id, env.reviewerId)),
  ]);
}
