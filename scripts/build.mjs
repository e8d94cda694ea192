import { pathToFileURL } from 'node:url';
import { runInstalled } from './run.mjs';
import { runScript, say } from './say.mjs';
import { setUpPackages } from './packages.mjs';
import { makeIfStale } from './stale.mjs';

const windowSources = ['src', 'resources', 'electron.vite.config.ts'];
const commandLineSources = [
  'resources',
  'src/core',
  'src/store',
  'src/main',
  'src/cli',
  'vite.cli.config.ts',
];

/**
 * Builds main, preload and renderer into out/ where their sources changed.
 * @returns {Promise<number>} exit code
 */
export function buildWindow() {
  return makeIfStale('out/main/index.js', windowSources, async () => {
    say('Building ...');
    const { code, text } = await runInstalled('electron-vite/bin/electron-vite.js', ['build'], {
      quiet: true,
    });
    if (code !== 0) say(text.trim());
    return code;
  });
}

/**
 * Builds the command line into out/cli/ where its sources changed.
 * @returns {Promise<number>} exit code
 */
export function buildCommandLine() {
  return makeIfStale('out/cli/claimdesk.mjs', commandLineSources, async () => {
    const args = ['build', '--config', 'vite.cli.config.ts', '--logLevel', 'error'];
    const { code, text } = await runInstalled('vite/bin/vite.js', args, { quiet: true });
    if (code !== 0) say(text.trim());
    return code;
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runScript(async () => {
    await setUpPackages();
    return (await buildWindow()) || (await buildCommandLine());
  });
}
