import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const chromium = 'chrome130';
const node = 'node20.18';

/** The targets are those of the oldest Electron the code runs on; docs/decisions/0001-electron-runtime.md says which. */
// eslint-disable-next-line no-restricted-exports -- electron-vite reads the default export.
export default defineConfig({
  main: {
    build: {
      target: node,
      outDir: 'out/main',
      rollupOptions: {
        input: { index: resolve('src/main/index.ts'), worker: resolve('src/main/jobs/worker.ts') },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      target: node,
      outDir: 'out/preload',
      rollupOptions: {
        input: { index: resolve('src/preload/index.ts') },
        // A sandboxed preload is one CommonJS file.
        output: { format: 'cjs', entryFileNames: 'index.cjs', inlineDynamicImports: true },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      target: chromium,
      outDir: 'out/renderer',
      // Monaco alone is 14 MB otherwise, and every start reads it.
      minify: true,
      // Fonts and images stay files: the policy allows no data: fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: resolve('src/renderer/index.html') },
    },
  },
});
