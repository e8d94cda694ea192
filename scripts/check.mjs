import { pathToFileURL } from 'node:url';
import { setUpPackages } from './packages.mjs';
import { runInstalled } from './run.mjs';
import { runScript, say } from './say.mjs';

/** What is checked without running the program, in order of how fast it says no. */
const checks = [
  { name: 'format', script: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level=warn', '.'] },
  { name: 'types', script: 'typescript/bin/tsc', args: ['-b'] },
  {
    name: 'lint',
    script: 'eslint/bin/eslint.js',
    args: ['.', '--max-warnings=0', '--cache', '--cache-location', 'out/made/eslint'],
  },
];

/**
 * Runs every check, the later ones also where an earlier one failed.
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function check() {
  const failed = [];
  for (const { name, script, args } of checks) {
    const { code } = await runInstalled(script, args);
    say(code === 0 ? `${name}: in order` : `${name}: failed`);
    if (code !== 0) failed.push(name);
  }
  return failed;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runScript(async () => {
    await setUpPackages();
    return (await check()).length === 0 ? 0 : 1;
  });
}
