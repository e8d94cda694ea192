import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const repository = join(import.meta.dirname, '..', '..', '..');

/** Bundles the script that measures, so that plain Node runs everything as it ships; packages are read as they are. */
export async function bundleSubjects(): Promise<string> {
  const folder = join(repository, 'out', 'bench', 'speed');
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    root: repository,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: 'test/bench/speed/measure-subjects.ts',
      outDir: folder,
      emptyOutDir: true,
      target: 'node20.18',
      rollupOptions: { output: { entryFileNames: 'measure-subjects.mjs' } },
    },
  });
  return join(folder, 'measure-subjects.mjs');
}
