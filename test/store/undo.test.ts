import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallInput } from '#core/contract/calls';
import { replaceSummaries } from '#core/review/claim-summaries';
import { sha256 } from '#store/history-chain';
import type { StoreChange } from '#store/project-store';
import { actNames, type ActName } from '#store/session-acts';
import { readClaim, readClaims, readSomeClaims } from '#store/session-views';
import { exampleImport } from '../core/review/example';
import { examples, prepare, type Ground } from './support/command-examples';
import { codeOf, exampleProject, sessionAt, snapshotOf, undoableState, valueOf } from './support/project';

/** What a reader sees: the rows that undo restores, and every claim with its verdict. */
async function visible(ground: Ground): Promise<unknown> {
  const detail = await readClaim(ground.session, ground.claimId);
  const own = detail.ok && detail.value.own;
  const judged = own && { verdict: own.verdict, rationale: own.rationale };
  return [
    await undoableState(ground.session),
    valueOf(await readClaims(ground.session, ground.transcriptId)),
    judged,
  ];
}

describe('undo and redo of every command', () => {
  test.each(actNames)('%s', async (name) => {
    const ground = await prepare();
    const input = await examples[name](ground);
    const before = await visible(ground);
    valueOf(await ground.session.perform(name, input));
    const after = await visible(ground);
    expect(after).not.toEqual(before);
    for (let round = 0; round < 2; round += 1) {
      expect(valueOf(await ground.session.undo())).not.toBeNull();
      expect(await visible(ground)).toEqual(before);
      expect(valueOf(await ground.session.redo())).not.toBeNull();
      expect(await visible(ground)).toEqual(after);
    }
  });

  test.each(actNames)(
    '%s tells which lines of a list to read again, and no other line changes',
    async (name) => {
      const ground = await prepare();
      const { session, transcriptId } = ground;
      const input = await examples[name](ground);
      const list = () => readClaims(session, transcriptId).then(valueOf);
      const changes: StoreChange[] = [];
      session.store.onChange((change) => changes.push(change));
      for (const act of [() => session.perform(name, input), () => session.undo()]) {
        const before = await list();
        valueOf<unknown>(await act());
        const claimIds = changes.at(-1)?.claims ?? null;
        if (claimIds === null) continue;
        const fresh =
          claimIds.length === 0
            ? []
            : valueOf(await readSomeClaims(session, { transcriptId, claimIds: [...claimIds] }));
        expect(replaceSummaries(before, claimIds, fresh)).toEqual(await list());
      }
      expect(changes).toHaveLength(2);
    },
  );

  test('adding a transcript', async () => {
    const ground = await prepare();
    const before = await snapshotOf(ground.session);
    valueOf(await ground.session.importTranscript(exampleImport(sha256('x'))));
    const after = await snapshotOf(ground.session);
    valueOf(await ground.session.undo());
    expect(await snapshotOf(ground.session)).toEqual(before);
    valueOf(await ground.session.redo());
    expect(await snapshotOf(ground.session)).toEqual(after);
  });
});

describe('what undo refuses', () => {
  test('to take away a text whose claims were judged', async () => {
    const { session } = await prepare();
    const { transcriptId } = valueOf(await session.importTranscript(exampleImport(sha256('x'))));
    const [claim] = valueOf(await readClaims(session, transcriptId));
    valueOf(await session.perform('judgement.record', { claimId: claim?.id ?? '', verdict: 'supported' }));
    valueOf(await session.undo());
    expect(codeOf(await session.undo())).toBe('undo-judged');
  });

  test('to touch what another reviewer changed since, whom it names', async () => {
    const path = await exampleProject();
    const [first, second] = [await sessionAt(path, 'Ina'), await sessionAt(path, 'Jon')];
    const [claim] = (await snapshotOf(first)).claim;
    const claimId = claim?.id ?? '';
    valueOf(await first.perform('claim.triage', { claimId, checkability: 'opinion', reason: 'Praise.' }));
    valueOf(
      await second.perform('claim.triage', { claimId, checkability: 'quoting', reason: 'A quotation.' }),
    );
    const undone = await first.undo();
    expect(undone.ok ? '' : undone.error.message).toBe(
      '"set claim aside" cannot be undone, because Jon has changed the same since.',
    );
    expect(valueOf(await second.undo())?.label).toBe('set claim aside');
    expect(valueOf(await first.undo())?.label).toBe('set claim aside');
    expect((await snapshotOf(first)).claim[0]).toEqual(claim);
  });

  test('and it never takes back another reviewer’s act', async () => {
    const path = await exampleProject();
    const [first, second] = [await sessionAt(path, 'Ina'), await sessionAt(path, 'Jon')];
    valueOf(await first.perform('project.rename', { title: 'Renamed' }));
    expect(valueOf(await second.undo())).toBeNull();
  });
});

