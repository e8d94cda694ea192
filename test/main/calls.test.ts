import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calls, exportFormats, type CallInput, type CallName } from '#core/contract/calls';
import { makeDispatcher, type Handlers } from '#main/ipc/dispatch';
import { makeHandlers } from '#main/ipc/handlers/index';
import { exampleCorrection as correction } from '../core/review/example';
import { makeTestDesk, valueOf, type TestDesk } from './support/desk';

/** Ids of what earlier calls of the walk have made. */
const made = {
  token: '',
  transcript: '',
  speaker: '',
  otherSpeaker: '',
  turn: { start: 0, end: 0 },
  claim: '',
  note: '',
  source: '',
  link: '',
  figure: '',
  measure: '',
  reference: '',
  rate: '',
};
const rate = { from: 'USD', to: 'AZN', rate: '1.7', date: '2022-02-22' };
/** The row of the figure that the walk works with. */
const seenRow = () => ({ measureId: null, figureIds: [made.figure], name: 'Schools' });
const ownRow = () => ({ measureId: made.measure, figureIds: [made.figure], name: 'Schools' });
const reference = () => ({
  words: 'about 345 schools',
  sourceId: made.source,
  passage: 'Table 3',
  pinpoint: null,
  ...correction,
});
const description = { title: 'A speech', date: '2022-02-22', place: null, sourceUrl: null };
const evidence = { stance: 'supports', passage: 'Table 3', pinpoint: null } as const;
const source = {
  title: 'Yearbook',
  publisher: null,
  url: 'https://example.org/',
  publishedOn: null,
  accessedOn: null,
};

