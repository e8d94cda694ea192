import { Kysely } from 'kysely';
import type { ChangeSet } from '#core/review/change-set';
import { mostClaimsAsked } from '#core/contract/calls';
import type { TableName } from '#core/review/entities';
import { touchedClaims } from '#core/review/touched-claims';
import { failure, success, type Result } from '#core/result';
import { applyChanges, Conflict } from './apply-changes';
import { chainStart, sealHistoryRow, type HistoryMark, type HistoryRow } from './history-chain';
import { oneConnectionDialect, type Queries } from './kysely-dialect';
import { newId } from './new-id';
import { Reader } from './reader';
import type { SqliteConnection } from './sqlite-connection';
import { foldLogIntoFile } from './sqlite-dialect';
import { problemOf } from './store-problems';
import { verifyProject, type ProjectProblem } from './verify-project';
import { writerVersion } from './writer-version';

/** Who commits, and as what. */
export interface CommitContext {
  /** null for acts that no person's undo may take back. */
  readonly reviewerId: string | null;
  readonly kind: 'do' | 'undo' | 'redo';
  /** Group that an undo takes back, or a redo does again. */
  readonly undoes: string | null;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The project's sequence as the command found it, and as it leaves it. */
  readonly sequence?: { readonly from: number; readonly to: number };
  /** Ends the commit on its way; nothing of it is kept then. */
  readonly signal?: AbortSignal | undefined;
}

/** What a commit tells everybody who shows these rows. */
export interface StoreChange {
  readonly tables: readonly TableName[];
  /** Ids of the changed rows; empty where there are so many that reading all again is quicker. */
  readonly ids: readonly string[];
  /** The claims whose lines in a list may have changed; null where all are to be read again. */
  readonly claims: readonly string[] | null;
  readonly revision: number;
}

/** The ids of more changes than this are not listed. */
const listedIds = 1000;

/** Another process used the same numbers; the command has to be decided again. */
class StaleSequence extends Error {}

export interface StoreHandles {
  readonly path: string;
  /** null where the file cannot be written. */
  readonly writer: SqliteConnection | null;
  readonly reader: SqliteConnection;
  readonly readOnlyReason: string | null;
  /** What is left to do when the handles are closed. */
  readonly afterClose?: () => Promise<void>;
}

/** One open project file: one queue of writes, reads beside it, and a chain of history. */
export class ProjectStore {
  readonly path: string;
  readonly readOnlyReason: string | null;
  readonly #handles: StoreHandles;
  readonly #writer: Queries | null;
  readonly #reader: Queries;
  readonly #listeners = new Set<(change: StoreChange) => void>();

  constructor(handles: StoreHandles) {
    this.path = handles.path;
    this.readOnlyReason = handles.readOnlyReason;
    this.#handles = handles;
    this.#writer = handles.writer && new Kysely({ dialect: oneConnectionDialect(handles.writer, 'writer') });
    this.#reader = new Kysely({ dialect: oneConnectionDialect(handles.reader, 'reader') });
  }

