import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { findFallback, makeFallback, fallbackVersion } from './electron-fallback.mjs';
import { cacheFolder, inProject } from './paths.mjs';
import { runInstalled } from './run.mjs';
import { CannotContinue, say } from './say.mjs';
import { setUpSystemPackages } from './system-packages.mjs';

/** @typedef {{ path: string, version: string, official: boolean }} ElectronRuntime */

const dayInMilliseconds = 24 * 60 * 60 * 1000;
/** A slow line may need minutes for 110 MB; a host that is out of reach answers within seconds. */
const downloadLimit = 10 * 60 * 1000;

/** @returns {string} */
function wantedVersion() {
  return JSON.parse(readFileSync(inProject('node_modules', 'electron', 'package.json'), 'utf8')).version;
}

/** @returns {ElectronRuntime | null} */
function findOfficial() {
  const folder = inProject('node_modules', 'electron');
  try {
    const path = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
    return existsSync(path) ? { path, version: wantedVersion(), official: true } : null;
  } catch {
    return null;
  }
}

/**
 * The Electron that runs here, or null where set-up has not got one yet. Downloads nothing.
 * @returns {ElectronRuntime | null}
 */
export function findElectron() {
  return findOfficial() ?? findFallback();
}

/** Remembers for a day that the official binary could not be had, so that the next start does not wait for it. */
function refusalNote() {
  return join(cacheFolder(), `electron-${wantedVersion()}-out-of-reach`);
}

function wasRefusedToday() {
  const note = refusalNote();
  return existsSync(note) && Date.now() - statSync(note).mtimeMs < dayInMilliseconds;
}

/**
 * Sees that there is an Electron, and says which one runs.
 * @returns {Promise<ElectronRuntime>}
 */
export async function setUpElectron() {
  const runtime = findOfficial() ?? (await fetchOfficial()) ?? (await takeFallback());
  await setUpSystemPackages(['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2'], 'The window');
  say(
    runtime.official
      ? `Electron ${runtime.version} runs (the official binary).`
      : `Electron ${runtime.version} runs, for development and tests only: the official ${wantedVersion()} could not be downloaded here.`,
  );
  return runtime;
}

async function fetchOfficial() {
  if (wasRefusedToday()) return null;
  say(`Getting Electron ${wantedVersion()} ...`);
  await runInstalled('electron/install.js', [], { quiet: true, timeout: downloadLimit });
  const runtime = findOfficial();
  if (runtime === null) {
    mkdirSync(cacheFolder(), { recursive: true });
    writeFileSync(refusalNote(), '');
  }
  return runtime;
}

async function takeFallback() {
  if (platform() !== 'linux' || arch() !== 'x64') {
    throw new CannotContinue(
      'Electron could not be downloaded. Check the connection or set ELECTRON_MIRROR to a mirror you can reach, then try again.',
    );
  }
  const runtime = findFallback() ?? (await makeFallback());
  if (runtime === null) throw new CannotContinue(`Electron ${fallbackVersion} could not be fetched either.`);
  return runtime;
}
