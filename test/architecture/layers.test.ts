import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { layerOf, layers } from '../../scripts/lint/layers.mjs';
import { layerCases } from './layer-cases';

const root = join(import.meta.dirname, '..', '..');
// The project's own configuration; only what needs types is off, since these files are not on the disk.
const lint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });

async function refusals(file: string, code: string): Promise<readonly string[]> {
  const [result] = await lint.lintText(`${code}\n`, { filePath: join(root, 'src', file) });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'claimdesk/layers' || ruleId === null)
    .map(({ message }) => message);
}

describe('the layer rule', () => {
  it.each(layerCases)('allows $row: $allowed', async ({ file, allowed }) => {
    expect(await refusals(file, allowed)).toEqual([]);
  });

  it.each(layerCases)('refuses $row: $refused', async ({ file, refused }) => {
    expect(await refusals(file, refused)).toHaveLength(1);
  });

  it.each([
    "export * from '#store/open';",
    "export { a } from '#store/open';",
    "const a = import('#store/open');",
    "type A = import('#store/open').A;",
  ])('sees every way to import: %s', async (code) => {
    expect(await refusals('core/text/a.ts', code)).toHaveLength(1);
  });

  it('refuses electron in the parts of main that the command line shares, also as a type', async () => {
    for (const folder of ['main/files', 'main/jobs', 'cli', 'store', 'renderer/view']) {
      expect(await refusals(`${folder}/a.ts`, "import type { App } from 'electron';")).toHaveLength(1);
    }
  });

  it('refuses a folder that the table does not know', async () => {
    expect(await refusals('core/magic/a.ts', 'export const a = 1;\nimport "../result";')).toHaveLength(1);
  });
});

describe('the layer table', () => {
  it('has a row for every folder of source files', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.tsx?$/.test(path),
    );
    expect(files.filter((path) => layerOf(path.replaceAll('\\', '/')) === null)).toEqual([]);
  });

  it('is tested row by row', () => {
    expect(layerCases.map(({ row }) => row).sort()).toEqual(layers.map(({ folder }) => folder).sort());
  });

  it('tests each row with a file of that row', () => {
    for (const { row, file } of layerCases) expect(layerOf(file)?.layer.folder).toBe(row);
  });

  it('names only rows that exist', () => {
    const rows = new Set(layers.map(({ folder }) => folder));
    const named = layers.flatMap(({ imports, typesOf }) => [...imports, ...(typesOf ?? [])]);
    expect(named.filter((folder) => !rows.has(folder))).toEqual([]);
  });

  it('has no circle', () => {
    const reaches = (from: string, to: string, seen: Set<string>): boolean =>
      (layers.find(({ folder }) => folder === from)?.imports ?? []).some(
        (next) => next !== from && (next === to || (!seen.has(next) && reaches(next, to, seen.add(next)))),
      );
    expect(layers.map(({ folder }) => folder).filter((folder) => reaches(folder, folder, new Set()))).toEqual(
      [],
    );
  });
});
