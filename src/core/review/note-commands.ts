import type { CommandEnvironment } from './change-set';
import { claimIsRemoved } from './claim-commands';
import type { ClaimRecord } from './claim-record';
import { decide, deleted, inserted, refuse, updated, type Decision } from './decision';
import { storable } from './entered-text';
import type { NoteRow } from './entities';

export interface NoteRows {
  readonly note: NoteRow;
}

function noteIsEmpty(): Decision {
  return refuse('note-empty', 'A note needs words.');
}

function notOwn(): Decision {
  return refuse('note-not-own', 'Only the person who wrote a note can change or remove it.');
}

/** Adds a note in Markdown. */
export function addNote(
  rows: Pick<ClaimRecord, 'claim'>,
  input: { readonly body: string },
  env: CommandEnvironment,
): Decision {
  if (rows.claim.removed) return claimIsRemoved();
  const body = storable(input.body);
  if (body.trim() === '') return noteIsEmpty();
  const fields = { claimId: rows.claim.id, reviewerId: env.reviewerId, body, writtenAt: env.now };
  return decide('add note', [inserted('note', { id: env.newId(), sequence: env.nextSequence(), ...fields })]);
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
  return decide('edit note', updated('note', rows.note, { body }));
}

/** Removes a note of one's own. */
export function removeNote(rows: NoteRows, _input: unknown, env: CommandEnvironment): Decision {
  if (rows.note.reviewerId !== env.reviewerId) return notOwn();
  return decide('remove note', [deleted('note', rows.note)]);
}
