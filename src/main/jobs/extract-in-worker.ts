import { Worker } from 'node:worker_threads';
import type { Extraction, ExtractionOptions } from '#core/claims/extraction';
import type { ExtractionTask } from './worker';

/**
 * Reads a text in a thread of its own, so that the window goes on answering. The thread is ended with the work; a
 * signal ends it before, and then nothing was changed, since an extraction only answers.
 */
export function extractInWorker(
  workerFile: string,
  text: string,
  options: ExtractionOptions,
  signal?: AbortSignal,
): Promise<Extraction> {
  const worker = new Worker(workerFile);
  const task: ExtractionTask = { text, options };
  return new Promise<Extraction>((answer, fail) => {
    worker.once('message', answer);
    worker.once('error', fail);
    worker.once('exit', () => fail(new Error('The thread ended without an answer.')));
    signal?.addEventListener('abort', () => fail(new Error('The work was cancelled.')), { once: true });
    worker.postMessage(task);
  }).finally(() => void worker.terminate());
}
