import { lstatSync, mkdirSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * A path inside the project.
 * @param {...string} parts
 */
export function inProject(...parts) {
  return join(root, ...parts);
}

/**
 * Where set-up keeps what is expensive to get again: outside node_modules, so that `npm ci` does not lose it.
 * A person without a home that can be written (a build account) gets a folder of their own under the temporary one.
 * @returns {string}
 */
export function cacheFolder() {
  const own = process.env['CLAIMDESK_CACHE'];
  const shared = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  const wanted = own || join(shared, 'claimdesk');
  try {
    mkdirSync(wanted, { recursive: true });
    return wanted;
  } catch {
    return ownTemporaryFolder();
  }
}

/** The temporary folder is shared by all users of a machine, so a folder that someone else made is refused. */
function ownTemporaryFolder() {
  const { uid } = userInfo();
  const folder = join(tmpdir(), `claimdesk-cache-${uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || (process.platform !== 'win32' && found.uid !== uid)) {
    throw new Error(
      `The cache folder ${folder} belongs to someone else. Set CLAIMDESK_CACHE to a folder of yours.`,
    );
  }
  return folder;
}
