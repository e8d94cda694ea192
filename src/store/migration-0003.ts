import type { Migration } from './migrations';

/**
 * Notes on the way, kept as they are typed. `note_id` names the note that is being changed and refers to nothing: a draft
 * whose note is gone does no harm, while a reference would hold up taking the note away.
 */
export const noteDraftMigration: Migration = {
  version: 3,
  description: 'drafts of notes',
  statements: [
    `create table note_draft (
      id text primary key, claim_id text not null references claim (id) deferrable initially deferred,
      reviewer_id text not null references reviewer (id) deferrable initially deferred,
      note_id text, text text not null, saved_at text not null)`,
    'create index note_draft_by_claim_id on note_draft (claim_id)',
  ],
};
