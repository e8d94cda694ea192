import { Worker } from 'node:worker_threads';
import type { Job, JobName, JobTable } from './job-table';

/**
 * Does a job in a thread of its own, so that the window goes on answering. The thread is ended with the work; a signal
 * ends it before, and then nothing was changed, since a job only answers. Throws where there is no answer.
 */
export async function runInWorker<Name extends JobName>(
  workerFile: string,
  job: Job<Name>,
  signal?: AbortSignal,
): Promise<JobTable[Name]['answer']> {
  signal?.throwIfAborted();
  const worker = new Worker(workerFile);
  return new Promise<JobTable[Name]['answer']>((answer, fail) => {
    worker.once('message', answer);
    worker.once('error', fail);
    worker.once('exit', () => fail(new Error('The thread ended without an answer.')));
    signal?.addEventListener('abort', () => fail(new Error('The work was cancelled.')), { once: true });
    worker.postMessage(job);
  }).finally(() => void worker.terminate());
}
