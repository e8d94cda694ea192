import type { Board } from '#core/compare/board';
import { boardTables } from '#core/report/board-tables';
import type { BoardRows } from '#core/report/project-boards';
import { failure, type Result } from '#core/result';
import type { TableName } from '#core/review/entities';
import { gatherBoard } from '#store/gather-board';
import type { ProjectSession } from '#store/project-session';

type MakeBoard = (rows: BoardRows) => Promise<Result<Board>>;

/** So many transcripts' boards are kept at once: a person goes back and forth between a few. */
const keptBoards = 8;

const missing = failure('not-found', 'This transcript is not in the project any more.');

/** The boards of one open project, as they are at one state of the tables they are made of. */
class SessionBoards {
  readonly #session: ProjectSession;
  readonly #make: MakeBoard;
  readonly #boards = new Map<string, Promise<Result<Board>>>();
  /** Number of the newest history row that was looked at. */
  #seen = 0;
  /** Raised whenever the boards are forgotten. */
  #generation = 0;

  constructor(session: ProjectSession, make: MakeBoard) {
    this.#session = session;
    this.#make = make;
    session.store.onChange(({ tables, revision }) => this.#noteChange(tables, revision));
  }

  /** A judgement changes no board. A gap in the numbers is another process's act, of which nothing is known. */
  #noteChange(tables: readonly TableName[], revision: number): void {
    if (revision <= this.#seen) return;
    if (revision !== this.#seen + 1 || tables.some((table) => boardTables.includes(table))) this.#forget();
    this.#seen = revision;
  }

  #noteState(newest: number): void {
    if (newest !== this.#seen) this.#forget();
    this.#seen = newest;
  }

  #forget(): void {
    this.#boards.clear();
    this.#generation += 1;
  }

  async read(transcriptId: string): Promise<Result<Board>> {
    const asked = await this.#session.store.read(async (read) => {
      this.#noteState(await read.newestSequence());
      const known = this.#boards.get(transcriptId);
      const generation = this.#generation;
      // In an object, so that the reading does not wait for the board.
      if (known !== undefined) return { known };
      return { rows: await gatherBoard(read, transcriptId), generation };
    });
    if (!asked.ok) return asked;
    if (asked.value.known !== undefined) return asked.value.known;
    const { rows, generation } = asked.value;
    if (rows === null) return missing;
    // Somebody who asked at the same moment may have begun it.
    if (generation !== this.#generation) return this.#make(rows);
    return this.#boards.get(transcriptId) ?? this.#begin(transcriptId, rows);
  }

  #begin(transcriptId: string, rows: BoardRows): Promise<Result<Board>> {
    const [oldest] = this.#boards.keys();
    if (oldest !== undefined && this.#boards.size >= keptBoards) this.#boards.delete(oldest);
    const board = this.#make(rows).then((made) => {
      // What failed is tried again.
      if (!made.ok && this.#boards.get(transcriptId) === board) this.#boards.delete(transcriptId);
      return made;
    });
    this.#boards.set(transcriptId, board);
    return board;
  }
}

/** Keeps the boards of the open project, so that going back to one shows it at once. */
export class BoardCache {
  readonly #make: MakeBoard;
  readonly #sessions = new WeakMap<ProjectSession, SessionBoards>();

  constructor(make: MakeBoard) {
    this.#make = make;
  }

  /** A transcript's board: the one that is kept, where nothing it is made of has changed since. */
  read(session: ProjectSession, transcriptId: string): Promise<Result<Board>> {
    const boards = this.#sessions.get(session) ?? new SessionBoards(session, this.#make);
    this.#sessions.set(session, boards);
    return boards.read(transcriptId);
  }
}
