import { readdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  readClaim,
  readClaims,
  readHistory,
  readProject,
  readSources,
  readTranscript,
} from '#store/session-views';
import { exampleProject, exampleSession, sessionAt, snapshotOf, valueOf } from './support/project';

describe('a session', () => {
  test('finds a new project as it was made', async () => {
    const session = await exampleSession();
    const state = valueOf(await readProject(session, false));
    expect(state).toMatchObject({
      title: 'Example',
      readOnlyReason: null,
      undo: null,
      redo: null,
      isSample: false,
    });
    expect(state.transcripts.map((transcript) => transcript.claims)).toEqual([3]);
    expect(state.speakers.map((speaker) => speaker.name)).toEqual(['Ada Stone', 'Ben Reed']);
    const [transcript] = state.transcripts;
    const claims = valueOf(await readClaims(session, transcript?.id ?? ''));
    expect(claims.map((claim) => claim.text)).toEqual([
      'We built 340 schools',
      'That is a great success.',
      'The bridge was opened in May.',
    ]);
    expect(claims.map((claim) => claim.figures)).toEqual([1, 0, 0]);
    expect(claims.every((claim) => !claim.triaged && claim.verdict === null)).toBe(true);
    const view = valueOf(await readTranscript(session, transcript?.id ?? ''));
    expect(view.figures[1]?.reading.tie).toMatchObject({
      relation: 'corrects',
      figureId: view.figures[0]?.id,
    });
  });

  test('records a verdict with the rationale, takes it back and does it again', async () => {
    const session = await exampleSession();
    const [claim] = (await snapshotOf(session)).claim;
    const claimId = claim?.id ?? '';
    valueOf(await session.perform('rationale.save', { claimId, text: 'The ministry', group: 'g1' }));
    valueOf(
      await session.perform('rationale.save', { claimId, text: 'The ministry counts 340.', group: 'g1' }),
    );
    valueOf(await session.perform('judgement.record', { claimId, verdict: 'supported' }));
    expect(valueOf(await readClaim(session, claimId))).toMatchObject({
      summary: { verdict: 'supported', agreement: 'single', workflow: 'assessed', triaged: true },
      own: { rationale: 'The ministry counts 340.' },
    });
    expect(valueOf(await session.undo())).toEqual({ label: 'verify claim', claimId });
    expect(valueOf(await readClaim(session, claimId))).toMatchObject({
      summary: { verdict: null, workflow: 'captured' },
      own: null,
    });
    expect(valueOf(await session.undo())).toEqual({ label: 'write rationale', claimId });
    expect(valueOf(await readClaim(session, claimId)).rationale).toBe('');
    expect(valueOf(await session.undo())).toBeNull();
    valueOf(await session.redo());
    valueOf(await session.redo());
    expect(valueOf(await readClaim(session, claimId))).toMatchObject({
      summary: { verdict: 'supported', workflow: 'assessed' },
      own: { rationale: 'The ministry counts 340.' },
    });
    expect(
      valueOf(await readHistory(session, { before: null, limit: 3 })).map((entry) => entry.kind),
    ).toEqual(['redo', 'redo', 'undo']);
  });

  test('keeps sources with the claims they bear on', async () => {
    const session = await exampleSession();
    const [claim] = (await snapshotOf(session)).claim;
    const claimId = claim?.id ?? '';
    const fields = {
      title: 'Yearbook',
      publisher: null,
      url: 'https://example.org/a',
      publishedOn: null,
      accessedOn: '2026-11-23',
    };
    const { sourceId } = valueOf(await session.perform('source.add', fields));
    valueOf(
      await session.perform('evidence.link', {
        claimId,
        sourceId,
        stance: 'supports',
        passage: '340 schools',
        pinpoint: 'p. 4',
      }),
    );
    expect(valueOf(await readSources(session))).toMatchObject([
      { title: 'Yearbook', claims: [{ claimId, stance: 'supports' }] },
    ]);
    expect(valueOf(await readClaim(session, claimId)).evidence).toMatchObject([
      { passage: '340 schools', source: { id: sourceId } },
    ]);
  });

  test('tells everybody which rows changed', async () => {
    const session = await exampleSession();
    const changes: unknown[] = [];
    session.store.onChange((change) => changes.push(change));
    const { project } = await snapshotOf(session);
    valueOf(await session.perform('project.rename', { title: 'Renamed' }));
    expect(changes).toEqual([{ tables: ['project'], ids: [project[0]?.id], claims: [], revision: 2 }]);
  });

  test('leaves one file and no log behind', async () => {
    const path = await exampleProject();
    const session = await sessionAt(path);
    valueOf(await session.perform('project.rename', { title: 'Renamed' }));
    await session.close();
    expect(await readdir(dirname(path))).toEqual(['example.claimdesk']);
    expect((await stat(path)).size).toBeGreaterThan(0);
    expect(valueOf(await readProject(await sessionAt(path), true))).toMatchObject({
      title: 'Renamed',
      undo: 'rename project',
    });
  });
});
