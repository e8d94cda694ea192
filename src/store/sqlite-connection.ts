import sqlite3 from 'sqlite3';
import type { StoredRow, StoredValue } from './codecs';

export type OpenMode = 'create' | 'write' | 'read';

const flags: Readonly<Record<OpenMode, number>> = {
  create: sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE | sqlite3.OPEN_URI | sqlite3.OPEN_FULLMUTEX,
  write: sqlite3.OPEN_READWRITE | sqlite3.OPEN_URI | sqlite3.OPEN_FULLMUTEX,
  read: sqlite3.OPEN_READONLY | sqlite3.OPEN_URI | sqlite3.OPEN_FULLMUTEX,
};

/** How long an edit waits for another process that is writing. */
const busyTimeoutMilliseconds = 3000;

/** One handle on a file, with promises. Statements run one after another in the order they are asked for. */
export class SqliteConnection {
  readonly #handle: sqlite3.Database;

  private constructor(handle: sqlite3.Database) {
    this.#handle = handle;
  }

  /** Opens a path, or a file: address. */
  static open(address: string, mode: OpenMode): Promise<SqliteConnection> {
    return new Promise((resolve, reject) => {
      const handle = new sqlite3.Database(address, flags[mode], (error) => {
        if (error !== null) return reject(error);
        handle.configure('busyTimeout', busyTimeoutMilliseconds);
        handle.serialize();
        resolve(new SqliteConnection(handle));
      });
    });
  }

  /** All rows of a statement. */
  all(sql: string, parameters: readonly StoredValue[] = []): Promise<readonly StoredRow[]> {
    return new Promise((resolve, reject) => {
      this.#handle.all<StoredRow>(sql, [...parameters], (error, rows) =>
        error === null ? resolve(rows) : reject(error),
      );
    });
  }

  /** Runs a statement; the answer is the number of rows it touched. */
  run(sql: string, parameters: readonly StoredValue[] = []): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#handle.run(sql, [...parameters], function (error) {
        if (error === null) resolve(this.changes);
        else reject(error);
      });
    });
  }

  /** Runs statements that give nothing back. */
  script(sql: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#handle.exec(sql, (error) => (error === null ? resolve() : reject(error)));
    });
  }

  /** Closes the handle; every statement before it is done then. */
  close(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#handle.close((error) => (error === null ? resolve() : reject(error)));
    });
  }
}
