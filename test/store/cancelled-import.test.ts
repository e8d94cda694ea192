import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '#store/history-chain';
import { sliceSize } from '#store/in-slices';
import { createProjectAt, openSession } from '#store/open-session';
import { exampleImport } from '../core/review/example';
import { largeExtraction } from './support/large';
import { codeOf, exampleProject, sessionAt, temporaryFolder, valueOf } from './support/project';

const extraction = largeExtraction(5000);
const transcript = exampleImport(sha256(extraction.transcript.text), extraction);

/** Aborts while the rows are being written. */
function soon(): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 30);
  return controller.signal;
}

test('a transcript that is cancelled while it is stored leaves no row, and the next act works', async () => {
  const session = await sessionAt(await exampleProject());
  const counts = () =>
    session.store.read(async (read) => [
      (await read.rows('sentence')).length,
      (await read.rows('claim')).length,
      (await read.history(null, 100)).length,
    ]);
  const before = valueOf(await counts());
  expect(codeOf(await session.importTranscript(transcript, soon()))).toBe('cancelled');
  expect(valueOf(await counts())).toEqual(before);
  expect(valueOf(await session.store.verify())).toEqual([]);
  expect(codeOf(await session.importTranscript(transcript))).toBeNull();
});

test('a transcript that is cancelled while its rows are made is not made to the end', async () => {
  const path = await exampleProject();
  const controller = new AbortController();
  let made = 0;
  const newId = () => {
    made += 1;
    if (made === sliceSize * 2) controller.abort();
    return `id-${String(made)}`;
  };
  const clock = { now: () => '2026-11-23T10:00:00.000Z', newId };
  const session = valueOf(await openSession(path, { reviewerName: 'Ina', clock }));
  expect(codeOf(await session.importTranscript(transcript, controller.signal))).toBe('cancelled');
  expect(made).toBeLessThan(extraction.claims.length * 2);
  await session.close();
});

test('a project that is cancelled while it is stored leaves no file', async () => {
  const path = join(await temporaryFolder(), 'new.claimdesk');
  const input = { title: 'Long', reviewerName: 'Ina', transcript };
  expect(codeOf(await createProjectAt(path, input, { signal: soon() }))).toBe('cancelled');
  expect(readdirSync(dirname(path))).toEqual([]);
});
