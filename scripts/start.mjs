import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildWindow } from './build.mjs';
import { onDisplay, sandboxSwitches } from './display.mjs';
import { inProject, root } from './paths.mjs';
import { run } from './run.mjs';
import { runScript, say } from './say.mjs';
import { setUp } from './set-up.mjs';

/** Sets up what is missing, builds what changed, and opens the window. `--dev` rebuilds while it is open. */
await runScript(async () => {
  const isDevelopment = process.argv.includes('--dev');
  const electron = await setUp();
  const args = process.argv
    .slice(2)
    .filter((argument) => argument !== '--dev')
    .map(fromWhereThePersonStands);
  return isDevelopment ? develop(electron.path, args) : open(electron.path, args);
});

/**
 * @param {string} electron
 * @param {readonly string[]} args
 */
async function open(electron, args) {
  if ((await buildWindow()) !== 0) {
    say('The window could not be built; the lines above say why.');
    return 2;
  }
  const started = onDisplay(electron, [root, ...sandboxSwitches(), ...args]);
  return (await run(started.command, started.args, { output: 'inherit' })).code;
}

/**
 * @param {string} electron
 * @param {readonly string[]} args
 */
async function develop(electron, args) {
  const tool = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const started = onDisplay(process.execPath, [tool, 'dev', '--watch', '--', ...args]);
  const env = { ELECTRON_EXEC_PATH: electron, ...(sandboxSwitches().length > 0 ? { NO_SANDBOX: '1' } : {}) };
  return (await run(started.command, started.args, { output: 'inherit', env })).code;
}

/**
 * npm runs scripts in the project's folder; a file is meant from where the person stands.
 * @param {string} argument
 */
function fromWhereThePersonStands(argument) {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), argument);
  return !argument.startsWith('-') && existsSync(path) ? path : argument;
}
