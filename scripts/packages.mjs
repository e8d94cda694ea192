import { existsSync, readFileSync } from 'node:fs';
import { inProject } from './paths.mjs';
import { runNpm } from './run.mjs';
import { CannotContinue, say } from './say.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, peer?: boolean }} Locked */

/**
 * @param {string} path
 * @returns {Record<string, Locked>}
 */
function readLock(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/**
 * True where node_modules holds what package-lock.json asks for, by npm's own record of what it installed.
 * @returns {boolean}
 */
export function packagesMatch() {
  try {
    const wanted = readLock(inProject('package-lock.json'));
    const found = readLock(inProject('node_modules', '.package-lock.json'));
    return Object.entries(wanted).every(([path, entry]) => {
      // The root has no record of its own, and packages for other systems are rightly absent.
      if (path === '' || entry.optional === true) return true;
      return found[path]?.version === entry.version && existsSync(inProject(path));
    });
  } catch {
    return false;
  }
}

/** Installs the packages of package-lock.json where they are not there yet. */
export async function setUpPackages() {
  if (packagesMatch()) return;
  say('Installing packages ...');
  // Install scripts stay off: set-up builds sqlite3 and gets Electron itself.
  const { code } = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new CannotContinue('The packages could not be installed; the lines above say why.');
}
