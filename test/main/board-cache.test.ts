import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSession } from '#store/open-session';
import { makeTestDesk, valueOf, type TestDesk } from './support/desk';

const description = { title: 'My own', date: null, place: null, sourceUrl: null };
let desk: TestDesk;
let transcriptId = '';
let claimId = '';

beforeEach(async () => {
  desk = makeTestDesk();
  const source = { from: 'paste', text: 'Ilham Aliyev: There are 340 schools.' };
  const project = valueOf(await desk.call('project.create', { source, ...description }));
  transcriptId = (project['transcripts'] as readonly { readonly id: string }[])[0]?.id ?? '';
  const claims = valueOf(await desk.call('claims.list', { transcriptId }));
  claimId = (claims as unknown as readonly { readonly id: string }[])[0]?.id ?? '';
});
afterEach(() => desk.remove());

const readBoard = () => desk.call('board.read', { transcriptId });

describe('the board of a transcript', () => {
  it('is made once, however often it is looked at', async () => {
    const [first, second] = await Promise.all([readBoard(), readBoard()]);
    expect(second).toEqual(first);
    expect(await readBoard()).toEqual(first);
    expect(desk.boards).toEqual([transcriptId]);
  });

  it('stays as it is when somebody judges', async () => {
    await readBoard();
    valueOf(await desk.call('judgement.record', { claimId, verdict: 'supported' }));
    valueOf(await readBoard());
    expect(desk.boards).toHaveLength(1);
  });

  it('is made anew when a transcript joins, and when that is taken back', async () => {
    await readBoard();
    const source = { from: 'paste', text: 'Vladimir Putin: There are 300 schools.' };
    valueOf(await desk.call('transcript.add', { source, ...description }));
    valueOf(await readBoard());
    expect(desk.boards).toHaveLength(2);
    valueOf(await desk.call('history.undo', {}));
    valueOf(await readBoard());
    expect(desk.boards).toHaveLength(3);
  });

  it('is made anew when another process has written to the file', async () => {
    await readBoard();
    const path = desk.answers.newProject ?? '';
    const other = await openSession(path, { reviewerName: 'Ben Reed' });
    if (!other.ok) throw new Error(other.error.message);
    const act = { claimId, verdict: 'contradicted' as const };
    expect((await other.value.perform('judgement.record', act)).ok).toBe(true);
    await other.value.close();
    valueOf(await readBoard());
    expect(desk.boards).toHaveLength(2);
  });

  it('is refused in words where the transcript is gone', async () => {
    expect(await desk.call('board.read', { transcriptId: 'gone' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});
