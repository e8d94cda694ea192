import { describe, expect, test } from 'vitest';
import { readClaim } from '#store/session-views';
import { exampleSession, snapshotOf, valueOf } from './support/project';

const correction = {
  kind: 'count',
  value: '341',
  upperValue: null,
  qualifier: null,
  unit: null,
  counted: 'schools',
  scope: null,
  change: null,
  negated: false,
} as const;

/** A session with a judged claim that holds a figure. */
async function judged() {
  const session = await exampleSession();
  const { claimRevision, figure } = await snapshotOf(session);
  const found = figure.flatMap((row) => {
    const revision = claimRevision.find(
      ({ start, end, turnId }) => turnId === row.turnId && start <= row.start && row.end <= end,
    );
    return revision === undefined ? [] : [{ figureId: row.id, claimId: revision.claimId }];
  })[0];
  if (found === undefined) throw new Error('The example has no figure in a claim.');
  valueOf(await session.perform('judgement.record', { claimId: found.claimId, verdict: 'supported' }));
  return { session, ...found };
}

describe('a figure', () => {
  test('that is accepted names who looked at it, until that is taken back', async () => {
    const { session, figureId } = await judged();
    valueOf(await session.perform('figure.accept', { figureIds: [figureId], accepted: true }));
    const after = async () =>
      (await snapshotOf(session)).figure.find(({ id }) => id === figureId)?.acceptedBy;
    expect(await after()).toBe(session.reviewer.id);
    valueOf(await session.perform('figure.accept', { figureIds: [figureId], accepted: false }));
    expect(await after()).toBeNull();
    await session.close();
  });

  test('that is corrected sends a judged claim back to researching and keeps its judgement', async () => {
    const { session, figureId, claimId } = await judged();
    valueOf(await session.perform('figure.correct', { figureId, ...correction }));
    const detail = valueOf(await readClaim(session, claimId));
    expect(detail.summary.workflow).toBe('researching');
    expect(detail.own?.verdict).toBe('supported');
    const figure = detail.figures.find(({ id }) => id === figureId);
    expect(figure).toMatchObject({ origin: 'person', acceptedBy: session.reviewer.id });
    expect(figure?.reading).toMatchObject({ value: '341', lower: '341', upper: '341', head: 'school' });
    await session.close();
  });

  test('that is none leaves the claim without it, and undo brings it back', async () => {
    const { session, figureId, claimId } = await judged();
    const has = async () =>
      valueOf(await readClaim(session, claimId)).figures.some(({ id }) => id === figureId);
    valueOf(await session.perform('figure.remove', { figureId }));
    expect(await has()).toBe(false);
    valueOf(await session.undo());
    expect(await has()).toBe(true);
    await session.close();
  });

  test('with a value that cannot be read is not changed', async () => {
    const { session, figureId } = await judged();
    const before = await snapshotOf(session);
    expect(await session.perform('figure.correct', { figureId, ...correction, value: 'lots' })).toMatchObject(
      { ok: false, error: { code: 'value-form' } },
    );
    expect(await snapshotOf(session)).toEqual(before);
    await session.close();
  });
});
