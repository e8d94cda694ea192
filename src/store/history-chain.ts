import { createHash } from 'node:crypto';

/** A row of the history as the file holds it; `changes` is the JSON text of the row changes. */
export interface HistoryRow {
  readonly sequence: number;
  readonly groupId: string;
  readonly kind: 'do' | 'undo' | 'redo';
  /** Group that this row takes back or does again. */
  readonly undoes: string | null;
  readonly at: string;
  /** null where no person's undo may take it back: the making of the project, a new reviewer. */
  readonly reviewerId: string | null;
  readonly label: string;
  /** Names of the tables that changed, with spaces between: what a list shows without reading the changes. */
  readonly tables: string;
  readonly changes: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** A history row without its changes, which may be as long as a transcript. */
export type HistoryMark = Omit<HistoryRow, 'changes' | 'previousHash'>;

/** What stands before the first row. */
export const chainStart = '0'.repeat(64);

/** SHA-256 of a text as UTF-8, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The hash of a row: over its fields as a JSON list in this order, the hash of the row before among them. */
export function historyHash(row: Omit<HistoryRow, 'hash'>): string {
  return sha256(
    JSON.stringify([
      row.sequence,
      row.groupId,
      row.kind,
      row.undoes,
      row.at,
      row.reviewerId,
      row.label,
      row.tables,
      row.changes,
      row.previousHash,
    ]),
  );
}
