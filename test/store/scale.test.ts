import { expect, test } from 'vitest';
import { sha256 } from '#store/history-chain';
import { readClaims } from '#store/session-views';
import { exampleImport } from '../core/review/example';
import { largeExtraction } from './support/large';
import { exampleSession, snapshotOf, valueOf } from './support/project';

/** How long it takes is measured in test/bench/store.bench.ts. */
test('20,000 claims are imported, one of them edited, and all taken back', { timeout: 120_000 }, async () => {
  const session = await exampleSession();
  const before = await snapshotOf(session);
  const extraction = largeExtraction(20_000);
  const input = exampleImport(sha256(extraction.transcript.text), extraction);
  const { transcriptId } = valueOf(await session.importTranscript(input));
  const claims = valueOf(await readClaims(session, transcriptId));
  expect(claims).toHaveLength(20_000);
  const claimId = claims[0]?.id ?? '';
  valueOf(await session.perform('claim.triage', { claimId, checkability: 'checkable', reason: null }));
  valueOf(await session.undo());
  expect(valueOf(await session.undo())?.label).toBe('add transcript');
  expect(await snapshotOf(session)).toEqual(before);
});
