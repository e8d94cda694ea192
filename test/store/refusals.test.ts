import { chmod, copyFile, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '#store/history-chain';
import { createProjectAt } from '#store/open-session';
import { migrations, newestVersion } from '#store/migrations';
import { openProjectFile } from '#store/open-project';
import { SqliteConnection } from '#store/sqlite-connection';
import { codeOf, exampleProject, sessionAt, snapshotOf, temporaryFolder, valueOf } from './support/project';

async function hashOf(path: string): Promise<string> {
  return sha256((await readFile(path)).toString('latin1'));
}

/** Changes a file through the engine, as a stranger would. */
async function tamper(path: string, ...statements: readonly string[]): Promise<void> {
  const connection = await SqliteConnection.open(path, 'create');
  for (const statement of statements) await connection.all(statement);
  await connection.all('pragma wal_checkpoint(truncate)');
  await connection.close();
}

/** Tries to open; the file and its folder must be as before. */
async function refusal(path: string): Promise<{ readonly code: string; readonly message: string }> {
  const before = [await hashOf(path), await readdir(dirname(path))];
  const opened = await openProjectFile(path);
  if (opened.ok) throw new Error('It was opened.');
  expect([await hashOf(path), await readdir(dirname(path))]).toEqual(before);
  expect(opened.error.message).toMatch(/^[^.]*"[^"]+"[^\n]*[.]$/u);
  return opened.error;
}

/** Rights bind everybody but root, so root steps down for the length of the task. */
async function asOrdinaryUser(task: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) return task();
  process.seteuid?.(65534);
  try {
    await task();
  } finally {
    process.seteuid?.(0);
  }
}

