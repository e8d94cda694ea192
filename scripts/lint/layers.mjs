/**
 * Who may import what: the table of docs/architecture.md in the form that the lint rule reads. The compiler keeps the
 * coarse borders (one tsconfig per layer); this table keeps the fine ones. A folder without a row may not exist.
 *
 * @typedef {object} Layer
 * @property {string} folder below src; a `*` stands for one name, so that each such folder is a layer of its own
 * @property {readonly string[]} imports rows whose files it may import beside its own
 * @property {readonly string[]} [typesOf] rows of which it may import types, and nothing that runs
 * @property {readonly string[]} packages and data tables (`#resources/*`); a trailing `/*` allows the entry points below
 * @property {boolean} [node] may import Node's own modules
 */

const underTranscript = ['core', 'core/text'];
// The rooms of transcript, each on top of those before it; so are those of compare.
const transcript = [
  'core/transcript',
  ...['sentences', 'residue', 'names', 'labels', 'speakers', 'read'].map((room) => `core/transcript/${room}`),
];
const underClaims = [...underTranscript, ...transcript, 'core/figures'];
const underCompare = [...underClaims, 'core/claims'];
const compare = [
  'core/compare',
  ...[
    'words',
    'numbers',
    'measure',
    'speakers',
    'scope',
    'entries',
    'rows',
    'relate',
    'questions',
    'build',
  ].map((room) => `core/compare/${room}`),
];
const core = [...underCompare, ...compare, 'core/review'];
const allOfCore = [...core, 'core/report', 'core/contract'];
const react = ['react', 'react/*', 'react-dom', 'react-dom/*'];
const rendererBase = [...allOfCore, 'renderer/ui', 'renderer/client', 'renderer/view'];

/** @type {readonly Layer[]} */
export const layers = [
  // The core's own order runs downward: text < transcript, figures < claims < compare < review < report.
  { folder: 'core', imports: [], packages: [] },
  { folder: 'core/text', imports: ['core'], packages: [] },
  ...transcript.map((folder, at) => ({
    folder,
    imports: [...underTranscript, ...transcript.slice(0, at)],
    packages: [],
  })),
  { folder: 'core/figures', imports: underTranscript, packages: [] },
  { folder: 'core/claims', imports: underClaims, packages: ['#resources/*'] },
  ...compare.map((folder, at) => ({
    folder,
    imports: [...underCompare, ...compare.slice(0, at)],
    packages: [],
  })),
  // Views are what review and report answer with, so they may name the contract's types, and nothing of it that runs.
  { folder: 'core/review', imports: [...underCompare, ...compare], typesOf: ['core/contract'], packages: [] },
  {
    folder: 'core/report',
    imports: core,
    typesOf: ['core/contract'],
    packages: ['markdown-it', 'markdown-it/*'],
  },
  { folder: 'core/contract', imports: core, typesOf: ['core/report'], packages: ['zod'] },

  {
    folder: 'store',
    imports: [...allOfCore],
    packages: ['sqlite3', 'kysely', 'kysely/*', 'knex', 'pg'],
    node: true,
  },
  {
    folder: 'store/*',
    imports: [...allOfCore, 'store', 'store/*'],
    packages: ['sqlite3', 'kysely', 'kysely/*', 'knex', 'pg'],
    node: true,
  },

  { folder: 'main/files', imports: [...allOfCore, 'store', 'store/*'], packages: [], node: true },
  {
    folder: 'main/jobs',
    imports: [...allOfCore, 'store', 'store/*', 'main/files'],
    packages: [],
    node: true,
  },
  {
    folder: 'main/app',
    imports: [...allOfCore, 'store', 'store/*', 'main/files', 'main/jobs'],
    packages: ['electron'],
    node: true,
  },
  {
    folder: 'main/ipc',
    imports: [...allOfCore, 'store', 'store/*', 'main/files', 'main/jobs', 'main/app'],
    packages: ['electron', 'zod'],
    node: true,
  },
  {
    folder: 'main',
    imports: [...allOfCore, 'store', 'store/*', 'main/files', 'main/jobs', 'main/app', 'main/ipc'],
    packages: ['electron'],
    node: true,
  },

  {
    folder: 'cli',
    imports: [...allOfCore, 'store', 'store/*', 'main/files', 'main/jobs'],
    packages: [],
    node: true,
  },
  { folder: 'preload', imports: [], typesOf: ['core', 'core/contract'], packages: ['electron'] },

  { folder: 'renderer/ui', imports: allOfCore, packages: react },
  { folder: 'renderer/client', imports: allOfCore, packages: [...react, '@tanstack/react-query', 'zustand'] },
  {
    folder: 'renderer/view',
    imports: [...allOfCore, 'renderer/client'],
    packages: [...react, 'zustand', 'zustand/*'],
  },
  {
    folder: 'renderer/editor',
    imports: rendererBase,
    packages: [...react, 'monaco-editor', 'monaco-editor/*'],
  },
  {
    folder: 'renderer/features/*',
    imports: [...rendererBase, 'renderer/editor'],
    packages: [
      ...react,
      '@tanstack/react-query',
      '@tanstack/react-virtual',
      'zustand',
      'dompurify',
      'markdown-it',
    ],
  },
  {
    folder: 'renderer/app',
    imports: [...rendererBase, 'renderer/editor', 'renderer/features/*'],
    packages: [...react, '@tanstack/react-query', 'zustand'],
  },
  {
    folder: 'renderer',
    imports: [...rendererBase, 'renderer/editor', 'renderer/features/*', 'renderer/app'],
    packages: [...react, '@tanstack/react-query', '@fontsource-variable/*'],
  },
];

/**
 * The row of a file or folder, by the longest row that fits: rows such as `core` hold only the files directly in them.
 * @param {string} path below src, with `/`
 * @param {readonly Layer[]} [table]
 * @returns {{ layer: Layer, folder: string } | null} the folder has its `*` filled in
 */
export function layerOf(path, table = layers) {
  const parts = path.split('/').slice(0, -1);
  for (let length = parts.length; length > 0; length -= 1) {
    const layer = table.find(({ folder }) => fits(folder.split('/'), parts.slice(0, length)));
    if (layer === undefined) continue;
    const hasRowsBelow = table.some(({ folder }) => folder.startsWith(`${layer.folder}/`));
    // A new folder below a layer that is divided needs a row of its own.
    if (hasRowsBelow && length < parts.length) return null;
    return { layer, folder: parts.slice(0, length).join('/') };
  }
  return null;
}

/**
 * @param {readonly string[]} pattern
 * @param {readonly string[]} parts
 */
function fits(pattern, parts) {
  return (
    pattern.length === parts.length && pattern.every((name, index) => name === '*' || name === parts[index])
  );
}

/**
 * True where a package specifier is in a row's list.
 * @param {readonly string[]} allowed
 * @param {string} specifier
 */
export function allowsPackage(allowed, specifier) {
  return allowed.some((entry) =>
    entry.endsWith('/*') ? specifier.startsWith(entry.slice(0, -1)) : entry === specifier,
  );
}
