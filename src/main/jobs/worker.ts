import { parentPort } from 'node:worker_threads';
import { extract } from '#core/claims/extract';
import type { ExtractionOptions } from '#core/claims/extraction';

/** One text for one thread: it answers with everything that was read out of it, and ends. */
parentPort?.once('message', ({ text, options }: ExtractionTask) => {
  parentPort?.postMessage(extract(text, options));
});

/** What the thread is sent. */
export interface ExtractionTask {
  readonly text: string;
  readonly options: ExtractionOptions;
}
