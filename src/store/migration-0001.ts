import type { Migration } from './migrations';

/**
 * The tables as of version 1, frozen: a later change is a migration of its own. Every reference is checked at commit, so
 * that a change set may come in any order. Each has an index, else taking a transcript back would scan tables per row.
 */
const statements = `
create table meta (id integer primary key, writer_version text not null, next_sequence integer not null);
create table project (id text primary key, title text not null, created_at text not null, tolerance text not null);
create table reviewer (id text primary key, name text not null);
create table transcript (
  id text primary key, sequence integer not null, title text not null, date text, place text, source_url text,
  version_id text not null references version (id) deferrable initially deferred);
create table version (
  id text primary key, transcript_id text not null references transcript (id) deferrable initially deferred,
  number integer not null, text text not null, sha256 text not null, file_name text, imported_at text not null);
create table speaker (id text primary key, sequence integer not null, name text not null, role text);
create table turn (
  id text primary key, version_id text not null references version (id) deferrable initially deferred,
  position integer not null, speaker_id text not null references speaker (id) deferrable initially deferred,
  "start" integer not null, "end" integer not null, label_start integer, label_end integer);
create table sentence (
  id text primary key, version_id text not null references version (id) deferrable initially deferred,
  position integer not null, turn_id text not null references turn (id) deferrable initially deferred,
  "start" integer not null, "end" integer not null);
create table figure (
  id text primary key, version_id text not null references version (id) deferrable initially deferred,
  turn_id text not null references turn (id) deferrable initially deferred,
  "start" integer not null, "end" integer not null, reading text not null, origin text not null,
  accepted_by text references reviewer (id) deferrable initially deferred);
create table claim (
  id text primary key, sequence integer not null,
  transcript_id text not null references transcript (id) deferrable initially deferred,
  revision_id text not null references claim_revision (id) deferrable initially deferred,
  kind text not null, checkworthiness double precision not null, reason text not null, origin text not null,
  checkability text not null, checkability_reason text,
  triaged_by text references reviewer (id) deferrable initially deferred,
  workflow text not null, removed integer not null);
create table claim_revision (
  id text primary key, claim_id text not null references claim (id) deferrable initially deferred, number integer not null,
  version_id text not null references version (id) deferrable initially deferred,
  turn_id text not null references turn (id) deferrable initially deferred,
  "start" integer not null, "end" integer not null, anchors text not null);
create table judgement (
  id text primary key, sequence integer not null,
  claim_id text not null references claim (id) deferrable initially deferred,
  revision_id text not null references claim_revision (id) deferrable initially deferred,
  reviewer_id text not null references reviewer (id) deferrable initially deferred,
  verdict text, rationale text not null, supersedes text references judgement (id) deferrable initially deferred,
  recorded_at text not null, reason_tags text not null, confidence text);
create table draft (
  id text primary key, claim_id text not null references claim (id) deferrable initially deferred,
  reviewer_id text not null references reviewer (id) deferrable initially deferred,
  text text not null, saved_at text not null, unique (claim_id, reviewer_id));
create table note (
  id text primary key, sequence integer not null,
  claim_id text not null references claim (id) deferrable initially deferred,
  reviewer_id text not null references reviewer (id) deferrable initially deferred,
  body text not null, written_at text not null);
create table source (
  id text primary key, sequence integer not null, title text not null, publisher text, url text,
  published_on text, accessed_on text);
create table evidence_link (
  id text primary key, sequence integer not null,
  claim_id text not null references claim (id) deferrable initially deferred,
  source_id text not null references source (id) deferrable initially deferred,
  reviewer_id text not null references reviewer (id) deferrable initially deferred,
  stance text not null, passage text not null, pinpoint text, linked_at text not null);
create table history (
  sequence integer primary key, group_id text not null, kind text not null, undoes text, at text not null,
  reviewer_id text, label text not null, tables text not null, changes text not null, previous_hash text not null, hash text not null);
`;

const indexedColumns: readonly (readonly [table: string, column: string])[] = [
  ['transcript', 'version_id'],
  ['version', 'transcript_id'],
  ['turn', 'version_id'],
  ['turn', 'speaker_id'],
  ['sentence', 'version_id'],
  ['sentence', 'turn_id'],
  ['figure', 'version_id'],
  ['figure', 'turn_id'],
  ['claim', 'transcript_id'],
  ['claim', 'revision_id'],
  ['claim_revision', 'claim_id'],
  ['claim_revision', 'version_id'],
  ['claim_revision', 'turn_id'],
  ['judgement', 'claim_id'],
  ['judgement', 'revision_id'],
  ['judgement', 'supersedes'],
  ['note', 'claim_id'],
  ['evidence_link', 'claim_id'],
  ['evidence_link', 'source_id'],
  ['history', 'reviewer_id'],
];

export const firstMigration: Migration = {
  version: 1,
  description: 'the first tables',
  statements: [
    ...statements
      .split(';')
      .map((statement) => statement.trim())
      .filter((statement) => statement !== ''),
    ...indexedColumns.map(([table, column]) => `create index ${table}_by_${column} on ${table} (${column})`),
  ],
};