/** For each call an input that is carried out, in an order in which each finds what it needs, and one that is refused. */
const walk: { readonly [Name in CallName]: readonly [passes: () => CallInput<Name>, fails: unknown] } = {
  'application.state': [() => ({}), { extra: 1 }],
  'application.setTheme': [() => ({ theme: 'dark' }), { theme: 'pink' }],
  'application.setReviewer': [() => ({ name: 'Desk one' }), { name: ' ' }],
  'application.openLink': [() => ({ url: 'https://example.org/' }), { url: 7 }],
  'file.choose': [() => ({}), null],
  'project.create': [
    () => ({ source: { from: 'file', token: made.token }, ...description }),
    { ...description },
  ],
  'project.choose': [() => ({}), []],
  'project.open': [() => ({ path: walking.answers.newProject ?? '' }), { path: '' }],
  'project.openSample': [() => ({}), 'sample'],
  'project.close': [() => ({}), { really: true }],
  'project.rename': [() => ({ title: 'Renamed' }), { title: '' }],
  'project.read': [() => ({}), undefined],
  'transcript.add': [
    () => ({ source: { from: 'paste', text: 'Ilham Aliyev: There are 15,000 students.' }, ...description }),
    { source: { from: 'file' }, ...description },
  ],
  'import.cancel': [() => ({}), { all: true }],
  'transcript.describe': [
    () => ({ transcriptId: made.transcript, ...description, place: 'Moscow' }),
    { transcriptId: '' },
  ],
  'transcript.read': [() => ({ transcriptId: made.transcript }), { transcriptId: { $ne: 1 } }],
  'speaker.correct': [
    () => ({ speakerId: made.speaker, name: 'V. Putin', role: null }),
    { speakerId: 'a', name: 'b' },
  ],
  'passage.assign': [
    () => ({
      transcriptId: made.transcript,
      start: made.turn.start,
      end: made.turn.end,
      mark: 'interpreted',
      speaker: { name: 'Somebody else', role: null },
    }),
    { transcriptId: 'a', start: 0, end: 2, mark: 'speech', speaker: null },
  ],
  'speaker.merge': [
    () => ({ speakerId: made.otherSpeaker, intoId: made.speaker }),
    { speakerId: 'a', intoId: '' },
  ],
  'claims.list': [() => ({ transcriptId: made.transcript }), {}],
  'claims.some': [
    () => ({ transcriptId: made.transcript, claimIds: [made.claim] }),
    { transcriptId: made.transcript, claimIds: [] },
  ],
  'claim.read': [() => ({ claimId: made.claim }), { claimId: 1 }],
  'claim.create': [
    () => ({ transcriptId: made.transcript, start: 36, end: 47 }),
    { transcriptId: 'a', start: -1, end: 2 },
  ],
  'claim.editSpan': [
    () => ({ claimId: made.claim, start: 36, end: 41 }),
    { claimId: 'a', start: 0.5, end: 2 },
  ],
  'claim.triage': [
    () => ({ claimId: made.claim, checkability: 'checkable', reason: null }),
    { claimId: 'a', checkability: 'true', reason: null },
  ],
  'judgement.record': [
    () => ({ claimId: made.claim, verdict: 'supported' }),
    { claimId: 'a', verdict: 'yes' },
  ],
  'judgement.withdraw': [() => ({ claimId: made.claim }), {}],
  'rationale.save': [
    () => ({ claimId: made.claim, text: 'Counted.', group: 'g1' }),
    { claimId: 'a', text: 'b' },
  ],
  'rationale.settle': [() => ({ claimId: made.claim, group: 'g1' }), { claimId: 'a', group: '' }],
  'note.draft': [
    () => ({ claimId: made.claim, noteId: null, text: 'As', group: 'g2' }),
    { claimId: 'a', noteId: null, text: 'b' },
  ],
  'note.add': [() => ({ claimId: made.claim, body: 'Ask.' }), { claimId: 'a', body: '' }],
  'note.edit': [() => ({ noteId: made.note, body: 'Ask again.' }), { noteId: 'a' }],
  'note.remove': [() => ({ noteId: made.note }), { id: 'a' }],
  'source.add': [() => source, { ...source, publishedOn: 'yesterday' }],
  'source.edit': [
    () => ({ sourceId: made.source, ...source, publisher: 'Office' }),
    { sourceId: made.source },
  ],
  'sources.list': [() => ({}), 1],
  'evidence.link': [
    () => ({ claimId: made.claim, sourceId: made.source, ...evidence }),
    { claimId: 'a', sourceId: 'b', ...evidence, stance: 'likes' },
  ],
  'evidence.edit': [() => ({ linkId: made.link, ...evidence, stance: 'mixed' }), { linkId: 'a' }],
  'board.read': [() => ({ transcriptId: made.transcript }), { transcriptId: 'x'.repeat(65) }],
  'board.setTolerance': [() => ({ tolerance: '0.05' }), { tolerance: 0.05 }],
  'board.export': [() => ({ transcriptId: made.transcript, formats: ['csv', 'json'] }), { formats: ['pdf'] }],
  'measure.rename': [
    () => ({ transcriptId: made.transcript, row: seenRow(), name: 'All schools' }),
    { transcriptId: 'a', row: seenRow(), name: ' ' },
  ],
  'measure.split': [
    () => ({ transcriptId: made.transcript, figureIds: [made.figure], name: 'Some schools' }),
    { transcriptId: 'a', figureIds: [], name: 'b' },
  ],
  'measure.assign': [
    () => ({ transcriptId: made.transcript, figureIds: [made.figure], to: ownRow() }),
    { transcriptId: 'a', figureIds: ['b'], to: 'c' },
  ],
  'measure.merge': [
    () => ({ transcriptId: made.transcript, into: ownRow(), from: [ownRow()] }),
    { transcriptId: 'a', into: ownRow(), from: [] },
  ],
  'relation.decide': [
    () => ({
      transcriptId: made.transcript,
      pair: '1-2 3-4',
      computed: 'same',
      relation: 'same',
      note: '',
    }),
    { transcriptId: 'a', pair: '1-2 3-4', computed: 'same', relation: 'equal', note: '' },
  ],
  'relation.withdraw': [() => ({ transcriptId: made.transcript, pair: '1-2 3-4' }), { pair: '' }],
  'question.dismiss': [
    () => ({ transcriptId: made.transcript, question: 'parts 1-2', reason: 'Rounded.' }),
    { transcriptId: 'a', question: 'parts 1-2' },
  ],
  'question.restore': [() => ({ transcriptId: made.transcript, question: 'parts 1-2' }), {}],
  'reference.propose': [
    () => ({ transcriptId: made.transcript, words: 'about 345 schools' }),
    { transcriptId: 'a', words: '' },
  ],
  'reference.add': [
    () => ({ transcriptId: made.transcript, row: ownRow(), ...reference() }),
    { transcriptId: 'a', row: ownRow(), ...reference(), kind: 'much' },
  ],
  'reference.read': [() => ({ referenceId: made.reference }), { referenceId: '' }],
  'reference.edit': [
    () => ({ transcriptId: made.transcript, referenceId: made.reference, ...reference() }),
    { referenceId: 'a' },
  ],
  'reference.remove': [() => ({ referenceId: made.reference }), {}],
  'measure.release': [
    () => ({ transcriptId: made.transcript, measureId: made.measure }),
    { transcriptId: 'a', measureId: null },
  ],
  'rate.add': [() => ({ ...rate, sourceId: made.source }), { ...rate, sourceId: 'a', date: 'today' }],
  'rate.edit': [() => ({ rateId: made.rate, ...rate, sourceId: made.source }), { rateId: 'a' }],
  'rates.list': [() => ({}), 1],
  'rate.remove': [() => ({ rateId: made.rate }), []],
  'report.preview': [() => ({}), false],
  'report.export': [() => ({ formats: [...exportFormats] }), { formats: ['exe'] }],
  'evidence.unlink': [() => ({ linkId: made.link }), {}],
  'figure.accept': [() => ({ figureIds: [made.figure], accepted: true }), { figureIds: [], accepted: true }],
  'figure.propose': [
    () => ({ transcriptId: made.transcript, start: 36, end: 41 }),
    { transcriptId: 'a', start: -1, end: 2 },
  ],
  'figure.add': [
    () => ({ transcriptId: made.transcript, start: 36, end: 41, ...correction }),
    { transcriptId: 'a', start: 1, end: 2 },
  ],
  'figure.correct': [
    () => ({ figureId: made.figure, ...correction }),
    { figureId: 'a', ...correction, kind: 'big' },
  ],
  'figure.remove': [() => ({ figureId: made.figure }), {}],
  'source.remove': [() => ({ sourceId: made.source }), {}],
  'claim.remove': [() => ({ claimId: made.claim }), {}],
  'history.list': [() => ({ before: null, limit: 50 }), { before: null, limit: 0 }],
  'history.undo': [() => ({}), { steps: 2 }],
  'history.redo': [() => ({}), { steps: 2 }],
};

