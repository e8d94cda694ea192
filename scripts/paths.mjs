import { homedir, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The npm command, which on Windows is a script and needs its ending. */
export const npm = platform() === 'win32' ? 'npm.cmd' : 'npm';

/**
 * Where set-up keeps what is expensive to get again: outside node_modules, so that `npm ci` does not lose it.
 * @returns {string}
 */
export function cacheFolder() {
  const own = process.env['CLAIMDESK_CACHE'];
  if (own) return own;
  const shared = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(shared, 'claimdesk');
}
