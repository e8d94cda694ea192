import { useState } from 'react';
import { call } from '../client/bridge';
import { useCall } from '../client/use-call';
import { useTask } from '../client/use-task';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ProblemLine } from '../ui/problem-line';
import { TextField } from '../ui/text-field';

/** Names the person who judges at this desk. */
export function ReviewerDialog({ onClose }: { readonly onClose: () => void }) {
  const state = useCall('application.state', {});
  const [name, setName] = useState(state.data?.reviewerName ?? '');
  const { problem, run } = useTask();
  async function save(): Promise<void> {
    if ((await run(() => call('application.setReviewer', { name }))) !== undefined) onClose();
  }
  return (
    <Dialog
      title="Who is checking?"
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={name.trim() === ''}>
            Save
          </Button>
        </>
      }
    >
      <TextField
        label="Your name"
        help="It stands under every judgement you record, also in the report."
        value={name}
        onChange={setName}
        required
        autoFocus
      />
      <ProblemLine message={problem} />
    </Dialog>
  );
}
