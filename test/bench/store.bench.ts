import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '#store/history-chain';
import { readClaims } from '#store/session-views';
import { SqliteConnection } from '#store/sqlite-connection';
import { exampleImport } from '../core/review/example';
import { largeExtraction } from '../store/support/large';
import { exampleSession, valueOf } from '../store/support/project';
import { median, report, timeOf } from './support/measure';

const claims = 20_000;
const edits = 200;

/** What the same disk does with bare SQLite: one transaction of as many small rows, and one synced row at a time. */
async function bareSqlite(): Promise<{ readonly rows: number; readonly edit: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'claimdesk-bench-'));
  const connection = await SqliteConnection.open(join(folder, 'bare.sqlite'), 'create');
  await connection.run('pragma journal_mode = wal');
  await connection.run('pragma synchronous = full');
  await connection.run('create table row (id text primary key, body text not null)');
  const body = JSON.stringify('x'.repeat(400));
  const rows = await timeOf(() =>
    connection.run(
      `insert into row select 'a' || value, ${body.replaceAll('"', "'")} from (with recursive c(value) as (select 1 union all select value + 1 from c where value < ${String(claims * 3)}) select value from c)`,
    ),
  );
  const each: number[] = [];
  for (let index = 0; index < edits; index += 1) {
    each.push(await timeOf(() => connection.run(`insert into row values ('b${String(index)}', 'x')`)));
  }
  await connection.close();
  rmSync(folder, { recursive: true, force: true });
  return { rows, edit: median(each) };
}

test('the store against bare SQLite in the same run', { timeout: 300_000 }, async () => {
  const bare = await bareSqlite();
  const session = await exampleSession();
  const extraction = largeExtraction(claims);
  const input = exampleImport(sha256(extraction.transcript.text), extraction);
  let transcriptId = '';
  const imported = await timeOf(async () => {
    ({ transcriptId } = valueOf(await session.importTranscript(input)));
  });
  const listed = await timeOf(() => readClaims(session, transcriptId));
  const [first] = valueOf(await readClaims(session, transcriptId));
  const each: number[] = [];
  for (let index = 0; index < edits; index += 1) {
    const act = {
      claimId: first?.id ?? '',
      verdict: index % 2 === 0 ? ('supported' as const) : ('contradicted' as const),
    };
    each.push(await timeOf(async () => valueOf(await session.perform('judgement.record', act))));
  }
  const edit = median(each);
  const undone = await timeOf(async () => valueOf(await session.undo()));
  report([
    `${String(claims)} claims in one project; bare SQLite writes three rows of 400 characters for each claim in one statement.`,
    '',
    '| what | ours | bare SQLite | ratio |',
    '| --- | --- | --- | --- |',
    `| import of ${String(claims)} claims, history row included | ${imported.toFixed(0)} ms | ${bare.rows.toFixed(0)} ms | ${(imported / bare.rows).toFixed(1)} |`,
    `| one verdict, synced (median of ${String(edits)}) | ${edit.toFixed(2)} ms | ${bare.edit.toFixed(2)} ms | ${(edit / bare.edit).toFixed(1)} |`,
    `| list of all claims | ${listed.toFixed(0)} ms | | |`,
    `| undo of one verdict | ${undone.toFixed(1)} ms | | |`,
  ]);
  await session.close();
  expect(edit).toBeGreaterThan(0);
});
