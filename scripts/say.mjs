/**
 * Tells the person something. Always on standard error: standard output belongs to results alone.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** What set-up cannot do by itself; the message is one clear sentence and ends the run with exit code 2. */
export class CannotContinue extends Error {}

/**
 * Runs a script's main function: a problem becomes one sentence and an exit code, never a stack trace.
 * @param {() => Promise<number> | number} main answers the exit code
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (problem) {
    say(problem instanceof Error ? problem.message : String(problem));
    process.exitCode = 2;
  }
}
