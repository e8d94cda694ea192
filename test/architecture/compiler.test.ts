import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileInLayer } from './compile';

const root = join(import.meta.dirname, '..', '..');
const cannotFindName = [2304, 2580, 2584, 2591];
const outsideTheLayer = [6059, 6307];

describe('the compiler keeps the core pure', () => {
  it('allows what every engine of ES2023 has', () => {
    expect(compileInLayer('core', 'export const last = [1, 2].findLast((n) => n > 1);\n')).toEqual([]);
  });

  it.each(['document', 'window', 'process', 'console', 'fetch', 'Buffer', 'setTimeout', 'crypto'])(
    'refuses %s',
    (name) => {
      const found = compileInLayer('core', `export const held: unknown = ${name};\n`);
      expect(found.some((code) => cannotFindName.includes(code))).toBe(true);
    },
  );

  it("refuses Node's modules", () => {
    expect(compileInLayer('core', "export { readFileSync } from 'node:fs';\n")).not.toEqual([]);
  });

  it('refuses an import from above, by either name', () => {
    for (const specifier of ['#store/neighbour', '../store/neighbour']) {
      const found = compileInLayer('core', `export { there } from '${specifier}';\n`, [
        'src/store/neighbour.ts',
      ]);
      expect(found.some((code) => outsideTheLayer.includes(code))).toBe(true);
    }
  });
});

describe('the compiler keeps the other layers apart', () => {
  it('lets the store use Node and refuses it the window', () => {
    expect(compileInLayer('store', "export { readFileSync } from 'node:fs';\n")).toEqual([]);
    expect(compileInLayer('store', 'export const held: unknown = document;\n')).not.toEqual([]);
  });

  it('lets the window have its document and refuses it Node', () => {
    expect(compileInLayer('renderer', 'export const held = document.title;\n')).toEqual([]);
    expect(compileInLayer('renderer', 'export const held: unknown = process;\n')).not.toEqual([]);
    expect(compileInLayer('renderer', "export { readFileSync } from 'node:fs';\n")).not.toEqual([]);
  });

  it.each([
    ['store', 'main'],
    ['main', 'cli'],
    ['renderer', 'main'],
    ['preload', 'store'],
    ['cli', 'renderer'],
  ])('refuses %s an import of %s', (layer, other) => {
    const code = `export { there } from '../${other}/neighbour';\n`;
    const found = compileInLayer(layer, code, [`src/${other}/neighbour.ts`]);
    expect(found.some((number) => outsideTheLayer.includes(number))).toBe(true);
  });

  it('is told of every layer: each folder below src has its tsconfig, and the solution names it', () => {
    const solution = readFileSync(join(root, 'tsconfig.json'), 'utf8');
    for (const name of readdirSync(join(root, 'src'))) {
      expect(readFileSync(join(root, 'src', name, 'tsconfig.json'), 'utf8')).toContain('tsconfig.base.json');
      expect(solution).toContain(`"src/${name}"`);
    }
  });
});
