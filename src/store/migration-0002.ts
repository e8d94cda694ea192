import type { Migration } from './migrations';

/** What people decide on the compare board: measures of their own, reference values, rates, relations, dismissed questions. */
export const boardMigration: Migration = {
  version: 2,
  description: 'the choices of the compare board',
  statements: [
    `create table measure (
      id text primary key, sequence integer not null,
      transcript_id text not null references transcript (id) deferrable initially deferred,
      name text not null)`,
    `create table reference (
      id text primary key, sequence integer not null,
      measure_id text not null references measure (id) deferrable initially deferred,
      source_id text not null references source (id) deferrable initially deferred,
      passage text not null, pinpoint text, reading text not null,
      entered_by text not null references reviewer (id) deferrable initially deferred,
      entered_at text not null)`,
    `create table rate (
      id text primary key, sequence integer not null, "from" text not null, "to" text not null,
      rate text not null, date text not null,
      source_id text not null references source (id) deferrable initially deferred)`,
    `create table relation_decision (
      id text primary key, sequence integer not null,
      transcript_id text not null references transcript (id) deferrable initially deferred,
      pair text not null, computed text not null, relation text not null, note text not null,
      reviewer_id text not null references reviewer (id) deferrable initially deferred,
      decided_at text not null, unique (transcript_id, pair))`,
    `create table dismissal (
      id text primary key, sequence integer not null,
      transcript_id text not null references transcript (id) deferrable initially deferred,
      question text not null, reason text not null,
      reviewer_id text not null references reviewer (id) deferrable initially deferred,
      dismissed_at text not null, unique (transcript_id, question))`,
    'alter table figure add column measure_id text references measure (id) deferrable initially deferred',
    'create index figure_by_measure_id on figure (measure_id)',
    'create index measure_by_transcript_id on measure (transcript_id)',
    'create index reference_by_measure_id on reference (measure_id)',
    'create index reference_by_source_id on reference (source_id)',
    'create index rate_by_source_id on rate (source_id)',
  ],
};
