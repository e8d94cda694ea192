import type { CallName } from '#core/contract/calls';
import { boardTables } from '#core/report/board-tables';
import type { TableName } from '#core/review/entities';

const claimTables: readonly TableName[] = [
  'claim',
  'claimRevision',
  'judgement',
  'draft',
  'note',
  'noteDraft',
  'evidenceLink',
  'source',
  'figure',
  'speaker',
  'reviewer',
  'turn',
];

/**
 * Which tables a query's answer is made of: a change to one of them makes the answer stale. The lists of claims are not
 * here: they are long, and claim-lists.ts renews what changed in them.
 */
export const tablesOfQuery: Partial<Record<CallName, readonly TableName[] | 'all'>> = {
  'application.state': 'all',
  'project.read': 'all',
  'transcript.read': ['transcript', 'version', 'turn', 'sentence', 'speaker', 'figure', 'reviewer'],
  'claim.read': claimTables,
  'figure.propose': ['transcript', 'version', 'turn', 'sentence', 'figure', 'project'],
  'sources.list': ['source', 'evidenceLink', 'claim', 'claimRevision'],
  'board.read': boardTables,
  'reference.propose': ['transcript', 'project'],
  'reference.read': ['reference'],
  'rates.list': ['rate', 'source'],
  'report.preview': 'all',
  'history.list': 'all',
};
