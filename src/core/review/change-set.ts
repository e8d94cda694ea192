import type { TableName, Tables } from './entities';

/** One row before and after; null before is an insert, null after a delete. */
export type RowChange = {
  readonly [Name in TableName]: {
    readonly table: Name;
    readonly id: string;
    readonly before: Tables[Name] | null;
    readonly after: Tables[Name] | null;
  };
}[TableName];

/** Invertible data: what one command changes, in the order to apply. */
export interface ChangeSet {
  readonly changes: readonly RowChange[];
  /** For menus and history, in the infinitive without "to": "verify claim". */
  readonly label: string;
  /**
   * Changes of one act share a group and are undone together (a rationale typed in one go); null is a group of its own.
   */
  readonly group: string | null;
}

/** Time, ids and person come from outside, so that a command is a function of its input. */
export interface CommandEnvironment {
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly newId: () => string;
  /** The next free number of the project's sequence; each call takes one. */
  readonly nextSequence: () => number;
  readonly reviewerId: string;
}