/** The calls in the walk's order, with those that need an open project after the ones that open it. */
const names = Object.keys(walk) as CallName[];
const openers: readonly CallName[] = [
  'project.openSample',
  'project.close',
  'project.choose',
  'project.open',
];
const ordered = [
  ...names.slice(0, 6),
  ...openers,
  ...names.slice(6).filter((name) => !openers.includes(name)),
];
let walking: TestDesk;

async function speakerIds(): Promise<readonly string[]> {
  const state = valueOf(await walking.call('project.read', {}));
  return (state['speakers'] as readonly { readonly id: string }[]).map(({ id }) => id);
}

/** Keeps the ids that later calls of the walk need. */
async function note(name: CallName, value: unknown): Promise<void> {
  const fields = (value ?? {}) as Readonly<Record<string, string>>;
  const { token, claimId, noteId, sourceId, linkId } = fields;
  const { measureId, referenceId, rateId } = fields;
  if (token !== undefined) made.token = token;
  if (name === 'claim.create' && claimId !== undefined) made.claim = claimId;
  if (noteId !== undefined) made.note = noteId;
  if (sourceId !== undefined) made.source = sourceId;
  if (linkId !== undefined) made.link = linkId;
  if (measureId !== undefined) made.measure = measureId;
  if (referenceId !== undefined) made.reference = referenceId;
  if (rateId !== undefined) made.rate = rateId;
  if (name === 'passage.assign') [made.speaker = '', made.otherSpeaker = ''] = await speakerIds();
  if (name !== 'project.open') return;
  const state = valueOf(await walking.call('project.read', {}));
  made.transcript = (state['transcripts'] as readonly { readonly id: string }[])[0]?.id ?? '';
  [made.speaker = ''] = await speakerIds();
  const view = valueOf(await walking.call('transcript.read', { transcriptId: made.transcript }));
  made.turn = (view['turns'] as readonly { readonly start: number; readonly end: number }[])[0] ?? made.turn;
  made.figure = (view['figures'] as readonly { readonly id: string }[])[0]?.id ?? '';
  const claims = valueOf(await walking.call('claims.list', { transcriptId: made.transcript }));
  made.claim = (claims as unknown as readonly { readonly id: string }[])[0]?.id ?? '';
}

