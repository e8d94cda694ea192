import type { Extraction } from '#core/claims/extraction';
import type { PlainOptions } from './job-table';
import type { JobWatch } from './jobs';
import { runInWorker } from './run-in-worker';
import { createSharedProgress, watchProgress } from './shared-progress';

/** Reads a text in a thread of its own and tells how far it is. Throws where its signal ended it. */
export async function extractInWorker(
  workerFile: string,
  text: string,
  options: PlainOptions,
  { signal, onProgress }: JobWatch = {},
): Promise<Extraction> {
  const progress = createSharedProgress();
  const stopWatching = onProgress === undefined ? null : watchProgress(progress, onProgress);
  try {
    const job = { name: 'extract' as const, task: { text, options, progress } };
    const extraction = await runInWorker(workerFile, job, signal);
    onProgress?.(1);
    return extraction;
  } finally {
    stopWatching?.();
  }
}
