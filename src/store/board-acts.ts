import type { CallName } from '#core/contract/calls';
import {
  decideRelation,
  dismissQuestion,
  restoreQuestion,
  withdrawRelation,
} from '#core/review/board-decision-commands';
import {
  assignFigures,
  mergeMeasures,
  releaseMeasure,
  renameMeasure,
  splitMeasure,
} from '#core/review/measure-commands';
import { setTolerance } from '#core/review/project-commands';
import { addRate, editRate, removeRate } from '#core/review/rate-commands';
import { addReference, editReference, removeReference } from '#core/review/reference-commands';
import { madeIn, missing, nothing, on, onRow, type Act } from './act-parts';
import { gatherMeasures, gatherReadingOptions } from './gather-board';

/** The commands of the compare board. */
export const boardActNames = [
  'measure.rename',
  'measure.merge',
  'measure.split',
  'measure.assign',
  'measure.release',
  'relation.decide',
  'relation.withdraw',
  'question.dismiss',
  'question.restore',
  'reference.add',
  'reference.edit',
  'reference.remove',
  'rate.add',
  'rate.edit',
  'rate.remove',
  'board.setTolerance',
] as const satisfies readonly CallName[];
type BoardActName = (typeof boardActNames)[number];

const measureMade = madeIn('measure');
const referenceMade = madeIn('reference');
const rateMade = madeIn('rate');

/** Every act of the board by the name of its call. */
export const boardActs: { readonly [Name in BoardActName]: Act<Name> } = {
  'measure.rename': {
    decide: (read, input, env) =>
      on('transcript', gatherMeasures(read, input.transcriptId), (rows) => renameMeasure(rows, input, env)),
    answer: nothing,
  },
  'measure.merge': {
    decide: (read, input, env) =>
      on('transcript', gatherMeasures(read, input.transcriptId), (rows) => mergeMeasures(rows, input, env)),
    answer: nothing,
  },
  'measure.split': {
    decide: (read, input, env) =>
      on('transcript', gatherMeasures(read, input.transcriptId), (rows) => splitMeasure(rows, input, env)),
    answer: (changeSet) => ({ measureId: measureMade(changeSet) }),
  },
  'measure.assign': {
    decide: (read, input, env) =>
      on('transcript', gatherMeasures(read, input.transcriptId), (rows) => assignFigures(rows, input, env)),
    answer: nothing,
  },
  'measure.release': {
    decide: (read, input) =>
      on('transcript', gatherMeasures(read, input.transcriptId), (rows) => releaseMeasure(rows, input)),
    answer: nothing,
  },
  'relation.decide': {
    decide: async (read, input, env) => {
      const { transcriptId, pair } = input;
      const [standing = null] = await read.rows('relationDecision', { transcriptId, pair });
      return onRow(read, ['transcript', transcriptId, 'transcript'], () =>
        decideRelation({ standing }, input, env),
      );
    },
    answer: nothing,
  },
  'relation.withdraw': {
    decide: async (read, input) => {
      const [standing] = await read.rows('relationDecision', input);
      return standing === undefined ? missing('word on a relation') : withdrawRelation({ standing });
    },
    answer: nothing,
  },
  'question.dismiss': {
    decide: async (read, input, env) => {
      const { transcriptId, question } = input;
      const [standing = null] = await read.rows('dismissal', { transcriptId, question });
      return onRow(read, ['transcript', transcriptId, 'transcript'], () =>
        dismissQuestion({ standing }, input, env),
      );
    },
    answer: nothing,
  },
  'question.restore': {
    decide: async (read, input) => {
      const [standing] = await read.rows('dismissal', input);
      return standing === undefined ? missing('dismissal of a question') : restoreQuestion({ standing });
    },
    answer: nothing,
  },
  'reference.add': {
    decide: (read, input, env) =>
      onRow(read, ['source', input.sourceId, 'source'], (source) =>
        on('transcript', gatherMeasures(read, input.transcriptId), async (rows) => {
          const reading = await gatherReadingOptions(read, input.transcriptId);
          return reading === null
            ? missing('transcript')
            : addReference({ ...rows, source, reading }, input, env);
        }),
      ),
    answer: (changeSet) => ({ referenceId: referenceMade(changeSet) }),
  },
  'reference.edit': {
    decide: (read, input, env) =>
      onRow(read, ['source', input.sourceId, 'source'], () =>
        onRow(read, ['reference', input.referenceId, 'value from evidence'], (reference) =>
          on('transcript', gatherReadingOptions(read, input.transcriptId), (reading) =>
            editReference({ reference, reading }, input, env),
          ),
        ),
      ),
    answer: nothing,
  },
  'reference.remove': {
    decide: (read, input) =>
      onRow(read, ['reference', input.referenceId, 'value from evidence'], (reference) =>
        removeReference({ reference }),
      ),
    answer: nothing,
  },
  'rate.add': {
    decide: (read, input, env) =>
      onRow(read, ['source', input.sourceId, 'source'], async () =>
        addRate({ rates: await read.rows('rate') }, input, env),
      ),
    answer: (changeSet) => ({ rateId: rateMade(changeSet) }),
  },
  'rate.edit': {
    decide: (read, input) =>
      onRow(read, ['source', input.sourceId, 'source'], () =>
        onRow(read, ['rate', input.rateId, 'exchange rate'], async (rate) =>
          editRate({ rate, rates: await read.rows('rate') }, input),
        ),
      ),
    answer: nothing,
  },
  'rate.remove': {
    decide: (read, input) =>
      onRow(read, ['rate', input.rateId, 'exchange rate'], (rate) => removeRate({ rate })),
    answer: nothing,
  },
  'board.setTolerance': {
    decide: async (read, input) => {
      const [project] = await read.rows('project');
      return project === undefined ? missing('project') : setTolerance({ project }, input);
    },
    answer: nothing,
  },
};
