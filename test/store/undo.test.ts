import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallInput } from '#core/contract/calls';
import { replaceSummaries } from '#core/review/claim-summaries';
import { sha256 } from '#store/history-chain';
import type { StoreChange } from '#store/project-store';
import type { ProjectSession } from '#store/project-session';
import { actNames, type ActName } from '#store/session-acts';
import { readClaim, readClaims, readSomeClaims } from '#store/session-views';
import { exampleCorrection, exampleImport, exampleSpan } from '../core/review/example';
import {
  codeOf,
  exampleProject,
  exampleSession,
  sessionAt,
  snapshotOf,
  undoableState,
  valueOf,
} from './support/project';

const correction = { ...exampleCorrection, qualifier: 'at-least', scope: 'in the north' } as const;

/** What the commands of one test work on. */
interface Ground {
  readonly session: ProjectSession;
  readonly transcriptId: string;
  readonly claimId: string;
  readonly speakerId: string;
  readonly sourceId: string;
  readonly linkId: string;
  readonly noteId: string;
  readonly figureId: string;
  readonly measureId: string;
  readonly referenceId: string;
  readonly rateId: string;
}

const source = {
  title: 'Yearbook',
  publisher: 'Office',
  url: 'https://example.org/yearbook',
  publishedOn: null,
  accessedOn: null,
};

/** A project in which a claim has a note, a linked source and a judgement. */
async function prepare(): Promise<Ground> {
  const session = await exampleSession();
  const { transcript, claim, speaker, figure } = await snapshotOf(session);
  const figureId = figure[0]?.id ?? '';
  const [transcriptId, claimId, speakerId] = [
    transcript[0]?.id ?? '',
    claim[0]?.id ?? '',
    speaker[0]?.id ?? '',
  ];
  const { noteId } = valueOf(await session.perform('note.add', { claimId, body: 'Ask the ministry.' }));
  const { sourceId } = valueOf(await session.perform('source.add', source));
  const { linkId } = valueOf(
    await session.perform('evidence.link', {
      claimId,
      sourceId,
      stance: 'supports',
      passage: '340',
      pinpoint: null,
    }),
  );
  valueOf(await session.perform('judgement.record', { claimId, verdict: 'contradicted' }));
  valueOf(await session.perform('rationale.save', { claimId, text: 'Counted twice.', group: 'before' }));
  const row = { measureId: null, figureIds: [], name: 'Counted by hand' };
  const { referenceId } = valueOf(
    await session.perform('reference.add', { transcriptId, row, ...reference(sourceId) }),
  );
  const { measureId } = valueOf(
    await session.perform('measure.split', { transcriptId, figureIds: [figureId], name: 'Own row' }),
  );
  const { rateId } = valueOf(await session.perform('rate.add', { ...rate, sourceId }));
  const finding = { computed: 'conflict', relation: 'compatible', note: 'Another year.' } as const;
  valueOf(await session.perform('relation.decide', { transcriptId, pair: '1-2 3-4', ...finding }));
  const question = { transcriptId, question: 'parts 1-2', reason: 'Rounded.' };
  valueOf(await session.perform('question.dismiss', question));
  const made = { noteId, figureId, measureId, referenceId, rateId };
  return { session, transcriptId, claimId, speakerId, sourceId, linkId, ...made };
}

const rate = { from: 'USD', to: 'AZN', rate: '1.7', date: '2022-02-22' };

function reference(sourceId: string) {
  const read = { ...correction, value: '340', qualifier: null };
  return { words: '340 schools', sourceId, passage: 'Table 3', pinpoint: 'p. 7', ...read } as const;
}

function ownRow({ measureId, figureId }: Ground) {
  return { measureId, figureIds: [figureId], name: 'Own row' };
}

