import { useState } from 'react';
import type { SpeakerRow } from '#core/review/entities';
import { call } from '../../client/bridge';
import { useCall } from '../../client/use-call';
import { useTask } from '../../client/use-task';
import { ActDialog } from '../../ui/act-dialog';
import { TextField } from '../../ui/text-field';

function SpeakerForm({ speaker, onClose }: { readonly speaker: SpeakerRow; readonly onClose: () => void }) {
  const [name, setName] = useState(speaker.name);
  const [role, setRole] = useState(speaker.role ?? '');
  const task = useTask();
  const save = async () => {
    const input = { speakerId: speaker.id, name: name.trim(), role: role.trim() || null };
    if ((await task.run(() => call('speaker.correct', input))) !== undefined) onClose();
  };
  return (
    <ActDialog
      title="Speaker"
      act="Save"
      task={task}
      ready={name.trim() !== ''}
      onAct={() => void save()}
      onClose={onClose}
    >
      <TextField label="Name" value={name} onChange={setName} required autoFocus />
      <TextField
        label="Role"
        value={role}
        onChange={setRole}
        optional
        help="As it reads in the report, like “President of Azerbaijan”. The transcript’s own words stay as they are."
      />
    </ActDialog>
  );
}

interface SpeakerDialogProps {
  readonly speakerId: string;
  readonly onClose: () => void;
}

/** Corrects a speaker's name and role everywhere they are shown. */
export function SpeakerDialog({ speakerId, onClose }: SpeakerDialogProps) {
  const project = useCall('project.read', {});
  const speaker = project.data?.speakers.find(({ id }) => id === speakerId);
  return speaker === undefined ? null : <SpeakerForm key={speaker.id} speaker={speaker} onClose={onClose} />;
}
