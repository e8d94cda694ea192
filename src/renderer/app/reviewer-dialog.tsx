import { useState } from 'react';
import { perform, useCall } from '../client/use-call';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';

/** Names the person who judges at this desk. */
export function ReviewerDialog({ onClose }: { readonly onClose: () => void }) {
  const state = useCall('application.state', {});
  const [name, setName] = useState(state.data?.reviewerName ?? '');
  async function save(): Promise<void> {
    if ((await perform('application.setReviewer', { name })) !== undefined) onClose();
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
    </Dialog>
  );
}
