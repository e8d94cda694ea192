import { defineConfig } from 'vite';

/** Bundles the command line into one file that plain Node runs; packages stay outside and come from node_modules. */
// eslint-disable-next-line no-restricted-exports -- Vite reads the default export.
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/index.ts',
    target: 'node20.18',
    outDir: 'out/cli',
    emptyOutDir: true,
    rollupOptions: { output: { entryFileNames: 'claimdesk.mjs' } },
  },
});
