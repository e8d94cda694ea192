import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWindow } from './build.mjs';
import { onDisplay } from './display.mjs';
import { inProject } from './paths.mjs';
import { run } from './run.mjs';
import { runScript } from './say.mjs';
import { setUp } from './set-up.mjs';

/** Takes the README's pictures anew: the real window on the sample, with the work of a first hour done. */
await runScript(async () => {
  const electron = await setUp();
  if ((await buildWindow()) !== 0) return 2;
  const folder = mkdtempSync(join(tmpdir(), 'claimdesk-pictures-'));
  const started = onDisplay(process.execPath, [inProject('scripts', 'take-pictures.mjs'), folder]);
  const { code } = await run(started.command, started.args, {
    output: 'inherit',
    env: { CLAIMDESK_ELECTRON: electron.path },
  });
  rmSync(folder, { recursive: true, force: true });
  return code;
});
