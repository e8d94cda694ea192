import { useState } from 'react';
import { call } from '../client/bridge';
import { useCall } from '../client/use-call';
import { useTask } from '../client/use-task';
import { ActDialog } from '../ui/act-dialog';
import { TextField } from '../ui/text-field';

/** Names the person who judges at this desk. */
export function ReviewerDialog({ onClose }: { readonly onClose: () => void }) {
  const state = useCall('application.state', {});
  const [name, setName] = useState(state.data?.reviewerName ?? '');
  const task = useTask();
  async function save(): Promise<void> {
    if ((await task.run(() => call('application.setReviewer', { name }))) !== undefined) onClose();
  }
  return (
    <ActDialog
      title="Who is checking?"
      act="Save"
      task={task}
      ready={name.trim() !== ''}
      onAct={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="Your name"
        help="It stands under every judgement you record, also in the report."
        value={name}
        onChange={setName}
        required
        autoFocus
      />
    </ActDialog>
  );
}
