import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '#store/history-chain';
import { createProjectAt } from '#store/open-session';
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

test('a project that is cancelled while it is stored leaves no file', async () => {
  const path = join(await temporaryFolder(), 'new.claimdesk');
  const input = { title: 'Long', reviewerName: 'Ina', transcript };
  expect(codeOf(await createProjectAt(path, input, { signal: soon() }))).toBe('cancelled');
  expect(readdirSync(dirname(path))).toEqual([]);
});
