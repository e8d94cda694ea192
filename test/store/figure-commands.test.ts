import { describe, expect, test } from 'vitest';
import { readClaim, readSelectedFigure, readTranscript } from '#store/session-views';
import { exampleCorrection as correction, exampleSpan } from '../core/review/example';
import { codeOf, exampleSession, snapshotOf, valueOf } from './support/project';

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

  test('that a person corrects says for when it holds, whether it is a plan, and whom the speaker cites', async () => {
    const { session, figureId, claimId } = await judged();
    const said = {
      period: '2025',
      periodWords: 'last year',
      actuality: 'plan',
      attribution: 'the ministry',
    } as const;
    valueOf(await session.perform('figure.correct', { figureId, ...correction, ...said }));
    const figure = valueOf(await readClaim(session, claimId)).figures.find(({ id }) => id === figureId);
    expect(figure?.reading).toMatchObject({
      period: { from: '2025-01-01', to: '2025-12-31', words: 'last year' },
      actuality: 'plan',
      attribution: 'the ministry',
    });
    await session.close();
  });
});

describe('words that the program passed over', () => {
  /** A session on the example, whose third turn has a date that is no figure yet. */
  async function selecting(words: string) {
    const session = await exampleSession();
    const transcriptId = (await snapshotOf(session)).transcript[0]?.id ?? '';
    return { session, selected: { transcriptId, ...exampleSpan(words) } };
  }

  test('are read as a figure before anything is entered, and nothing changes by that', async () => {
    const { session, selected } = await selecting('May');
    const before = await snapshotOf(session);
    const { reading } = valueOf(await readSelectedFigure(session, selected));
    expect(reading).toMatchObject({ kind: 'date', value: '2026-05', text: 'May' });
    expect(await snapshotOf(session)).toEqual(before);
  });

  test('become a figure of the reviewer, who has accepted it, until undo takes it away', async () => {
    const { session, selected } = await selecting('May');
    const figures = async () => valueOf(await readTranscript(session, selected.transcriptId)).figures;
    const before = await figures();
    const { figureId } = valueOf(await session.perform('figure.add', { ...selected, ...correction }));
    const added = (await figures()).find(({ id }) => id === figureId);
    expect(added).toMatchObject({ origin: 'person', acceptedBy: session.reviewer.id, ...exampleSpan('May') });
    expect(added?.reading).toMatchObject({ text: 'May', value: '341', head: 'school' });
    valueOf(await session.undo());
    expect(await figures()).toEqual(before);
  });

  test('send a judged claim that they stand in back to researching', async () => {
    const { session, selected } = await selecting('May');
    const claimId = (await snapshotOf(session)).claim[2]?.id ?? '';
    valueOf(await session.perform('judgement.record', { claimId, verdict: 'supported' }));
    valueOf(await session.perform('figure.add', { ...selected, ...correction }));
    const { summary, figures } = valueOf(await readClaim(session, claimId));
    expect(summary).toMatchObject({ workflow: 'researching', figures: 1 });
    expect(figures.map(({ reading }) => reading.text)).toEqual(['May']);
  });

  test.each([
    ['340', 'figure-overlaps'],
    ['built 340 schools', 'figure-overlaps'],
    ['Ada Stone:', 'selection-not-speech'],
    ['slip.\n\nBen Reed: That', 'selection-two-turns'],
    [' ', 'selection-empty'],
  ])('are refused where they cannot be one: %j', async (words, code) => {
    const { session, selected } = await selecting(words);
    const before = await snapshotOf(session);
    expect(codeOf(await readSelectedFigure(session, selected))).toBe(code);
    expect(codeOf(await session.perform('figure.add', { ...selected, ...correction }))).toBe(code);
    expect(await snapshotOf(session)).toEqual(before);
  });
});
