import type { ExportFormat } from '#core/contract/calls';
import type { ExportedFile } from '#core/contract/views';
import { call } from '../../client/bridge';
import { showNews } from '../../client/problems';
import type { Task } from '../../client/use-task';
import { fileAndFolder, shortPath } from '../../view/path-words';

function writtenWords(files: readonly ExportedFile[]): string {
  const places = files.map(({ path }) => fileAndFolder(path));
  const names = places.map(({ file }) => file).join(', ');
  return `Written to ${shortPath(places[0]?.folder ?? '')}: ${names}`;
}

/** Writes the report and names the files; true where it was done, false where the person changed their mind or it failed. */
export async function exportReport(task: Task, formats: readonly ExportFormat[]): Promise<boolean> {
  const files = await task.run(() => call('report.export', { formats: [...formats] }));
  if (files === undefined || files === null) return false;
  showNews(writtenWords(files));
  return true;
}
