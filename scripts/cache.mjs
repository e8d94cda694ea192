import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from './paths.mjs';

/**
 * A folder of the cache, made once. It is made beside its place and renamed into it, so that a set-up that is
 * interrupted leaves nothing half done, and of two that run at once one wins and the other takes its result.
 * @param {string} name
 * @param {(folder: string) => Promise<void>} make fills an empty folder
 * @returns {Promise<string>}
 */
export async function cached(name, make) {
  const place = join(cacheFolder(), name);
  if (existsSync(place)) return place;
  const beside = mkdtempSync(`${place}.making-`);
  try {
    await make(beside);
    renameSync(beside, place);
  } catch (problem) {
    // The other set-up was first: rename refuses a folder that is there and not empty.
    if (!existsSync(place)) throw problem;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return place;
}

/**
 * An empty folder whose path has no space in it, since node-gyp cannot build below one.
 * @returns {string}
 */
export function folderWithoutSpaces() {
  const parent = [cacheFolder(), tmpdir(), '/var/tmp', '/tmp'].find(
    (path) => !/\s/.test(path) && existsSync(path),
  );
  return mkdtempSync(join(parent ?? tmpdir(), 'claimdesk-build-'));
}
