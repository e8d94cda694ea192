import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildCommandLine, buildWindow } from './build.mjs';
import { check } from './check.mjs';
import { onDisplay } from './display.mjs';
import { inProject } from './paths.mjs';
import { run, runInstalled } from './run.mjs';
import { runScript } from './say.mjs';
import { setUp } from './set-up.mjs';
import { addTally, readPlaywrightTally, readVitestTally, tallyLine, failures } from './tally.mjs';

const reports = inProject('out', 'reports');
const unitReport = inProject('out', 'reports', 'unit.json');
const windowReport = inProject('out', 'reports', 'window.json');

/** Sets up, checks, and runs every test; the last line counts them. A check or build that fails counts as one failure. */
await runScript(async () => {
  const electron = await setUp();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  let tally = failures((await check()).length);
  const env = { CLAIMDESK_ELECTRON: electron.path };

  const isCommandLineBuilt = (await buildCommandLine()) === 0;
  const unit = await runInstalled(
    'vitest/vitest.mjs',
    ['run', '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    { env },
  );
  tally = addTally(tally, readVitestTally(readJson(unitReport), unit.code));

  const isWindowBuilt = (await buildWindow()) === 0;
  tally = addTally(tally, failures([isCommandLineBuilt, isWindowBuilt].filter((built) => !built).length));
  if (isWindowBuilt) tally = addTally(tally, await testWindow(env));

  process.stdout.write(`${tallyLine(tally)}\n`);
  return tally.failed === 0 ? 0 : 1;
});

/**
 * @param {Record<string, string>} env
 */
async function testWindow(env) {
  const tool = inProject('node_modules', '@playwright', 'test', 'cli.js');
  const started = onDisplay(process.execPath, [tool, 'test', '--pass-with-no-tests', '--reporter=list,json']);
  const { code } = await run(started.command, started.args, {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: windowReport },
  });
  return readPlaywrightTally(readJson(windowReport), code);
}

/**
 * @param {string} path
 * @returns {unknown} null where there is no report
 */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
