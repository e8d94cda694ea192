import type { ExportFormat } from '#core/contract/calls';
import { call } from '../../client/bridge';
import { showNews } from '../../client/problems';
import type { Task } from '../../client/use-task';
import { writtenWords } from '../../view/path-words';

/** Writes the report and names the files; true where it was done, false where the person changed their mind or it failed. */
export async function exportReport(task: Task, formats: readonly ExportFormat[]): Promise<boolean> {
  const files = await task.run(() => call('report.export', { formats: [...formats] }));
  if (files === undefined || files === null) return false;
  showNews(writtenWords(files));
  return true;
}
