import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A case is a folder with an input and what is expected of it; a stranger can add one. */
export interface SampleCase {
  readonly name: string;
  readonly input: string;
  readonly expected: unknown;
}

/** All cases of an area of test/samples, in the order of their names. */
export function readCases(area: string): readonly SampleCase[] {
  const folder = join(import.meta.dirname, '..', 'samples', area);
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      name,
      input: readFileSync(join(folder, name, 'input.txt'), 'utf8'),
      expected: JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as unknown,
    }));
}