test('what one visit to the rationale typed is one undo, with the judgement that it became', async () => {
  const { session, claimId } = await prepare();
  for (const text of ['C', 'Co', 'Counted once.'])
    valueOf(await session.perform('rationale.save', { claimId, text, group: 'visit' }));
  valueOf(await session.perform('rationale.settle', { claimId, group: 'visit' }));
  const [, latest] = (await snapshotOf(session)).judgement;
  expect(latest).toMatchObject({ verdict: 'contradicted', rationale: 'Counted once.' });
  valueOf(await session.undo());
  const snapshot = await snapshotOf(session);
  expect(snapshot.draft.map((draft) => draft.text)).toEqual(['Counted twice.']);
  expect(snapshot.judgement.at(-1)).toMatchObject({ verdict: null, supersedes: latest?.id });
});

test('what was withdrawn, said afresh and taken back does not stand up again', async () => {
  const { session, claimId } = await prepare();
  valueOf(await session.perform('judgement.withdraw', { claimId }));
  const labels = [];
  for (let undone = await session.undo(); undone.ok && undone.value !== null; undone = await session.undo())
    labels.push(undone.value.label);
  expect(labels).toEqual([
    'withdraw judgement',
    'dismiss question',
    'override relation',
    'add exchange rate',
    'split measure',
    'add value from evidence',
    'write rationale',
    'dispute claim',
    'link source',
    'add source',
    'add note',
  ]);
  expect(valueOf(await readClaim(session, claimId)).own).toBeNull();
});

test('undo and redo go on after the project was closed', async () => {
  const path = await exampleProject();
  const session = await sessionAt(path);
  valueOf(await session.perform('project.rename', { title: 'One' }));
  valueOf(await session.perform('project.rename', { title: 'Two' }));
  valueOf(await session.undo());
  await session.close();
  const again = await sessionAt(path);
  valueOf(await again.redo());
  expect((await snapshotOf(again)).project[0]?.title).toBe('Two');
  valueOf(await again.undo());
  valueOf(await again.undo());
  expect((await snapshotOf(again)).project[0]?.title).toBe('Example');
});

test('after any acts, undoing all is the start and redoing all the end', { timeout: 120_000 }, async () => {
  const acts = fc.array(fc.constantFrom(...actNames, 'undo' as const, 'redo' as const), {
    minLength: 1,
    maxLength: 25,
  });
  await fc.assert(
    fc.asyncProperty(acts, async (names) => {
      const ground = await prepare();
      for (const name of names) {
        if (name === 'undo' || name === 'redo') await ground.session[name]();
        // A command may refuse here, as the acts before it have made of the project what they would.
        else await ground.session.perform(name, await example(name, ground));
      }
      const end = await visible(ground);
      let steps = 0;
      while (valueOf(await ground.session.undo()) !== null) steps += 1;
      const [start] = (await snapshotOf(ground.session)).claim;
      expect(start).toMatchObject({ workflow: 'captured', triagedBy: null, removed: false });
      expect(valueOf(await readClaims(ground.session, ground.transcriptId))).toHaveLength(3);
      while (steps-- > 0) expect(valueOf(await ground.session.redo())).not.toBeNull();
      expect(await visible(ground)).toEqual(end);
      expect(valueOf(await ground.session.store.verify())).toEqual([]);
      await ground.session.close();
    }),
    { numRuns: 40 },
  );
});

async function example<Name extends ActName>(name: Name, ground: Ground): Promise<CallInput<Name>> {
  if (name === 'source.remove') return { sourceId: ground.sourceId } as CallInput<Name>;
  return examples[name](ground);
}

test('every command of the session has an example here', () => {
  expect(Object.keys(examples).toSorted()).toEqual([...actNames].toSorted());
});