beforeAll(() => {
  walking = makeTestDesk();
});
afterAll(() => walking.remove());

describe.sequential('every call of the contract', () => {
  it.each(ordered)('%s is carried out, and refused with an input of another form', async (name) => {
    const [passes, fails] = walk[name];
    const refused = await walking.call(name, fails);
    expect(refused).toMatchObject({ ok: false, error: { code: 'input-refused' } });
    const answer = await walking.call(name, passes());
    expect(answer).toMatchObject({ ok: true });
    await note(name, valueOf(answer));
  });

  it('is in the walk, and nothing was logged on the way', () => {
    expect(ordered.toSorted()).toEqual(Object.keys(calls).sort());
    expect(walking.logged).toEqual([]);
  });

  it('left every format of the report, and told the window of changes', () => {
    const endings = readdirSync(walking.folder).map((name) => name.split('.').at(-1));
    expect(endings).toEqual(expect.arrayContaining([...exportFormats]));
    const heard = new Set(walking.events.map(({ name }) => name));
    expect(heard).toEqual(new Set(['application.changed', 'project.changed', 'project.switched']));
  });
});

describe('the dispatcher', () => {
  it.each([
    '',
    'nonsense',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    7,
    null,
    undefined,
    {},
    ['project.read'],
  ])('knows no call %j', async (name) => {
    expect(await walking.call(name, {})).toMatchObject({ ok: false, error: { code: 'call-not-understood' } });
  });

  it.each([
    ['x'.repeat(501), 'it is longer than 500 characters'],
    [' ', 'it is empty'],
  ])('says in a sentence why a line is refused', async (title, reason) => {
    const answer = await walking.call('project.rename', { title });
    expect(answer).toMatchObject({
      ok: false,
      error: { message: `What was entered for "title" cannot be used: ${reason}.` },
    });
  });

  it('takes nothing that the schema does not name', async () => {
    const poisoned: unknown = JSON.parse('{"title":"A","__proto__":{"admin":true}}');
    const answer = await walking.call('project.rename', poisoned);
    expect(answer).toMatchObject({ ok: false, error: { code: 'input-refused' } });
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('answers a sentence where a handler throws, and logs the stack', async () => {
    const logged: unknown[] = [];
    const broken = (): never => {
      throw new Error('secret detail at /home/somebody');
    };
    const handlers: Handlers = { ...makeHandlers(walking.desk), 'project.read': broken };
    const answer = await makeDispatcher(handlers, (_what, problem) => logged.push(problem))(
      'project.read',
      {},
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'call-failed' } });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(logged).toHaveLength(1);
  });

  it('says that no project is open, to everything that needs one', async () => {
    const empty = makeTestDesk();
    for (const name of ['history.undo', 'sources.list', 'report.preview'] as const) {
      expect(await empty.call(name, {})).toMatchObject({ ok: false, error: { code: 'no-project' } });
    }
    await empty.remove();
  });
});
