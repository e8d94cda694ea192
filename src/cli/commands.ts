import type { Command, ExitCode, Io } from './command';
import { refuse } from './command';
import { compareCommand } from './compare';
import { createFromFile, createUsage, parseCreate } from './create';
import { extractCommand } from './extract';
import { rankCommand } from './rank';
import { reportCommand } from './report';
import { verifyInWords, verifyUsage } from './verify';

const createCommand: Command = {
  name: 'create',
  usage: createUsage,
  run: async (args, io) => {
    const asked = parseCreate(args);
    const made = asked.ok ? await createFromFile(asked.value) : asked;
    if (!made.ok) return refuse(io, made.error.message);
    io.out(`${made.value}\n`);
    return 0;
  },
};

const verifyCommand: Command = {
  name: 'verify',
  usage: verifyUsage,
  run: async (args, io) => {
    const { exitCode, output, complaint } = await verifyInWords(args);
    if (output.length > 0) io.out(`${output.join('\n')}\n`);
    if (complaint !== null) io.err(`${complaint}\n`);
    return exitCode;
  },
};

/** Every command, in the order of the help. A new one is added here and nowhere else. */
export const commands: readonly Command[] = [
  extractCommand,
  rankCommand,
  createCommand,
  compareCommand,
  reportCommand,
  verifyCommand,
];

/** The help: one line for each command. */
export function usageOf(all: readonly Command[]): string {
  return ['Usage: claimdesk COMMAND', ...all.map(({ usage }) => `  ${usage}`)].join('\n');
}

/** Runs the command that the first argument names. Help is a result; an unknown word is refused with one sentence. */
export async function runCommand(
  all: readonly Command[],
  args: readonly string[],
  io: Io,
): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === 'help' || name === '--help' || name === '-h') {
    io.out(`${usageOf(all)}\n`);
    return 0;
  }
  const command = all.find((each) => each.name === name);
  const names = all.map((each) => each.name).join(', ');
  if (command === undefined)
    return refuse(
      io,
      name === undefined ? `Name a command: ${names}.` : `"${name}" is not a command; there are ${names}.`,
    );
  return command.run(rest, io);
}
