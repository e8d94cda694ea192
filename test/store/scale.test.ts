import { expect, test } from 'vitest';
import { sha256 } from '#store/history-chain';
import { readClaims } from '#store/session-views';
import { exampleImport } from '../core/review/example';
import { largeExtraction } from './support/large';
import { exampleSession, snapshotOf, valueOf } from './support/project';

test('20,000 claims are imported in seconds, and taken back whole', { timeout: 60_000 }, async () => {
  const session = await exampleSession();
  const before = await snapshotOf(session);
  const extraction = largeExtraction(20_000);
  const input = exampleImport(sha256(extraction.transcript.text), extraction);
  const started = performance.now();
  const { transcriptId } = valueOf(await session.importTranscript(input));
  const imported = performance.now();
  expect(valueOf(await readClaims(session, transcriptId))).toHaveLength(20_000);
  const listed = performance.now();
  const claimId =
    valueOf(await session.store.read((read) => read.rows('claim', { transcriptId })))[0]?.id ?? '';
  const edited = performance.now();
  valueOf(await session.perform('claim.triage', { claimId, checkability: 'checkable', reason: null }));
  const triaged = performance.now();
  valueOf(await session.undo());
  expect(valueOf(await session.undo())?.label).toBe('add transcript');
  const undone = performance.now();
  expect(await snapshotOf(session)).toEqual(before);
  const times = {
    import: imported - started,
    list: listed - imported,
    edit: triaged - edited,
    undo: undone - triaged,
  };
  console.info(
    Object.entries(times)
      .map(([name, time]) => `${name} ${Math.round(time)} ms`)
      .join(', '),
  );
  // Four times what the issue allows: this box has other work to do; the figure to hold is in the bench.
  expect(times.import).toBeLessThan(8000);
});
