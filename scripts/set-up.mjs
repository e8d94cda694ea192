import { pathToFileURL } from 'node:url';
import { needsVirtualDisplay } from './display.mjs';
import { setUpElectron } from './electron.mjs';
import { setUpPackages } from './packages.mjs';
import { runScript } from './say.mjs';
import { setUpSqlite } from './sqlite.mjs';
import { setUpSystemPackages } from './system-packages.mjs';

/** Sees that everything is there that runs without a window: packages and the database driver. */
export async function setUpWithoutWindow() {
  await setUpPackages();
  await setUpSqlite();
}

/**
 * Sees that everything is there, and gets what is missing. A second run only looks.
 * @returns {Promise<import('./electron.mjs').ElectronRuntime>}
 */
export async function setUp() {
  await setUpWithoutWindow();
  if (needsVirtualDisplay()) await setUpSystemPackages(['xvfb', 'xauth'], 'A window without a display');
  return setUpElectron();
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runScript(async () => {
    await setUp();
    return 0;
  });
}
