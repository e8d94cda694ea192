import { useState } from 'react';
import type { SourceRow } from '#core/review/entities';
import { call } from '../../client/bridge';
import { useTask } from '../../client/use-task';
import { ActDialog } from '../../ui/act-dialog';
import { emptySource, sourceRecord, sourceValue, SourceFields } from '../../ui/source-fields';

interface SourceDialogProps {
  /** The source to correct; null enters a new one. */
  readonly source: SourceRow | null;
  readonly onClose: () => void;
}

/** Enters a source, or corrects it everywhere it is linked. */
export function SourceDialog({ source, onClose }: SourceDialogProps) {
  const [value, setValue] = useState(() => (source === null ? emptySource : sourceValue(source)));
  const task = useTask();
  const save = async () => {
    const fields = sourceRecord(value);
    const saved =
      source === null
        ? await task.run(() => call('source.add', fields))
        : await task.run(() => call('source.edit', { sourceId: source.id, ...fields }));
    if (saved !== undefined) onClose();
  };
  return (
    <ActDialog
      title={source === null ? 'New source' : 'Source'}
      act={source === null ? 'Add source' : 'Save'}
      task={task}
      ready={value.title.trim() !== ''}
      onAct={() => void save()}
      onClose={onClose}
    >
      <SourceFields value={value} onChange={setValue} autoFocus />
    </ActDialog>
  );
}
