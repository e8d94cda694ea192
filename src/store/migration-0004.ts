import type { Migration } from './migrations';

/** What a person says of a turn: that it is no plain speech, and who said so. Empty in both is the program's reading. */
export const turnMarkMigration: Migration = {
  version: 4,
  description: 'marks of turns',
  statements: [
    'alter table turn add column mark text',
    'alter table turn add column corrected_by text references reviewer (id) deferrable initially deferred',
    'create index turn_by_corrected_by on turn (corrected_by)',
  ],
};
