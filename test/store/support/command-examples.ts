import type { CallInput } from '#core/contract/calls';
import type { ProjectSession } from '#store/project-session';
import type { ActName } from '#store/session-acts';
import { exampleCorrection, exampleSpan } from '../../core/review/example';
import { exampleSession, snapshotOf, valueOf } from './project';

const correction = { ...exampleCorrection, qualifier: 'at-least', scope: 'in the north' } as const;

/** What the commands of one test work on. */
export interface Ground {
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
export async function prepare(): Promise<Ground> {
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
export const examples: {
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
  'speaker.merge': async ({ session, speakerId }) => {
    const { speaker } = await snapshotOf(session);
    return { speakerId: speaker.find(({ id }) => id !== speakerId)?.id ?? '', intoId: speakerId };
  },
  'passage.assign': ({ transcriptId }) => ({
    transcriptId,
    ...exampleSpan('That is a great success.'),
    mark: null,
    speaker: { name: 'Cleo Marsh', role: 'Moderator' },
  }),
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
