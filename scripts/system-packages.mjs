import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { CannotContinue, say } from './say.mjs';

/** What a part of set-up needs of a Debian, by package: a program on the path or a shared library. */
const needs = /** @type {const} */ ({
  'g++': { program: 'g++' },
  make: { program: 'make' },
  python3: { program: 'python3' },
  unzip: { program: 'unzip' },
  xvfb: { program: 'xvfb-run' },
  xauth: { program: 'xauth' },
  'libgtk-3-0': { library: 'libgtk-3.so.0' },
  libnss3: { library: 'libnss3.so' },
  libgbm1: { library: 'libgbm.so.1' },
  libasound2: { library: 'libasound.so.2' },
});

/** @typedef {keyof typeof needs} SystemPackage */

/**
 * @param {string} name
 * @returns {boolean}
 */
export function hasProgram(name) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * The packages of these that are missing.
 * @param {readonly SystemPackage[]} wanted
 * @returns {SystemPackage[]}
 */
export function missingPackages(wanted) {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path)) ?? 'ldconfig';
  const libraries = spawnSync(ldconfig, ['-p'], { encoding: 'utf8' }).stdout ?? '';
  return wanted.filter((name) => {
    const need = needs[name];
    return 'program' in need ? !hasProgram(need.program) : !libraries.includes(`${need.library} `);
  });
}

/**
 * Sees that these packages are there: installs them as root on a Debian, otherwise names the one command that does.
 * @param {readonly SystemPackage[]} wanted
 * @param {string} purpose what they are for, for the sentence
 */
export async function setUpSystemPackages(wanted, purpose) {
  if (process.platform !== 'linux') return;
  const missing = missingPackages(wanted);
  if (missing.length === 0) return;
  const isRoot = process.getuid?.() === 0;
  if (!hasProgram('apt-get')) {
    throw new CannotContinue(`${purpose} needs these packages, which are missing here: ${missing.join(' ')}`);
  }
  if (!isRoot) {
    throw new CannotContinue(
      `${purpose} needs system packages that are missing. Install them with this one command, then try again:\n` +
        `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.map(nameHere).join(' ')}`,
    );
  }
  say(`Installing system packages: ${missing.join(' ')} ...`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, quiet: true });
  const names = missing.map(nameHere);
  const installed = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    env,
    quiet: true,
  });
  if (installed.code !== 0) {
    say(installed.text.trim().split('\n').slice(-3).join('\n'));
    throw new CannotContinue(`The system packages could not be installed: ${names.join(' ')}`);
  }
}

/**
 * Newer Debians and Ubuntus renamed some libraries when time became 64 bits wide.
 * @param {string} name
 * @returns {string}
 */
function nameHere(name) {
  if (!name.startsWith('lib')) return name;
  const renamed = spawnSync('apt-cache', ['show', `${name}t64`], { stdio: 'ignore' });
  return renamed.status === 0 ? `${name}t64` : name;
}
