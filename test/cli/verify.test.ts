import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openProjectFile } from '#store/open-project';
import { SqliteConnection } from '#store/sqlite-connection';
import { findProblems, verifyInWords } from '#cli/verify';
import { exampleProject, sessionAt, snapshotOf, valueOf } from '../store/support/project';

async function tamper(path: string, statement: string): Promise<void> {
  const connection = await SqliteConnection.open(path, 'write');
  await connection.run(statement);
  await connection.close();
}

async function codesOf(path: string): Promise<readonly string[]> {
  return [...new Set(valueOf(await findProblems(path)).map((problem) => problem.code))];
}

/** A project with three entries of history. */
async function workedOn(): Promise<string> {
  const path = await exampleProject();
  const session = await sessionAt(path);
  const [claim] = (await snapshotOf(session)).claim;
  valueOf(
    await session.perform('note.add', { claimId: claim?.id ?? '', body: 'Ask the ministry of education.' }),
  );
  valueOf(await session.perform('judgement.record', { claimId: claim?.id ?? '', verdict: 'supported' }));
  await session.close();
  return path;
}

/** Everything that the program reads from a project. */
async function contentOf(path: string): Promise<string> {
  const store = valueOf(await openProjectFile(path, { readOnly: true }));
  const content = valueOf(
    await store.read(async (read) => [await read.snapshot(), await read.history(null, 100)]),
  );
  await store.close();
  return JSON.stringify(content);
}

describe('verify', () => {
  test('finds nothing in a project that was only worked on', async () => {
    expect(await verifyInWords([await workedOn()])).toMatchObject({ exitCode: 0, complaint: null });
  });

  test.each([
    ['a changed entry', "update history set label = 'verified claim' where sequence = 2", 'history-broken'],
    ['a missing entry', 'delete from history where sequence = 2', 'history-broken'],
    [
      'an entry with a hash made to fit',
      "update history set previous_hash = '0' where sequence = 3",
      'history-broken',
    ],
    ['a changed text', "update version set text = replace(text, '340', '341')", 'text-changed'],
    [
      'a moved quote',
      'update claim_revision set anchors = replace(anchors, \'"start":11\', \'"start":12\')',
      'quote-moved',
    ],
    ['a changed verdict', "update judgement set verdict = 'contradicted'", 'row-changed'],
    ['a note that is gone', 'delete from note', 'row-changed'],
    ['a reference that leads nowhere', "update note set claim_id = 'nobody'", 'dangling'],
  ])('finds %s', async (_name, statement, code) => {
    const path = await workedOn();
    await tamper(path, statement);
    expect(await codesOf(path)).toContain(code);
    const answer = await verifyInWords([path]);
    expect(answer.exitCode).toBe(1);
    expect(answer.output.length).toBeGreaterThan(0);
  });

  test.each(['The bridge was opened', 'Ask the ministry of education'])(
    'names one flipped byte in "%s"',
    async (words) => {
      const path = await workedOn();
      const bytes = await readFile(path);
      const whole = await contentOf(path);
      let living = 0;
      for (let at = bytes.indexOf(words); at !== -1; at = bytes.indexOf(words, at + 1)) {
        const rotten = Buffer.from(bytes);
        rotten.writeUInt8(rotten.readUInt8(at + 5) ^ 0x01, at + 5);
        await writeFile(path, rotten);
        // A page may keep bytes of a row that moved elsewhere; a flip there changes nothing that anybody can read.
        if ((await contentOf(path)) === whole) continue;
        living += 1;
        expect(await codesOf(path)).not.toEqual([]);
      }
      expect(living).toBeGreaterThan(1);
    },
  );

  test('cannot look at what is not there', async () => {
    expect(await verifyInWords(['none.claimdesk'])).toMatchObject({ exitCode: 2, output: [] });
    expect(await verifyInWords([])).toMatchObject({ exitCode: 2 });
  });
});