/** One act of every command: a new command has to be added here, or this does not compile. */
const examples: {
  readonly [Name in ActName]: (ground: Ground) => Promise<CallInput<Name>> | CallInput<Name>;
} = {
  'project.rename': () => ({ title: 'Renamed' }),
  'transcript.describe': ({ transcriptId }) => ({
    transcriptId,
    title: 'Joint statement',
    date: '2026-05-02',
    place: 'Northport',
    sourceUrl: 'https://example.org',
  }),
  'speaker.correct': ({ speakerId }) => ({ speakerId, name: 'Ada M. Stone', role: null }),
  'claim.create': ({ transcriptId }) => ({ transcriptId, start: 34, end: 54 }),
  'claim.editSpan': ({ claimId }) => ({ claimId, start: 14, end: 31 }),
  'claim.remove': ({ claimId }) => ({ claimId }),
  'claim.triage': ({ claimId }) => ({ claimId, checkability: 'opinion', reason: 'Praise.' }),
  'judgement.record': ({ claimId }) => ({ claimId, verdict: 'supported' }),
  'judgement.withdraw': ({ claimId }) => ({ claimId }),
  'rationale.save': ({ claimId }) => ({ claimId, text: 'Counted once.', group: 'g' }),
  'rationale.settle': ({ claimId }) => ({ claimId, group: 'g' }),
  'note.draft': ({ claimId }) => ({ claimId, noteId: null, text: 'Ask the', group: 'g' }),
  'note.add': ({ claimId }) => ({ claimId, body: 'Another.' }),
  'note.edit': ({ noteId }) => ({ noteId, body: 'Asked the ministry.' }),
  'note.remove': ({ noteId }) => ({ noteId }),
  'source.add': () => ({ ...source, url: 'https://example.org/other' }),
  'source.edit': ({ sourceId }) => ({ sourceId, ...source, title: 'Yearbook 2026' }),
  'source.remove': async ({ session, linkId, sourceId, referenceId, rateId }) => {
    valueOf(await session.perform('evidence.unlink', { linkId }));
    valueOf(await session.perform('reference.remove', { referenceId }));
    valueOf(await session.perform('rate.remove', { rateId }));
    return { sourceId };
  },
  'evidence.link': ({ claimId, sourceId }) => ({
    claimId,
    sourceId,
    stance: 'context',
    passage: 'Another page.',
    pinpoint: 'p. 2',
  }),
  'evidence.edit': ({ linkId }) => ({ linkId, stance: 'mixed', passage: '340 or so', pinpoint: null }),
  'evidence.unlink': ({ linkId }) => ({ linkId }),
  'figure.accept': ({ figureId }) => ({ figureIds: [figureId], accepted: true }),
  'figure.add': ({ transcriptId }) => ({ transcriptId, ...exampleSpan('May'), ...correction }),
  'figure.correct': ({ figureId }) => ({ figureId, ...correction }),
  'figure.remove': ({ figureId }) => ({ figureId }),
  'measure.rename': (ground) => ({
    transcriptId: ground.transcriptId,
    row: ownRow(ground),
    name: 'Schools',
  }),
  'measure.merge': (ground) => ({
    transcriptId: ground.transcriptId,
    into: { measureId: null, figureIds: [], name: 'All of them' },
    from: [ownRow(ground)],
  }),
  'measure.split': ({ transcriptId, figureId }) => ({ transcriptId, figureIds: [figureId], name: 'Apart' }),
  'measure.assign': ({ transcriptId, figureId }) => ({
    transcriptId,
    figureIds: [figureId],
    to: { measureId: null, figureIds: [], name: 'Another row' },
  }),
  'measure.release': ({ transcriptId, measureId }) => ({ transcriptId, measureId }),
  'relation.decide': ({ transcriptId }) => ({
    transcriptId,
    pair: '1-2 3-4',
    computed: 'conflict',
    relation: 'conflict',
    note: '',
  }),
  'relation.withdraw': ({ transcriptId }) => ({ transcriptId, pair: '1-2 3-4' }),
  'question.dismiss': ({ transcriptId }) => ({ transcriptId, question: 'growth 5-6', reason: 'Both hold.' }),
  'question.restore': ({ transcriptId }) => ({ transcriptId, question: 'parts 1-2' }),
  'reference.add': ({ transcriptId, sourceId, ...ground }) => ({
    transcriptId,
    row: ownRow({ transcriptId, sourceId, ...ground }),
    ...reference(sourceId),
  }),
  'reference.edit': ({ transcriptId, referenceId, sourceId }) => ({
    transcriptId,
    referenceId,
    ...reference(sourceId),
    value: '345',
  }),
  'reference.remove': ({ referenceId }) => ({ referenceId }),
  'rate.add': ({ sourceId }) => ({ ...rate, to: 'EUR', sourceId }),
  'rate.edit': ({ rateId, sourceId }) => ({ rateId, ...rate, rate: '1.75', sourceId }),
  'rate.remove': ({ rateId }) => ({ rateId }),
  'board.setTolerance': () => ({ tolerance: '0.05' }),
};

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
