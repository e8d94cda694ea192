import { useState } from 'react';
import { exportFormats, type ExportFormat } from '#core/contract/calls';
import { useTask } from '../../client/use-task';
import { ActDialog } from '../../ui/act-dialog';
import { exportReport } from './export-report';
import { FormatChoice } from './format-choice';

/** Chooses the formats, then the folder, and writes the report. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const [formats, setFormats] = useState<readonly ExportFormat[]>(exportFormats);
  const task = useTask();
  const finish = async () => {
    if (await exportReport(task, formats)) onClose();
  };
  return (
    <ActDialog
      title="Export the report"
      act={task.busy ? 'Writing…' : 'Export…'}
      task={task}
      ready={formats.length > 0}
      onAct={() => void finish()}
      onClose={onClose}
    >
      <FormatChoice chosen={formats} onChange={setFormats} explained />
    </ActDialog>
  );
}
