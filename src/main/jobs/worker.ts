import { parentPort } from 'node:worker_threads';
import { extract } from '#core/claims/extract';
import { buildBoard } from '#core/compare/build/build-board';
import { boardInput } from '#core/report/project-boards';
import type { Job, JobName, JobTable } from './job-table';
import { renderReport, reportModel } from './report-files';
import { writeProgress } from './shared-progress';

const work: {
  readonly [Name in JobName]: (task: JobTable[Name]['task']) => JobTable[Name]['answer'];
} = {
  extract: ({ text, options, progress }) =>
    extract(text, { ...options, onProgress: (share) => writeProgress(progress, share) }),
  board: (rows) => buildBoard(boardInput(rows)),
  report: ({ snapshot, version, formats }) => renderReport(reportModel(snapshot, version), formats),
};

function carryOut<Name extends JobName>({ name, task }: Job<Name>): JobTable[Name]['answer'] {
  return work[name](task);
}

/** One job for one thread: it answers, and ends. */
parentPort?.once('message', (job: Job<JobName>) => {
  parentPort?.postMessage(carryOut(job));
});
