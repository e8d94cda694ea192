import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject } from './paths.mjs';

/**
 * A fingerprint of source files by name, time and size: cheap, and it notices a file that was taken away.
 * @param {readonly string[]} paths files and folders of the project
 */
function fingerprint(paths) {
  const hash = createHash('sha256');
  /** @param {string} path */
  const visit = (path) => {
    const found = statSync(path);
    if (found.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(`${path} ${found.mtimeMs} ${found.size}\n`);
  };
  for (const path of paths) if (existsSync(inProject(path))) visit(inProject(path));
  return hash.digest('hex');
}

/**
 * Makes something from sources if they changed since it was made last, or if it is gone.
 * @param {string} product file in the project
 * @param {readonly string[]} sources
 * @param {() => Promise<number>} make answers an exit code
 * @returns {Promise<number>}
 */
export async function makeIfStale(product, sources, make) {
  const note = inProject('out', 'made', product.replaceAll('/', '-'));
  const now = fingerprint([...sources, 'package-lock.json']);
  const isFresh = existsSync(inProject(product)) && existsSync(note) && readFileSync(note, 'utf8') === now;
  if (isFresh) return 0;
  const code = await make();
  if (code === 0) {
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(note, now);
  }
  return code;
}
