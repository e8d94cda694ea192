import { useState } from 'react';
import { exportFormats, type ExportFormat } from '#core/contract/calls';
import { useCall } from '../../client/use-call';
import { useTask } from '../../client/use-task';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ProblemLine } from '../../ui/problem-line';
import { exportReport } from './export-report';
import { FormatChoice } from './format-choice';
import { ReportFrame } from './report-frame';
import styles from './report-view.module.css';

/** The report as it stands now, and the way to write it down. */
export function ReportView() {
  const preview = useCall('report.preview', {});
  const [formats, setFormats] = useState<readonly ExportFormat[]>(exportFormats);
  const task = useTask();
  const exporting = () => {
    void exportReport(task, formats);
  };
  return (
    <section className={styles.page} aria-label="Report">
      <header className={styles.head}>
        <h1>Report</h1>
        <FormatChoice chosen={formats} onChange={setFormats} />
        <Button
          look="primary"
          disabled={formats.length === 0 || task.busy || preview.data === undefined}
          onClick={exporting}
        >
          {task.busy ? 'Writing…' : 'Export…'}
        </Button>
        <ProblemLine message={task.problem} />
      </header>
      {preview.isPending ? (
        <p className={styles.reading} role="status">
          Writing the preview…
        </p>
      ) : null}
      {preview.isError ? <EmptyState title="There is no preview">{preview.error.message}</EmptyState> : null}
      {preview.data === undefined ? null : <ReportFrame html={preview.data.html} />}
    </section>
  );
}
