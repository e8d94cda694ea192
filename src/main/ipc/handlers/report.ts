import { success } from '#core/result';
import { readSnapshot } from '#store/session-views';
import type { Desk } from '../../app/desk';
import { exportFiles } from '../../files/export-files';
import type { HandlersOf } from '../dispatch';

/** The report on the screen and on the disk. */
export function reportHandlers(desk: Desk): HandlersOf<'report'> {
  const { dialogs, jobs } = desk.ports;
  return {
    'report.preview': () =>
      desk.withSession(async (session) => {
        const snapshot = await readSnapshot(session);
        if (!snapshot.ok) return snapshot;
        const html = await jobs.reportHtml(snapshot.value);
        return html.ok ? success({ html: html.value }) : html;
      }),
    'report.export': ({ formats }) =>
      desk.withSession(async (session) => {
        const folder = await dialogs.chooseExportFolder();
        if (folder === null) return success(null);
        const snapshot = await readSnapshot(session);
        if (!snapshot.ok) return snapshot;
        const files = await jobs.reportFiles(snapshot.value, formats);
        if (!files.ok) return files;
        // All files are made before the first is written, so that a report that cannot be made leaves nothing half done.
        return exportFiles(folder, files.value);
      }),
  };
}