describe('a file that is no project of ours', () => {
  test('a missing file and a folder', async () => {
    const folder = await temporaryFolder();
    expect(codeOf(await openProjectFile(join(folder, 'none.claimdesk')))).toBe('file-missing');
    expect(codeOf(await openProjectFile(folder))).toBe('file-is-folder');
    expect(await readdir(folder)).toEqual([]);
  });

  test('0 bytes, text, another program’s database', async () => {
    const folder = await temporaryFolder();
    const [empty, text, foreign] = ['a.claimdesk', 'b.claimdesk', 'c.claimdesk'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    await writeFile(empty, '');
    await writeFile(text, 'Ada Stone: Good morning.\n'.repeat(20));
    await tamper(foreign, 'create table thing (id integer)');
    expect((await refusal(empty)).code).toBe('file-empty');
    expect((await refusal(text)).code).toBe('file-not-project');
    expect((await refusal(foreign)).message).toContain('another program');
  });

  test('a project with a trigger that somebody put there', async () => {
    const path = await exampleProject();
    await tamper(path, 'create trigger sly after insert on note begin delete from claim; end');
    expect((await refusal(path)).code).toBe('file-foreign-parts');
  });
});

const newerVersion = `pragma user_version = ${String(newestVersion(migrations) + 1)}`;

describe('a project that cannot be read as it is', () => {
  test('of a newer version: the version that wrote it is named', async () => {
    const path = await exampleProject();
    await tamper(path, newerVersion, "update meta set writer_version = '9.4.0'");
    expect(await refusal(path)).toEqual({
      code: 'file-newer',
      message:
        '"example.claimdesk" was written by Claimdesk 9.4.0, which is newer than this one, and was left as it is; update Claimdesk to open it.',
    });
  });

  test('of a newer version whose log was not folded in', async () => {
    const path = await exampleProject();
    const connection = await SqliteConnection.open(path, 'write');
    await connection.all(newerVersion);
    const copy = join(await temporaryFolder(), 'copy.claimdesk');
    await copyFile(path, copy);
    await copyFile(`${path}-wal`, `${copy}-wal`);
    await connection.close();
    const before = await hashOf(copy);
    expect(codeOf(await openProjectFile(copy))).toBe('file-newer');
    expect(await hashOf(copy)).toBe(before);
  });

  test('damaged in the middle, cut short, or overwritten', async () => {
    const [flipped, short, header] = [
      await exampleProject(),
      await exampleProject(),
      await exampleProject(),
    ] as const;
    const bytes = await readFile(flipped);
    bytes.fill(0xa5, 4096, 3 * 4096);
    await writeFile(flipped, bytes);
    await truncate(short, 9000);
    await writeFile(header, (await readFile(header)).subarray(0, 60));
    for (const path of [flipped, short, header]) expect((await refusal(path)).code).toBe('file-damaged');
  });

  test('locked by another program', { timeout: 30_000 }, async () => {
    const path = await exampleProject();
    const other = await SqliteConnection.open(path, 'write');
    await other.all('pragma locking_mode = exclusive');
    await other.all('begin exclusive');
    expect(codeOf(await openProjectFile(path))).toBe('file-locked');
    await other.all('rollback');
    await other.close();
  });
});

describe('a place that cannot be written', () => {
  test('an existing file is never replaced', async () => {
    const path = await exampleProject();
    const before = await hashOf(path);
    expect(
      codeOf(await createProjectAt(path, { title: 'Other', reviewerName: 'Ina', transcript: null })),
    ).toBe('file-exists');
    expect(await hashOf(path)).toBe(before);
  });

  test('a folder that does not exist', async () => {
    const path = join(await temporaryFolder(), 'none', 'new.claimdesk');
    expect(codeOf(await createProjectAt(path, { title: 'New', reviewerName: 'Ina', transcript: null }))).toBe(
      'folder-read-only',
    );
  });

  test('what fails half-way leaves nothing behind', async () => {
    const folder = await temporaryFolder();
    expect(
      codeOf(
        await createProjectAt(join(folder, 'new.claimdesk'), {
          title: ' ',
          reviewerName: 'Ina',
          transcript: null,
        }),
      ),
    ).toBe('title-empty');
    expect(await readdir(folder)).toEqual([]);
  });

  test('opened for reading, it is read and refuses commands with the reason', async () => {
    const path = await exampleProject();
    const store = valueOf(await openProjectFile(path, { readOnly: true }));
    expect(valueOf(await store.read((read) => read.rows('claim')))).toHaveLength(3);
    const commit = await store.commit(
      { label: 'x', group: null, changes: [] },
      { reviewerId: null, kind: 'do', undoes: null, at: '' },
    );
    expect(codeOf(commit)).toBe('project-read-only');
    await store.close();
    expect(await readdir(dirname(path))).toEqual(['example.claimdesk']);
  });

  test.each([
    ['a file that cannot be written', 0o444, 0o555, 'write-protected'],
    ['a folder that cannot be written', 0o666, 0o555, 'cannot be written'],
  ])('an ordinary user and %s', async (_name, fileMode, folderMode, words) => {
    const path = await exampleProject();
    const folder = dirname(path);
    await chmod(path, fileMode);
    await chmod(folder, folderMode);
    await asOrdinaryUser(async () => {
      const session = await sessionAt(path);
      expect(session.store.readOnlyReason).toContain(words);
      expect((await snapshotOf(session)).claim).toHaveLength(3);
      expect(codeOf(await session.perform('project.rename', { title: 'Renamed' }))).toBe('project-read-only');
      const made = await createProjectAt(join(folder, 'new.claimdesk'), {
        title: 'New',
        reviewerName: 'Ina',
        transcript: null,
      });
      expect(codeOf(made)).toBe('folder-read-only');
      expect(await readdir(folder)).toEqual(['example.claimdesk']);
      await session.close();
    });
    await chmod(folder, 0o755);
  });
});

test('folders are made for nobody', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'project.claimdesk'));
  expect(
    codeOf(
      await createProjectAt(join(folder, 'project.claimdesk'), {
        title: 'New',
        reviewerName: 'Ina',
        transcript: null,
      }),
    ),
  ).toBe('file-exists');
});
