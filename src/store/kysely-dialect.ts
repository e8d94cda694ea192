import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
} from 'kysely';
import type { StoredRow, StoredValue } from './codecs';
import type { SqliteConnection } from './sqlite-connection';

/** Table and column names are checked by the codecs, so the query layer takes any. */
export type Database = Record<string, StoredRow>;
export type Queries = Kysely<Database>;

class QueryConnection implements DatabaseConnection {
  readonly #connection: SqliteConnection;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const parameters = query.parameters as readonly StoredValue[];
    if (query.query.kind === 'SelectQueryNode') {
      return { rows: (await this.#connection.all(query.sql, parameters)) as unknown as Row[] };
    }
    return { rows: [], numAffectedRows: BigInt(await this.#connection.run(query.sql, parameters)) };
  }

  // eslint-disable-next-line require-yield -- The interface asks for it; the store reads in batches instead.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Reading row by row is not offered; read in batches.');
  }

  statement(sql: string): Promise<number> {
    return this.#connection.run(sql);
  }
}

/** Lends the one connection to one borrower at a time: two awaits can never meet inside one transaction. */
class OneConnectionDriver implements Driver {
  readonly #connection: QueryConnection;
  readonly #begin: string;
  #last: Promise<void> = Promise.resolve();
  #giveBack: () => void = () => undefined;

  constructor(connection: SqliteConnection, begin: string) {
    this.#connection = new QueryConnection(connection);
    this.#begin = begin;
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  async acquireConnection(): Promise<QueryConnection> {
    const before = this.#last;
    let release = (): void => undefined;
    this.#last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.#giveBack = release;
    return this.#connection;
  }

  async beginTransaction(connection: QueryConnection): Promise<void> {
    await connection.statement(this.#begin);
  }

  async commitTransaction(connection: QueryConnection): Promise<void> {
    await connection.statement('commit');
  }

  async rollbackTransaction(connection: QueryConnection): Promise<void> {
    await connection.statement('rollback');
  }

  releaseConnection(): Promise<void> {
    this.#giveBack();
    return Promise.resolve();
  }

  destroy(): Promise<void> {
    return Promise.resolve();
  }
}

/**
 * Kysely over one handle of the `sqlite3` package. A writer begins with the write lock in hand (`immediate`), so that it
 * waits at the start and never half-way; a reader takes none.
 */
export function oneConnectionDialect(connection: SqliteConnection, role: 'writer' | 'reader'): Dialect {
  const begin = role === 'writer' ? 'begin immediate' : 'begin';
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new OneConnectionDriver(connection, begin),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
