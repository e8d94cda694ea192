import type { ExitCode, Io } from '#cli/command';
import { commands, runCommand } from '#cli/commands';

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process and gathers what it writes. */
export async function runHere(...args: readonly string[]): Promise<Ran> {
  const written = { out: '', err: '' };
  const io: Io = { out: (text) => void (written.out += text), err: (text) => void (written.err += text) };
  const code = await runCommand(commands, args, io);
  return { code, ...written };
}
