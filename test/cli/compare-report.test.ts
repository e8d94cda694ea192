import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare, parseCompare } from '#cli/compare';
import { createFromFile } from '#cli/create';
import { parseReport, reportExitCode, writeReport } from '#cli/report';
import type { Board } from '#core/compare/board';

const sample = join(import.meta.dirname, '../../resources/sample/putin-aliyev-2022-02-22.txt');
let folder = '';
let project = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimdesk compare '));
  project = join(folder, 'sample.claimdesk');
  const made = await createFromFile({ file: sample, out: project, date: '2022-02-22' });
  if (!made.ok) throw new Error(made.error.message);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function boardOf(path: string): Promise<Board> {
  const answer = await compare({ path, date: '2022-02-22', transcript: null, format: 'json' });
  if (!answer.ok) throw new Error(answer.error.message);
  return JSON.parse(answer.value) as Board;
}

describe('compare', () => {
  it('says the same of a text and of the project made from it', async () => {
    const plain = (board: Board) => board.measures.map(({ name, relations }) => ({ name, relations }));
    expect(plain(await boardOf(project))).toEqual(plain(await boardOf(sample)));
  });

  it('prints a table where it is asked for one, with a line for every figure of the board', async () => {
    const table = await compare({ path: project, date: null, transcript: null, format: 'csv' });
    const rows = (table.ok ? table.value : '').split('\r\n');
    const { measures } = await boardOf(project);
    const figures = measures.flatMap(({ cells }) => cells.flatMap((cell) => cell.figures));
    expect(rows.filter((row) => row.startsWith('figure,'))).toHaveLength(figures.length);
  });

  it.each([
    [[], 'Name one transcript or project'],
    [['a', 'b'], 'Name one transcript or project'],
    [['a', '--date', '2022-02-30'], 'is not a date'],
    [['a', '--transcript', 'x'], 'is not the number of a transcript'],
    [['a', '--format', 'pdf'], 'is no format of a comparison'],
    [['a', '--colour'], 'Usage: compare'],
  ])('%j is refused in one sentence', (args, words) => {
    const answer = parseCompare(args);
    expect(answer.ok ? '' : answer.error.message).toContain(words);
  });

  it('refuses what is not there, and what has no such transcript', async () => {
    expect(
      (await compare({ path: join(folder, 'none.txt'), date: null, transcript: null, format: 'json' })).ok,
    ).toBe(false);
    expect((await compare({ path: project, date: null, transcript: 2, format: 'json' })).ok).toBe(false);
  });
});

describe('report', () => {
  it('writes every format, and the same bytes again', async () => {
    const read = async (out: string) =>
      Promise.all(
        (await readdir(out)).sort().map(async (name) => [name, await readFile(join(out, name), 'utf8')]),
      );
    const outs = [join(folder, 'first'), join(folder, 'second')];
    for (const out of outs)
      expect(
        (await writeReport({ path: project, out, formats: ['html', 'md', 'csv', 'json'] }, '0.1.0')).ok,
      ).toBe(true);
    const [first, second] = await Promise.all(outs.map(read));
    expect(first).toEqual(second);
    expect(first?.map(([name]) => name?.split('.').at(-1))).toEqual(['csv', 'html', 'json', 'md']);
  });

  it('names what it cannot do', async () => {
    const text = join(folder, 'plain.txt');
    await writeFile(text, 'A: We have 3 schools.\n');
    expect((await writeReport({ path: text, out: folder, formats: ['md'] }, '0.1.0')).ok).toBe(false);
    expect((await writeReport({ path: project, out: join(text, 'x'), formats: ['md'] }, '0.1.0')).ok).toBe(
      false,
    );
  });

  it.each([
    [[], 'Name one project'],
    [['a'], 'Say where the report goes'],
    [['a', '--out', 'b', '--format', 'pdf'], 'PDF is made by the window'],
    [['a', '--out', 'b', '--format', 'docx'], '"docx" is no format'],
  ])('%j is refused in one sentence', (args, words) => {
    const answer = parseReport(args);
    expect(answer.ok ? '' : answer.error.message).toContain(words);
  });

  it('ends with 1 only where something wrong was found', () => {
    expect([reportExitCode('text-changed'), reportExitCode('file-missing')]).toEqual([1, 2]);
  });
});
