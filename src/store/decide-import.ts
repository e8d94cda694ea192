import type { CommandEnvironment } from '#core/review/change-set';
import { decide, refuse, type Decision } from '#core/review/decision';
import {
  importLabel,
  importRows,
  type ImportRows,
  type TranscriptImport,
} from '#core/review/import-transcript';
import { gatherInSlices } from './in-slices';

/** Decides an import slice by slice, so that a long text holds nobody up; refuses where its signal ended it. */
export async function decideImport(
  rows: ImportRows,
  input: TranscriptImport,
  env: CommandEnvironment,
  signal?: AbortSignal,
): Promise<Decision> {
  const changes = await gatherInSlices(importRows(rows, input, env), signal).catch((error: unknown) => {
    if (signal?.aborted === true) return null;
    throw error;
  });
  return changes === null
    ? refuse('cancelled', 'The import was cancelled; nothing was changed.')
    : decide(importLabel, changes);
}
