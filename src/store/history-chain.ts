import { createHash } from 'node:crypto';
import type { RowChange } from '#core/review/change-set';
import { inSlices } from './in-slices';

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

/** The fields of a row before and after its changes, as the hash takes them. */
function aroundChanges(row: Omit<HistoryRow, 'hash' | 'changes'>): readonly [string, string] {
  const { sequence, groupId, kind, undoes, at, reviewerId, label, tables, previousHash } = row;
  const before = JSON.stringify([sequence, groupId, kind, undoes, at, reviewerId, label, tables]);
  return [`${before.slice(0, -1)},`, `,${JSON.stringify(previousHash)}]`];
}

/** The hash of a row: over its fields as a JSON list in this order, the hash of the row before among them. */
export function historyHash({ changes, ...row }: Omit<HistoryRow, 'hash'>): string {
  const [before, after] = aroundChanges(row);
  return sha256(`${before}${JSON.stringify(changes)}${after}`);
}

/** A text as it stands inside a JSON string. Cut where no character is, its parts give the whole. */
function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/**
 * The row of a change set with its hash, written down slice by slice: the changes of an import are a hundred megabytes,
 * and in one go a person would wait for them. The hash is that of `historyHash`.
 */
export async function sealHistoryRow(
  row: Omit<HistoryRow, 'hash' | 'changes'>,
  changes: readonly RowChange[],
  signal?: AbortSignal,
): Promise<HistoryRow> {
  const [before, after] = aroundChanges(row);
  const hash = createHash('sha256').update(`${before}"`, 'utf8');
  const parts: string[] = [];
  for await (const slice of inSlices(changes, signal)) {
    const part = `${parts.length === 0 ? '[' : ','}${JSON.stringify(slice).slice(1, -1)}`;
    hash.update(escaped(part), 'utf8');
    parts.push(part);
  }
  const end = parts.length === 0 ? '[]' : ']';
  hash.update(`${escaped(end)}"${after}`, 'utf8');
  return { ...row, changes: `${parts.join('')}${end}`, hash: hash.digest('hex') };
}
