import { useState } from 'react';
import type { SourceRow } from '#core/review/entities';
import { call } from '../../client/bridge';
import { useTask } from '../../client/use-task';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemLine } from '../../ui/problem-line';
import { emptySource, sourceRecord, sourceValue, SourceFields } from '../../ui/source-fields';

interface SourceDialogProps {
  /** The source to correct; null enters a new one. */
  readonly source: SourceRow | null;
  readonly onClose: () => void;
}

/** Enters a source, or corrects it everywhere it is linked. */
export function SourceDialog({ source, onClose }: SourceDialogProps) {
  const [value, setValue] = useState(() => (source === null ? emptySource : sourceValue(source)));
  const { busy, problem, run } = useTask();
  const complete = value.title.trim() !== '';
  const save = async () => {
    if (!complete || busy) return;
    const fields = sourceRecord(value);
    const saved =
      source === null
        ? await run(() => call('source.add', fields))
        : await run(() => call('source.edit', { sourceId: source.id, ...fields }));
    if (saved !== undefined) onClose();
  };
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button type="submit" look="primary" disabled={!complete || busy}>
        {source === null ? 'Add source' : 'Save'}
      </Button>
    </>
  );
  return (
    <Dialog
      title={source === null ? 'New source' : 'Source'}
      onClose={onClose}
      actions={actions}
      onSubmit={() => {
        void save();
      }}
    >
      <SourceFields value={value} onChange={setValue} autoFocus />
      <ProblemLine message={problem} />
    </Dialog>
  );
}
