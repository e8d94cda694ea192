import { expect, test } from 'vitest';
import { updated } from '#core/review/decision';
import { newId } from '#store/new-id';
import { codeOf, exampleProject, exampleSession, sessionAt, snapshotOf, valueOf } from './support/project';

const context = { reviewerId: null, kind: 'do', undoes: null, at: '2026-11-23T10:00:00.000Z' } as const;

test('a change of what is no longer so is refused whole', async () => {
  const session = await exampleSession();
  const before = await snapshotOf(session);
  const [[project], [claim]] = [before.project, before.claim];
  if (project === undefined || claim === undefined) throw new Error('The example is empty.');
  const stale = { ...claim, reason: 'Something else.' };
  const changes = [
    ...updated('project', project, { title: 'Renamed' }),
    ...updated('claim', stale, { removed: true }),
  ];
  expect(codeOf(await session.store.commit({ label: 'x', group: null, changes }, context))).toBe('conflict');
  const gone = { table: 'claim', id: 'none', before: { ...claim, id: 'none' }, after: null } as const;
  expect(codeOf(await session.store.commit({ label: 'x', group: null, changes: [gone] }, context))).toBe(
    'conflict',
  );
  const twice = { table: 'claim', id: claim.id, before: null, after: claim } as const;
  expect(codeOf(await session.store.commit({ label: 'x', group: null, changes: [twice] }, context))).toBe(
    'conflict',
  );
  const orphan = {
    table: 'note',
    id: 'n',
    before: null,
    after: { id: 'n', sequence: 1, claimId: 'none', reviewerId: 'none', body: 'x', writtenAt: '' },
  } as const;
  expect(codeOf(await session.store.commit({ label: 'x', group: null, changes: [orphan] }, context))).toBe(
    'conflict',
  );
  expect(await snapshotOf(session)).toEqual(before);
  expect(valueOf(await session.store.read((read) => read.history(null, 9)))).toHaveLength(1);
});

test('nothing to change writes nothing', async () => {
  const session = await exampleSession();
  valueOf(await session.perform('project.rename', { title: 'Example' }));
  expect(valueOf(await session.store.read((read) => read.history(null, 9)))).toHaveLength(1);
});

test(
  'two windows that write at once lose nothing and never share a number',
  { timeout: 60_000 },
  async () => {
    const path = await exampleProject();
    const [first, second] = [await sessionAt(path, 'Ina'), await sessionAt(path, 'Jon')];
    const claimId = (await snapshotOf(first)).claim[0]?.id ?? '';
    const added = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        (index % 2 === 0 ? first : second).perform('note.add', { claimId, body: `Note ${index}` }),
      ),
    );
    const reported = added.filter((result) => !result.ok).length;
    const session = await sessionAt(path);
    const { note } = await snapshotOf(session);
    expect(note.length + reported).toBe(40);
    expect(new Set(note.map((row) => row.sequence)).size).toBe(note.length);
    expect(valueOf(await session.store.verify())).toEqual([]);
  },
);

test('reads see one state, whatever is written meanwhile', async () => {
  const session = await exampleSession();
  const counts = session.store.read(async (read) => {
    const first = await read.rows('note');
    const claimId = (await read.rows('claim'))[0]?.id ?? '';
    valueOf(
      await session.store.commit(
        {
          label: 'x',
          group: null,
          changes: [
            {
              table: 'note',
              id: 'n',
              before: null,
              after: {
                id: 'n',
                sequence: 1,
                claimId,
                reviewerId: session.reviewer.id,
                body: 'x',
                writtenAt: '',
              },
            },
          ],
        },
        context,
      ),
    );
    return [first.length, (await read.rows('note')).length];
  });
  expect(valueOf(await counts)).toEqual([0, 0]);
});

test('ids grow and are all different', () => {
  const ids = Array.from({ length: 20_000 }, newId);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
});
