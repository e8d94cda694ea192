import { describe, expect, test } from 'vitest';
import { extract } from '#core/claims/extract';
import { buildBoard } from '#core/compare/build/build-board';
import { boardInput, projectBoards } from '#core/report/project-boards';
import { buildReport } from '#core/report/build-report';
import { renderMarkdown } from '#core/report/render-markdown';
import type { TurnMark } from '#core/review/entities';
import type { Span } from '#core/text/span';
import { gatherBoard } from '#store/gather-board';
import type { ProjectSession } from '#store/project-session';
import { readClaim, readClaims, readHistory, readTranscript } from '#store/session-views';
import { at, passageText } from '../core/review/passage-example';
import { codeOf, exampleProject, sessionAt, snapshotOf, valueOf } from './support/project';

const bens = at(
  'That is a great success. Our exports rose by 12 percent in 2020. Unemployment fell to 6 percent.',
);

async function opened(): Promise<{
  readonly path: string;
  readonly session: ProjectSession;
  readonly transcriptId: string;
}> {
  const path = await exampleProject(extract(passageText, { date: '2026-05-01' }));
  const session = await sessionAt(path);
  return { path, session, transcriptId: (await snapshotOf(session)).transcript[0]?.id ?? '' };
}

/** Who says what by the list, the board and the report. */
async function whoSays(session: ProjectSession, transcriptId: string) {
  const snapshot = await snapshotOf(session);
  const names = new Map(snapshot.speaker.map(({ id, name }) => [id, name]));
  const rows = valueOf(await session.store.read((read) => gatherBoard(read, transcriptId)));
  if (rows === null) throw new Error('The transcript is gone.');
  const board = buildBoard(boardInput(rows));
  const said = board.measures.flatMap(({ cells }) =>
    cells.flatMap(({ speaker, figures }) =>
      figures.map(({ text }) => `${names.get(speaker) ?? '?'}: ${text}`),
    ),
  );
  const list = valueOf(await readClaims(session, transcriptId));
  return {
    list: list.map(({ speakerId, text }) => `${names.get(speakerId) ?? '?'}: ${text}`),
    board: said.toSorted(),
    report: JSON.stringify(buildReport(snapshot, projectBoards(snapshot), { version: '' })),
  };
}

describe('a turn that is given to another speaker', () => {
  test('is theirs in the list, on the board and in the report, after a restart too, and undo gives it back', async () => {
    const { path, session, transcriptId } = await opened();
    const before = await whoSays(session, transcriptId);
    expect(before.board).toContain('Ben Reed: 6 percent');
    valueOf(
      await session.perform('passage.assign', {
        transcriptId,
        ...bens,
        mark: null,
        speaker: { name: 'Cleo Marsh', role: 'Minister' },
      }),
    );
    await session.close();
    const again = await sessionAt(path);
    const after = await whoSays(again, transcriptId);
    expect(after.list).toEqual(before.list.map((line) => line.replace('Ben Reed', 'Cleo Marsh')));
    expect(after.board).toContain('Cleo Marsh: 6 percent');
    expect(after.report).not.toContain('Ben Reed');
    expect(after.report).toContain('Cleo Marsh');
    const view = valueOf(await readTranscript(again, transcriptId));
    expect(view.turns.map(({ correctedBy }) => correctedBy)).toEqual([null, 'Ina', null]);
    const [entry] = valueOf(await readHistory(again, { before: null, limit: 1 }));
    expect(entry?.label).toBe('give words to Cleo Marsh');
    expect(valueOf(await again.store.verify())).toEqual([]);
    expect(valueOf(await again.undo())?.label).toBe('give words to Cleo Marsh');
    expect(await whoSays(again, transcriptId)).toEqual(before);
  });
});

describe('words that become speech', () => {
  const header = { ...at('Growth reached 4 percent last year.'), mark: null };

  test('stand on the board with what the program finds in them', async () => {
    const { session, transcriptId } = await opened();
    const { speaker } = await snapshotOf(session);
    const speakerId = speaker.find(({ name }) => name === 'Ada Stone')?.id ?? '';
    valueOf(await session.perform('passage.assign', { transcriptId, ...header, speaker: { speakerId } }));
    const { list, board } = await whoSays(session, transcriptId);
    expect(list[0]).toBe('Ada Stone: Growth reached 4 percent last year');
    expect(board).toContain('Ada Stone: 4 percent');
    expect(valueOf(await session.store.verify())).toEqual([]);
  });

  test('stay speech where a claim in them was judged: the judgement is kept, and undo says so', async () => {
    const { session, transcriptId } = await opened();
    const speaker = { name: 'Cleo Marsh', role: null };
    valueOf(await session.perform('passage.assign', { transcriptId, ...header, speaker }));
    const claimId = valueOf(await readClaims(session, transcriptId))[0]?.id ?? '';
    valueOf(await session.perform('judgement.record', { claimId, verdict: 'supported' }));
    valueOf(await session.undo());
    expect(codeOf(await session.undo())).toBe('undo-used');
    expect((await snapshotOf(session)).judgement).toHaveLength(2);
  });
});

test('the report says of a turn that it is an interpreter’s words, and names nobody for what is no speech', async () => {
  const { session, transcriptId } = await opened();
  const mark = async (span: Span, what: TurnMark) =>
    valueOf(await session.perform('passage.assign', { transcriptId, ...span, mark: what, speaker: null }));
  await mark(bens, 'interpreted');
  const ofBen = valueOf(await readClaims(session, transcriptId)).find(({ text }) =>
    text.includes('6 percent'),
  );
  const claimId = ofBen?.id ?? '';
  expect(valueOf(await readClaim(session, claimId)).interpreted).toBe(true);
  valueOf(await session.perform('judgement.record', { claimId, verdict: 'supported' }));
  await mark(at('We created 5,000 jobs.'), 'direction');
  const snapshot = await snapshotOf(session);
  const report = renderMarkdown(buildReport(snapshot, projectBoards(snapshot), { version: '' }));
  expect(report).toContain('**Ben Reed** (in an interpreter’s words)');
  expect(report).toMatch(/^### \d+\. .* \(Ben Reed, in an interpreter’s words\)$/mu);
  expect(report).toContain('\n\n*We created 5,000 jobs.*');
  expect(report).toMatch(/\| Ada Stone \| 11 \|/u);
});

test('a history row from before a column was added says the same as the row with the column empty', async () => {
  const { session } = await opened();
  const row = (await snapshotOf(session)).turn[0];
  if (row === undefined) throw new Error('No turn.');
  const { mark: _mark, correctedBy: _correctedBy, ...older } = { ...row, position: 7 };
  const changes = [{ table: 'turn', id: row.id, before: row, after: older as typeof row }] as const;
  valueOf(
    await session.store.commit(
      { label: 'as it was written before', group: null, changes },
      { reviewerId: null, kind: 'do', undoes: null, at: '2026-05-01T00:00:00.000Z' },
    ),
  );
  expect(valueOf(await session.store.verify())).toEqual([]);
});
