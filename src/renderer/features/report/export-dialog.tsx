import { useState } from 'react';
import { exportFormats, type ExportFormat } from '#core/contract/calls';
import { useTask } from '../../client/use-task';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemLine } from '../../ui/problem-line';
import { exportReport } from './export-report';
import { FormatChoice } from './format-choice';

/** Chooses the formats, then the folder, and writes the report. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const [formats, setFormats] = useState<readonly ExportFormat[]>(exportFormats);
  const task = useTask();
  const finish = async () => {
    if (formats.length > 0 && !task.busy && (await exportReport(task, formats))) onClose();
  };
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button type="submit" look="primary" disabled={formats.length === 0 || task.busy}>
        {task.busy ? 'Writing…' : 'Export…'}
      </Button>
    </>
  );
  return (
    <Dialog
      title="Export the report"
      onClose={onClose}
      actions={actions}
      onSubmit={() => {
        void finish();
      }}
    >
      <FormatChoice chosen={formats} onChange={setFormats} explained />
      <ProblemLine message={task.problem} />
    </Dialog>
  );
}
