import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runHere } from './support';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimdesk rank '));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function tableOf(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('claimdesk rank', () => {
  it('prints a score between 0 and 1 for every line, and ignores further columns', async () => {
    const path = await tableOf(
      'debate.tsv',
      '1\tHOLT\tGood evening, everybody.\t0\n2\tSMITH\tUnemployment rose by 5 percent in 2015.\t1\r\n\n3\tSMITH\t\n',
    );
    const { code, out } = await runHere('rank', path);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'));
    expect(code).toBe(0);
    expect(rows.map(([line]) => line)).toEqual(['1', '2', '3']);
    expect(rows.every(([, score]) => Number(score) >= 0 && Number(score) <= 1)).toBe(true);
    expect(Number(rows[1]?.[1])).toBeGreaterThan(Number(rows[0]?.[1]));
  });

  it('names the line that it cannot read', async () => {
    const { code, out, err } = await runHere(
      'rank',
      await tableOf('bad.tsv', '1\tHOLT\tGood.\nno tabs here\n'),
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Line 2');
  });

  it('refuses a missing table', async () => {
    expect((await runHere('rank', join(folder, 'nothing.tsv'))).code).toBe(2);
    expect((await runHere('rank')).code).toBe(2);
  });
});
