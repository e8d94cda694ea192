import { failure, success, type Result } from '#core/result';
import type { Log } from '../files/log';
import { extractInWorker } from './extract-in-worker';
import type { Job, JobName, JobTable } from './job-table';
import type { Jobs } from './jobs';
import { LatestWork } from './latest-work';
import { printReport } from './report-files';
import { runInWorker } from './run-in-worker';

/** What the jobs need of the world. */
export interface JobSurroundings {
  readonly workerFile: string;
  readonly version: string;
  readonly printPdf: (html: string) => Promise<Uint8Array>;
  readonly log: Log;
}

const boardFailed = failure(
  'board-failed',
  'The comparison could not be made; nothing was changed. The log file in the data folder says more.',
);
const reportFailed = failure(
  'report-failed',
  'The report could not be made; nothing was changed. The log file in the data folder says more.',
);

/** Long work off the main thread. What goes wrong in a thread is a value here, and stands in the log. */
export function makeJobs({ workerFile, version, printPdf, log }: JobSurroundings): Jobs {
  const latest = new LatestWork();
  const newest = async <Name extends JobName>(
    key: string,
    job: Job<Name>,
    failed: Result<never>,
  ): Promise<Result<JobTable[Name]['answer']>> => {
    try {
      return success(await latest.run(key, (signal) => runInWorker(workerFile, job, signal)));
    } catch (problem) {
      log(`job ${job.name}`, problem);
      return failed;
    }
  };
  return {
    extract: (text, options, watch) => extractInWorker(workerFile, text, options, watch),
    board: (rows) => newest(`board ${rows.transcript.id}`, { name: 'board', task: rows }, boardFailed),
    reportHtml: async (snapshot) => {
      const task = { snapshot, version, formats: ['html' as const] };
      const rendered = await newest('preview', { name: 'report', task }, reportFailed);
      return rendered.ok ? success(rendered.value[0]?.text ?? '') : rendered;
    },
    reportFiles: async (snapshot, formats) => {
      const task = { snapshot, version, formats };
      const rendered = await newest('export', { name: 'report', task }, reportFailed);
      return rendered.ok ? success(await printReport(rendered.value, printPdf)) : rendered;
    },
  };
}
