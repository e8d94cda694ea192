import { commands, runCommand } from './commands';

/** Writes whole results even into a pipe that is slow to take them, then ends with the code. */
process.exitCode = await runCommand(commands, process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).catch((error: unknown) => {
  process.stderr.write(
    `Something went wrong that should not have: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  return 2;
});
