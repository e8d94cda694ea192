import { buildBoard } from '#core/compare/build/build-board';
import type { Board } from '#core/compare/board';
import { boardInputOf } from '#core/report/project-boards';
import type { ProjectSnapshot, ReferenceRow } from '#core/review/entities';
import { readReference } from '#core/review/reference-commands';
import { sourceRow } from './sample-project';

const options = { date: '2022-02-22', tolerance: '0.1' };

export function boardOf(snapshot: ProjectSnapshot): Board {
  const [transcript] = snapshot.transcript;
  const input = transcript && boardInputOf(snapshot, transcript);
  if (!input) throw new Error('The project has no transcript.');
  return buildBoard(input);
}

function referenceRow(words: string, fields: Partial<ReferenceRow>): ReferenceRow {
  const reading = readReference(words, options);
  if (!reading.ok) throw new Error(reading.error.message);
  return {
    id: 'ref1',
    sequence: 6000,
    measureId: 'm-own',
    sourceId: 'so1',
    passage: '',
    pinpoint: null,
    reading: reading.value,
    enteredBy: 'r1',
    enteredAt: '2022-02-24T11:00:00.000Z',
    ...fields,
  };
}

/** A project after somebody has worked on its board: a row of their own with a value from evidence, words on relations, a question set aside, a rate. */
export function comparedProject(
  snapshot: ProjectSnapshot,
  words: Readonly<Record<'name' | 'passage' | 'pinpoint' | 'note' | 'reason', string>>,
): ProjectSnapshot {
  const transcriptId = snapshot.transcript[0]?.id ?? '';
  const own = boardOf(snapshot).measures.find(({ name }) => /school/i.test(name));
  const placed = new Set(own?.cells.flatMap(({ figures }) => figures.map(({ id }) => id ?? '')));
  const source = snapshot.source.length === 0 ? [sourceRow()] : snapshot.source;
  const changed: ProjectSnapshot = {
    ...snapshot,
    source,
    measure: [{ id: 'm-own', sequence: 5000, transcriptId, name: words.name }],
    figure: snapshot.figure.map((figure) => ({
      ...figure,
      measureId: placed.has(figure.id) ? 'm-own' : null,
    })),
    reference: [referenceRow('345 schools', { passage: words.passage, pinpoint: words.pinpoint })],
    rate: [
      {
        id: 'rate1',
        sequence: 7000,
        from: 'USD',
        to: 'AZN',
        rate: '1.7',
        date: '2022-02-22',
        sourceId: 'so1',
      },
    ],
  };
  const board = boardOf(changed);
  const row = { transcriptId, reviewerId: 'r1' };
  return {
    ...changed,
    relationDecision: board.measures
      .flatMap(({ relations }) => relations)
      .map(({ key, computed }, position) => ({
        ...row,
        id: `d${String(position)}`,
        sequence: 8000 + position,
        pair: key,
        computed,
        relation: position % 2 === 0 ? computed : ('not-comparable' as const),
        note: position % 2 === 0 ? '' : words.note,
        decidedAt: '2022-02-24T11:10:00.000Z',
      })),
    dismissal: board.questions.slice(0, 1).map(({ key }) => ({
      ...row,
      id: 'q1',
      sequence: 9000,
      question: key,
      reason: words.reason,
      dismissedAt: '2022-02-24T11:20:00.000Z',
    })),
  };
}
