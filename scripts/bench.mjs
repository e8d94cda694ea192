import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inProject } from './paths.mjs';
import { runInstalled } from './run.mjs';
import { runScript, say } from './say.mjs';
import { setUp } from './set-up.mjs';

const folder = inProject('test', 'bench');
const page = inProject('docs', 'benchmarks.md');
const asked = process.argv.slice(2);

/**
 * Runs every test/bench/*.bench.ts, or those named (`npm run bench -- board store`). What a benchmark writes (Markdown) to the file that CLAIMDESK_BENCH_OUTPUT names
 * becomes its own section of docs/benchmarks.md, with the date.
 */
await runScript(async () => {
  const electron = await setUp();
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.bench.ts'))
        .filter((name) => asked.length === 0 || asked.includes(name.replace('.bench.ts', '')))
        .sort()
    : [];
  if (names.length === 0) say('There is no such benchmark in test/bench.');
  mkdirSync(inProject('out', 'bench'), { recursive: true });
  let worst = 0;
  for (const name of names) {
    const title = name.replace('.bench.ts', '');
    say(`Measuring ${title} ...`);
    const output = inProject('out', 'bench', `${title}.md`);
    rmSync(output, { force: true });
    const env = { CLAIMDESK_ELECTRON: electron.path, CLAIMDESK_BENCH_OUTPUT: output };
    const args = ['run', '--config', 'vitest.bench.config.ts', `test/bench/${name}`];
    const { code } = await runInstalled('vitest/vitest.mjs', args, { env });
    if (code === 0 && existsSync(output)) writeSection(title, readFileSync(output, 'utf8').trim());
    worst = Math.max(worst, code);
  }
  return worst;
});

/**
 * @param {string} title
 * @param {string} text
 */
function writeSection(title, text) {
  const before = existsSync(page)
    ? readFileSync(page, 'utf8')
    : '# Benchmarks\n\nWritten by `npm run bench`.\n';
  const start = `<!-- ${title} -->`;
  const end = `<!-- end of ${title} -->`;
  const measured = `Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench\`.`;
  const section = `${start}\n## ${title}\n\n${text}\n\n${measured}\n${end}`;
  const from = before.indexOf(start);
  const to = before.indexOf(end);
  const after =
    from >= 0 && to >= 0
      ? before.slice(0, from) + section + before.slice(to + end.length)
      : `${before}\n${section}\n`;
  writeFileSync(page, after);
}
