import type { CallInput } from '#core/contract/calls';
import { call } from './bridge';
import type { Task } from './use-task';

/**
 * The id of a source, entering it first where it has none yet; undefined where that failed. The caller keeps the id, so that a
 * second try does not enter the source twice.
 */
export async function enterSource(
  run: Task['run'],
  id: string | null,
  record: CallInput<'source.add'>,
): Promise<string | undefined> {
  return id ?? (await run(() => call('source.add', record)))?.sourceId;
}
