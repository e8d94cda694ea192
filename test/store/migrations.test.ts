import { readdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { codecs, tableNames } from '#store/codecs';
import { migrations, newestVersion } from '#store/migrations';
import { openProjectFile } from '#store/open-project';
import { columnsOf } from '#store/row-codec';
import { SqliteConnection } from '#store/sqlite-connection';
import { tablesInFile } from '#store/sqlite-dialect';
import { writerVersion } from '#store/writer-version';
import { codeOf, exampleProject, valueOf } from './support/project';

const current = newestVersion(migrations);
const next = {
  version: current + 1,
  description: 'mood',
  statements: ['alter table note add column mood text'],
};
const failing = { ...next, statements: [...next.statements, 'alter table nothing add column mood text'] };

async function columnsIn(path: string, table: string): Promise<readonly string[]> {
  const connection = await SqliteConnection.open(path, 'write');
  const rows = await connection.all(`pragma table_info(${table})`);
  await connection.close();
  return rows.map((row) => String(row['name']));
}

test('an older project is brought up to date, and a copy of it is set aside', async () => {
  const path = await exampleProject();
  const before = await readFile(path);
  const store = valueOf(await openProjectFile(path, { migrations: [...migrations, next] }));
  await store.close();
  expect(await columnsIn(path, 'note')).toContain('mood');
  expect((await readdir(dirname(path))).toSorted()).toEqual([
    'example.claimdesk',
    `example.claimdesk.version-${String(current)}.backup`,
  ]);
  expect(
    (await readFile(`${path}.version-${String(current)}.backup`)).subarray(100).equals(before.subarray(100)),
  ).toBe(true);
});

test('a migration that fails changes nothing and says where the copy is', async () => {
  const path = await exampleProject();
  const opened = await openProjectFile(path, { migrations: [...migrations, failing] });
  expect(codeOf(opened)).toBe('migration-failed');
  expect(opened.ok ? '' : opened.error.message).toContain(
    `"example.claimdesk.version-${String(current)}.backup"`,
  );
  expect(await columnsIn(path, 'note')).not.toContain('mood');
  await valueOf(await openProjectFile(path)).close();
});

test('an older project that may only be read is read from a copy, and stays as it is', async () => {
  const path = await exampleProject();
  const before = await readFile(path);
  const store = valueOf(await openProjectFile(path, { readOnly: true, migrations: [...migrations, next] }));
  const claims = valueOf(await store.read((read) => read.rows('claim')));
  await store.close();
  expect(claims.length).toBeGreaterThan(0);
  expect((await readFile(path)).equals(before)).toBe(true);
  expect(await readdir(dirname(path))).toEqual(['example.claimdesk']);
});

test('the steps are numbered without a gap', () => {
  expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, index) => index + 1));
});

test('every table of the file has a codec for every column', async () => {
  const path = await exampleProject();
  const connection = await SqliteConnection.open(path, 'write');
  const tables = await tablesInFile(connection);
  await connection.close();
  const own = tableNames.map((name) => codecs[name].table);
  expect(tables).toEqual([...own, 'history', 'meta'].toSorted());
  for (const name of tableNames) {
    expect((await columnsIn(path, codecs[name].table)).toSorted()).toEqual(
      [...columnsOf(codecs[name])].toSorted(),
    );
  }
});

test('the version written into projects is the package’s', async () => {
  const manifest = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
  expect(writerVersion).toBe(manifest.version);
});
