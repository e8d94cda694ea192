import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openProjectFile } from '#store/open-project';
import { SqliteConnection } from '#store/sqlite-connection';
import { pragmaNumber, settleWriter } from '#store/sqlite-dialect';
import { exampleProject, sessionAt, temporaryFolder, valueOf } from './support/project';

/** Cuts of the log, spread over its length and one byte either side of where pages begin. */
const cuts = 300;

/** The title that each acknowledged edit left; the last one survived. */
async function survivor(folder: string, file: Buffer, log: Buffer): Promise<string> {
  const place = await mkdtemp(join(folder, 'cut-'));
  const path = join(place, 'cut.claimdesk');
  await writeFile(path, file);
  await writeFile(`${path}-wal`, log);
  const store = valueOf(await openProjectFile(path));
  const [project] = valueOf(await store.read((read) => read.rows('project')));
  const [newest] = valueOf(await store.read((read) => read.history(null, 1)));
  const [claim] = valueOf(await store.read((read) => read.rows('claim')));
  await store.close();
  await rm(place, { recursive: true });
  // Both rows of one act are there or neither: nothing is torn.
  expect(newest?.sequence).toBe(Number(project?.title ?? 1));
  expect(claim?.reason).toBe(`edit ${project?.title}`);
  return project?.title ?? '';
}

test('a log cut anywhere leaves the state after some acknowledged edit', { timeout: 120_000 }, async () => {
  const path = await exampleProject();
  const session = await sessionAt(path);
  const rename = (title: string) =>
    session.act(async (read) => {
      const [[project], [claim]] = [await read.rows('project'), await read.rows('claim')];
      if (project === undefined || claim === undefined) throw new Error('The example is empty.');
      return {
        ok: true,
        value: {
          label: 'edit',
          group: null,
          changes: [
            { table: 'project', id: project.id, before: project, after: { ...project, title } },
            { table: 'claim', id: claim.id, before: claim, after: { ...claim, reason: `edit ${title}` } },
          ],
        },
      };
    });
  valueOf(await rename('2'));
  const writer = await SqliteConnection.open(path, 'write');
  await writer.all('pragma wal_checkpoint(truncate)');
  for (let edit = 3; edit <= 22; edit += 1) valueOf(await rename(String(edit)));
  const folder = await temporaryFolder();
  await copyFile(path, join(folder, 'whole'));
  const [file, log] = [await readFile(join(folder, 'whole')), await readFile(`${path}-wal`)];
  await writer.close();
  const seen: number[] = [];
  for (let cut = 0; cut < cuts; cut += 1) {
    const length = Math.round((log.length * cut) / (cuts - 1));
    seen.push(Number(await survivor(folder, file, log.subarray(0, length))));
  }
  expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
  expect([seen[0], seen.at(-1)]).toEqual([2, 22]);
  expect(new Set(seen).size).toBe(21);
});

test('the writer waits for the disk at every edit', async () => {
  const writer = await SqliteConnection.open(await exampleProject(), 'write');
  await settleWriter(writer);
  expect(await pragmaNumber(writer, 'synchronous')).toBe(2);
  expect(await writer.all('pragma journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  expect(await writer.all('pragma foreign_keys')).toEqual([{ foreign_keys: 1 }]);
  await writer.close();
});