  /** Calls back after every commit; the answer stops that. */
  onChange(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Answers questions from one state of the file: no commit comes between two of them. */
  async read<Answer>(ask: (reader: Reader) => Promise<Answer>): Promise<Result<Answer>> {
    try {
      return success(await this.#reader.transaction().execute((queries) => ask(new Reader(queries))));
    } catch (error) {
      return { ok: false, error: problemOf(error, this.path) };
    }
  }

  /** Writes a change set and its history row in one transaction, or nothing at all. */
  async commit(changeSet: ChangeSet, context: CommitContext): Promise<Result<{ readonly revision: number }>> {
    const writer = this.#writer;
    if (writer === null)
      return failure('project-read-only', this.readOnlyReason ?? 'The project was opened for reading only.');
    try {
      const revision = await writer
        .transaction()
        .execute((queries) => this.#write(queries, changeSet, context));
      if (changeSet.changes.length > 0) this.#announce(changeSet, revision);
      return success({ revision });
    } catch (error) {
      return this.#failureOf(error);
    }
  }

  async #write(queries: Queries, changeSet: ChangeSet, context: CommitContext): Promise<number> {
    const reader = new Reader(queries);
    const [last] = await reader.newestMarks(null, 1);
    if (changeSet.changes.length === 0) return last?.sequence ?? 0;
    await this.#takeSequence(queries, reader, context);
    await applyChanges(queries, changeSet.changes, context.signal);
    const row = await sealHistoryRow(
      nextHistoryRow(changeSet, context, last),
      changeSet.changes,
      context.signal,
    );
    await queries.insertInto('history').values(historyColumns(row)).execute();
    context.signal?.throwIfAborted();
    return row.sequence;
  }

  async #takeSequence(queries: Queries, reader: Reader, { sequence }: CommitContext): Promise<void> {
    if (sequence === undefined || sequence.from === sequence.to) return;
    const { nextSequence } = await reader.meta();
    if (nextSequence !== sequence.from) throw new StaleSequence();
    await queries
      .updateTable('meta')
      .set({ next_sequence: sequence.to, writer_version: writerVersion })
      .execute();
  }

  #announce(changeSet: ChangeSet, revision: number): void {
    const tables = changedTables(changeSet);
    const { changes } = changeSet;
    const ids = changes.length > listedIds ? [] : [...new Set(changes.map((change) => change.id))];
    const change = { tables, ids, claims: touchedClaims(changes, mostClaimsAsked), revision };
    for (const listener of this.#listeners) listener(change);
  }

  #failureOf(error: unknown): Result<never> {
    if (error instanceof Error && error.name === 'AbortError')
      return failure('cancelled', 'The change was cancelled; nothing of it was kept.');
    if (error instanceof StaleSequence)
      return failure('stale', 'Somebody else changed the project at the same moment; try again.');
    if (error instanceof Conflict) {
      return failure(
        'conflict',
        'Somebody else has changed this in the meantime; look at it again and repeat what you did.',
      );
    }
    return { ok: false, error: problemOf(error, this.path) };
  }

  /** Looks for everything that can be wrong with the file; an empty list means that nothing was found. */
  async verify(): Promise<Result<readonly ProjectProblem[]>> {
    try {
      return success(await verifyProject(this.#handles.reader, new Reader(this.#reader)));
    } catch (error) {
      return { ok: false, error: problemOf(error, this.path) };
    }
  }

  /** Ends the work: everything is in the one file then, and no log is left beside it. */
  async close(): Promise<void> {
    this.#listeners.clear();
    await this.#reader.destroy();
    await this.#handles.reader.close();
    await this.#handles.afterClose?.();
    if (this.#handles.writer === null) return;
    // A second process may be reading; then the log stays, and whoever closes last folds it in.
    await foldLogIntoFile(this.#handles.writer).catch(() => undefined);
    await this.#handles.writer.close();
  }
}

function changedTables(changeSet: ChangeSet): readonly TableName[] {
  return [...new Set(changeSet.changes.map((change) => change.table))];
}

function nextHistoryRow(
  changeSet: ChangeSet,
  context: CommitContext,
  last: HistoryMark | undefined,
): Omit<HistoryRow, 'changes' | 'hash'> {
  return {
    sequence: (last?.sequence ?? 0) + 1,
    groupId: changeSet.group ?? newId(),
    kind: context.kind,
    undoes: context.undoes,
    at: context.at,
    reviewerId: context.reviewerId,
    label: changeSet.label,
    tables: changedTables(changeSet).join(' '),
    previousHash: last?.hash ?? chainStart,
  };
}

function historyColumns({ groupId, reviewerId, previousHash, ...row }: HistoryRow) {
  return { ...row, group_id: groupId, reviewer_id: reviewerId, previous_hash: previousHash };
}
