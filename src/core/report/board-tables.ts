import type { TableName } from '../review/entities';

/** The tables that a board is made of: a change of any other leaves it as it is. */
export const boardTables: readonly TableName[] = [
  'transcript',
  'version',
  'turn',
  'sentence',
  'figure',
  'speaker',
  'project',
  'measure',
  'reference',
  'source',
  'rate',
  'relationDecision',
  'dismissal',
  'reviewer',
];
