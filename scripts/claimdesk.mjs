import { buildCommandLine } from './build.mjs';
import { inProject } from './paths.mjs';
import { run } from './run.mjs';
import { runScript, say } from './say.mjs';
import { setUpWithoutWindow } from './set-up.mjs';

/** Runs the command line. What set-up and build say goes to standard error; standard output is the result alone. */
await runScript(async () => {
  await setUpWithoutWindow();
  if ((await buildCommandLine()) !== 0) {
    say('The command line could not be built; the lines above say why.');
    return 2;
  }
  const args = [inProject('out', 'cli', 'claimdesk.mjs'), ...process.argv.slice(2)];
  // npm runs scripts in the project's folder; paths are meant from where the person stands.
  const { code } = await run(process.execPath, args, {
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    output: 'inherit',
  });
  return code;
});
