import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFromFile, parseCreate } from '#cli/create';
import { findProblems } from '#cli/verify';
import { codeOf, sessionAt, snapshotOf, temporaryFolder, valueOf } from '../store/support/project';

const words =
  '\uFEFFPresident of Northland Ada Stone: We built 340 schools last year.\r\n\r\nBen Reed: That is a great success.\r\n';

describe('create', () => {
  test('makes a project of a transcript that verify finds nothing wrong with', async () => {
    const folder = await temporaryFolder();
    const [file, out] = [join(folder, 'opening.txt'), join(folder, 'opening.claimdesk')];
    await writeFile(file, words);
    expect(valueOf(await createFromFile({ file, out, date: '2026-05-01' }))).toMatch(
      /\d+ claims, \d+ figures\.$/u,
    );
    expect(await readdir(folder)).toEqual(['opening.claimdesk', 'opening.txt']);
    const { transcript, version } = await snapshotOf(await sessionAt(out));
    expect(transcript).toMatchObject([{ title: 'opening', date: '2026-05-01' }]);
    expect(version[0]?.text).not.toMatch(/\r|\uFEFF/u);
    expect(valueOf(await findProblems(out))).toEqual([]);
    expect(codeOf(await createFromFile({ file, out, date: null }))).toBe('file-exists');
  });

  test.each([
    ['a missing file', 'none.txt'],
    ['a folder', 'folder'],
    ['0 bytes', 'empty.txt'],
    ['a binary', 'binary.txt'],
  ])('refuses %s and makes nothing', async (_name, name) => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'folder'));
    await writeFile(join(folder, 'empty.txt'), '');
    await writeFile(join(folder, 'binary.txt'), Buffer.alloc(2000, 3));
    const made = await createFromFile({
      file: join(folder, name),
      out: join(folder, 'new.claimdesk'),
      date: null,
    });
    expect(codeOf(made)).not.toBeNull();
    expect(await readdir(folder)).toEqual(['binary.txt', 'empty.txt', 'folder']);
  });

  test.each([
    [[]],
    [['a.txt']],
    [['a.txt', 'b.txt', '--out', 'c']],
    [['a.txt', '--out', 'c', '--date', '2026-02-30']],
    [['a.txt', '--in', 'c']],
  ])('does not take %j', (args) => {
    expect(codeOf(parseCreate(args))).toBe('usage');
  });

  test('takes file, place and date', () => {
    expect(valueOf(parseCreate(['a.txt', '--out', 'c', '--date', '2026-02-28']))).toEqual({
      file: 'a.txt',
      out: 'c',
      date: '2026-02-28',
    });
  });
});
