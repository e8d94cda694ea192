import { expect, test } from 'vitest';
import { claimSummaries } from '#core/review/claim-summaries';
import type { ProjectSession } from '#store/project-session';
import { readClaims } from '#store/session-views';
import { exampleSession, snapshotOf, valueOf } from './support/project';

/** The list as it is made of whole rows. */
async function ofWholeRows(session: ProjectSession): Promise<unknown> {
  const rows = await snapshotOf(session);
  return claimSummaries({
    claims: rows.claim,
    revisions: rows.claimRevision,
    turns: rows.turn,
    figures: rows.figure,
    judgements: rows.judgement,
    drafts: rows.draft,
    notes: rows.note,
    links: rows.evidenceLink,
  });
}

test('the list read line by line is the one made of whole rows', async () => {
  const session = await exampleSession();
  const before = await snapshotOf(session);
  const transcriptId = before.transcript[0]?.id ?? '';
  const list = async () => valueOf(await readClaims(session, transcriptId));
  expect(await list()).toEqual(await ofWholeRows(session));

  const claims = await list();
  const claimId = claims[0]?.id ?? '';
  valueOf(await session.perform('judgement.record', { claimId, verdict: 'supported' }));
  valueOf(await session.perform('claim.editSpan', { claimId, start: 14, end: 31 }));
  valueOf(await session.perform('claim.remove', { claimId: claims.at(-1)?.id ?? '' }));
  expect(await list()).toEqual(await ofWholeRows(session));
  expect(await list()).toHaveLength(claims.length - 1);
});

test('several parts, words that look like parts, and a number without end come as they are', async () => {
  const session = await exampleSession();
  const { claim, claimRevision, transcript } = await snapshotOf(session);
  const revision = claimRevision.find(({ id }) => id === claim[0]?.revisionId);
  const anchor = revision?.anchors[0];
  if (claim[0] === undefined || revision === undefined || anchor === undefined) throw new Error('No claim.');
  const middle = anchor.start + 3;
  const anchors = [
    { ...anchor, end: middle, quote: anchor.quote.slice(0, 3) },
    { ...anchor, start: middle + 1, quote: anchor.quote.slice(4), prefix: '"quote":"quote":' },
  ];
  const reason = 'says "quote":"quote": and a tab\t';
  const changes = [
    { table: 'claimRevision', id: revision.id, before: revision, after: { ...revision, anchors } },
    {
      table: 'claim',
      id: claim[0].id,
      before: claim[0],
      after: { ...claim[0], checkworthiness: 0.1 + 0.2, reason },
    },
  ] as const;
  const context = { reviewerId: null, kind: 'do', undoes: null, at: '2026-11-23T00:00:00.000Z' } as const;
  valueOf(await session.store.commit({ label: 'change', group: null, changes }, context));
  const list = valueOf(await readClaims(session, transcript[0]?.id ?? ''));
  expect(list).toEqual(await ofWholeRows(session));
  expect(list.find(({ id }) => id === claim[0]?.id)).toMatchObject({ checkworthiness: 0.1 + 0.2, reason });
  expect(list.find(({ id }) => id === claim[0]?.id)?.spans).toHaveLength(2);
});

test('any number reads back as itself', async () => {
  const session = await exampleSession();
  const { transcript, claim } = await snapshotOf(session);
  const [first] = claim;
  if (first === undefined) throw new Error('No claim.');
  const context = { reviewerId: null, kind: 'do', undoes: null, at: '2026-11-23T00:00:00.000Z' } as const;
  let before = first;
  for (const checkworthiness of [0, 1, 1 / 3, 0.7234567890123456, 5e-8 / 3, Math.PI / 4]) {
    const after = { ...before, checkworthiness };
    const changes = [{ table: 'claim', id: first.id, before, after }] as const;
    valueOf(await session.store.commit({ label: 'change', group: null, changes }, context));
    const list = valueOf(await readClaims(session, transcript[0]?.id ?? ''));
    expect(list.find(({ id }) => id === first.id)?.checkworthiness).toBe(checkworthiness);
    before = after;
  }
});
