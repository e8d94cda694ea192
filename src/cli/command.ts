/** Where a command writes: standard output takes the result and nothing else, standard error takes sentences for people. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0 done, 1 found something wrong, 2 cannot. */
export type ExitCode = 0 | 1 | 2;

/** One word of the command line. */
export interface Command {
  readonly name: string;
  /** The line after `claimdesk`, for help. */
  readonly usage: string;
  readonly run: (args: readonly string[], io: Io) => Promise<ExitCode>;
}

/** Says in one sentence why nothing was done. */
export function refuse(io: Io, message: string): ExitCode {
  io.err(`${message}\n`);
  return 2;
}
