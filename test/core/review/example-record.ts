import { expect } from 'vitest';
import type { ChangeSet } from '#core/review/change-set';
import { type TextRows } from '#core/review/claim-commands';
import type { ClaimRecord } from '#core/review/claim-record';
import type { Decision } from '#core/review/decision';
import type { Tables, TableName } from '#core/review/entities';
import { importTranscript } from '#core/review/import-transcript';
import { exampleEnvironment, exampleImport } from './example';

/** Time, ids and person of the example. */
export const env = exampleEnvironment();

/** What a decision changes; it must be none that was refused. */
export function changesOf(decision: Decision): ChangeSet {
  if (!decision.ok) throw new Error(decision.error.message);
  return decision.value;
}

/** The rows that a decision leaves in a table. */
export function rowsIn<Name extends TableName>(decision: Decision, table: Name): readonly Tables[Name][] {
  return changesOf(decision).changes.flatMap((change) =>
    change.table === table && change.after !== null ? [change.after as Tables[Name]] : [],
  );
}

/** The code of a refusal, whose sentence must be one; null of a decision. */
export function refusalOf(decision: Decision): string | null {
  if (decision.ok) return null;
  expect(decision.error.message).toMatch(/^["A-Z].*\.$/u);
  return decision.error.code;
}

/** The first row of a list that must have one. */
export function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('No row.');
  return row;
}

/** The example, imported. */
export const imported = importTranscript({ speakers: [] }, exampleImport('0'.repeat(64)), env);
/** Its text. */
export const text: TextRows = {
  version: only(rowsIn(imported, 'version')),
  turns: rowsIn(imported, 'turn'),
  figures: rowsIn(imported, 'figure'),
};
/** Its first claim. */
export const record: ClaimRecord = {
  claim: only(rowsIn(imported, 'claim')),
  revisions: [only(rowsIn(imported, 'claimRevision'))],
  judgements: [],
  drafts: [],
  notes: [],
  noteDrafts: [],
  links: [],
};
/** The same after the claim was removed. */
export const removed: ClaimRecord = { ...record, claim: { ...record.claim, removed: true } };

/** The record after a decision on it. */
export function after(rows: ClaimRecord, decision: Decision): ClaimRecord {
  return {
    ...rows,
    claim: rowsIn(decision, 'claim').at(-1) ?? rows.claim,
    revisions: [...rows.revisions, ...rowsIn(decision, 'claimRevision')],
    judgements: [...rows.judgements, ...rowsIn(decision, 'judgement')],
    drafts: [...rowsIn(decision, 'draft'), ...rows.drafts].slice(0, 1),
  };
}
