/** One import that a row allows and one that it refuses; a row without a case fails the completeness check. */
export interface LayerCase {
  readonly row: string;
  readonly file: string;
  readonly allowed: string;
  readonly refused: string;
}

export const layerCases: readonly LayerCase[] = [
  { row: 'core', file: 'core/result.ts', allowed: "import './other';", refused: "import './text/span';" },
  {
    row: 'core/text',
    file: 'core/text/a.ts',
    allowed: "import '../result';",
    refused: "import '../figures/figure';",
  },
  {
    row: 'core/transcript',
    file: 'core/transcript/a.ts',
    allowed: "import '../text/span';",
    refused: "import '../figures/figure';",
  },
  {
    row: 'core/transcript/sentences',
    file: 'core/transcript/sentences/a.ts',
    allowed: "import '../lines';",
    refused: "import '../residue/residue';",
  },
  {
    row: 'core/transcript/residue',
    file: 'core/transcript/residue/a.ts',
    allowed: "import '../sentences/following';",
    refused: "import '../names/person';",
  },
  {
    row: 'core/transcript/names',
    file: 'core/transcript/names/a.ts',
    allowed: "import '../word-set';",
    refused: "import '../labels/label';",
  },
  {
    row: 'core/transcript/labels',
    file: 'core/transcript/labels/a.ts',
    allowed: "import '../names/person';",
    refused: "import '../speakers/speakers';",
  },
  {
    row: 'core/transcript/speakers',
    file: 'core/transcript/speakers/a.ts',
    allowed: "import '../labels/label-name';",
    refused: "import '../read/read-transcript';",
  },
  {
    row: 'core/transcript/read',
    file: 'core/transcript/read/a.ts',
    allowed: "import '../speakers/speakers';",
    refused: "import '../../figures/figure';",
  },
  {
    row: 'core/figures',
    file: 'core/figures/a.ts',
    allowed: "import '../text/span';",
    refused: "import 'node:fs';",
  },
  {
    row: 'core/claims',
    file: 'core/claims/a.ts',
    allowed: "import '../figures/figure'; import model from '#resources/check-worthiness/model.json';",
    refused: "import '../compare/board';",
  },
  {
    row: 'core/compare',
    file: 'core/compare/a.ts',
    allowed: "import '../claims/extraction';",
    refused: "import './build/build-board';",
  },
  {
    row: 'core/compare/words',
    file: 'core/compare/words/a.ts',
    allowed: "import '../../figures/figure';",
    refused: "import '../numbers/rational';",
  },
  {
    row: 'core/compare/numbers',
    file: 'core/compare/numbers/a.ts',
    allowed: "import '../words/words';",
    refused: "import '../measure/known-measures';",
  },
  {
    row: 'core/compare/measure',
    file: 'core/compare/measure/a.ts',
    allowed: "import '../numbers/rational';",
    refused: "import '../scope/population';",
  },
  {
    row: 'core/compare/speakers',
    file: 'core/compare/speakers/a.ts',
    allowed: "import '../words/words';",
    refused: "import '../scope/population';",
  },
  {
    row: 'core/compare/scope',
    file: 'core/compare/scope/a.ts',
    allowed: "import '../measure/measure-reading';",
    refused: "import '../entries/entry';",
  },
  {
    row: 'core/compare/entries',
    file: 'core/compare/entries/a.ts',
    allowed: "import '../scope/population';",
    refused: "import '../rows/group-measures';",
  },
  {
    row: 'core/compare/rows',
    file: 'core/compare/rows/a.ts',
    allowed: "import '../entries/entry';",
    refused: "import '../relate/pair';",
  },
  {
    row: 'core/compare/relate',
    file: 'core/compare/relate/a.ts',
    allowed: "import '../entries/entry';",
    refused: "import '../questions/questions';",
  },
  {
    row: 'core/compare/questions',
    file: 'core/compare/questions/a.ts',
    allowed: "import '../relate/relate';",
    refused: "import '../build/build-board';",
  },
  {
    row: 'core/compare/build',
    file: 'core/compare/build/a.ts',
    allowed: "import '../questions/questions';",
    refused: "import '../../review/verdict';",
  },
  {
    row: 'core/review',
    file: 'core/review/a.ts',
    allowed: "import '../compare/build/build-board'; import type { ClaimDetail } from '../contract/views';",
    refused: "import { calls } from '../contract/calls';",
  },
  {
    row: 'core/report',
    file: 'core/report/a.ts',
    allowed: "import m from 'markdown-it';",
    refused: "import '#store/open';",
  },
  {
    row: 'core/contract',
    file: 'core/contract/a.ts',
    allowed: "import type { Model } from '../report/model'; import { z } from 'zod';",
    refused: "import { build } from '../report/model';",
  },
  {
    row: 'store',
    file: 'store/a.ts',
    allowed: "import 'sqlite3'; import 'node:fs';",
    refused: "import '#main/files/read-text';",
  },
  {
    row: 'store/*',
    file: 'store/query/a.ts',
    allowed: "import '../open'; import '#core/result';",
    refused: "import 'electron';",
  },
  {
    row: 'main/files',
    file: 'main/files/a.ts',
    allowed: "import 'node:fs';",
    refused: "import type { App } from 'electron';",
  },
  {
    row: 'main/jobs',
    file: 'main/jobs/a.ts',
    allowed: "import '../files/read-text';",
    refused: "import { app } from 'electron';",
  },
  {
    row: 'main/app',
    file: 'main/app/a.ts',
    allowed: "import { app } from 'electron';",
    refused: "import '../ipc/dispatch';",
  },
  { row: 'main/ipc', file: 'main/ipc/a.ts', allowed: "import '../app/window';", refused: "import 'react';" },
  {
    row: 'main',
    file: 'main/index.ts',
    allowed: "import './ipc/dispatch';",
    refused: "import '#cli/index';",
  },
  {
    row: 'cli',
    file: 'cli/a.ts',
    allowed: "import '#main/files/read-text';",
    refused: "import '#main/app/window';",
  },
  {
    row: 'preload',
    file: 'preload/index.ts',
    allowed: "import type { Bridge } from '#core/contract/calls';",
    refused: "import { calls } from '#core/contract/calls';",
  },
  {
    row: 'renderer/ui',
    file: 'renderer/ui/a.tsx',
    allowed: "import 'react';",
    refused: "import '../features/claims/list';",
  },
  {
    row: 'renderer/client',
    file: 'renderer/client/a.ts',
    allowed: "import '#core/contract/calls';",
    refused: "import 'electron';",
  },
  {
    row: 'renderer/view',
    file: 'renderer/view/a.ts',
    allowed: "import '../client/use-call';",
    refused: "import '../features/claims/list';",
  },
  {
    row: 'renderer/editor',
    file: 'renderer/editor/a.ts',
    allowed: "import 'monaco-editor/editor';",
    refused: "import '../features/claims/list';",
  },
  {
    row: 'renderer/features/*',
    file: 'renderer/features/claims/a.tsx',
    allowed: "import '../../editor/marks'; import './row';",
    refused: "import '../sources/list';",
  },
  {
    row: 'renderer/app',
    file: 'renderer/app/a.tsx',
    allowed: "import '../features/claims/list';",
    refused: "import 'monaco-editor/editor';",
  },
  {
    row: 'renderer',
    file: 'renderer/main.tsx',
    allowed: "import './app/application';",
    refused: "import '#main/index';",
  },
];
