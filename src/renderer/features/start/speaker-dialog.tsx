import { useState } from 'react';
import type { SpeakerRow } from '#core/review/entities';
import { call } from '../../client/bridge';
import { showNews } from '../../client/problems';
import { useCall } from '../../client/use-call';
import { useTask } from '../../client/use-task';
import { ActDialog } from '../../ui/act-dialog';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';

interface SpeakerFormProps {
  readonly speaker: SpeakerRow;
  readonly others: readonly SpeakerRow[];
  readonly onClose: () => void;
}

/** Nobody else: the speaker is one person under one name. */
const nobody = '';

function SpeakerForm({ speaker, others, onClose }: SpeakerFormProps) {
  const [name, setName] = useState(speaker.name);
  const [role, setRole] = useState(speaker.role ?? '');
  const [sameAs, setSameAs] = useState(nobody);
  const task = useTask();
  const person = others.find(({ id }) => id === sameAs);
  const correct = () =>
    call('speaker.correct', { speakerId: speaker.id, name: name.trim(), role: role.trim() || null });
  const save = async () => {
    const done = await task.run(() =>
      person === undefined ? correct() : call('speaker.merge', { speakerId: speaker.id, intoId: person.id }),
    );
    if (done === undefined) return;
    if (person !== undefined) showNews(`All that ${speaker.name} says is ${person.name}’s now.`);
    onClose();
  };
  return (
    <ActDialog
      title="Speaker"
      act={person === undefined ? 'Save' : 'Make them one'}
      task={task}
      ready={person !== undefined || name.trim() !== ''}
      onAct={() => void save()}
      onClose={onClose}
    >
      {person === undefined ? (
        <>
          <TextField label="Name" value={name} onChange={setName} required autoFocus />
          <TextField
            label="Role"
            value={role}
            onChange={setRole}
            optional
            help="As it reads in the report, like “President of Azerbaijan”. The transcript’s own words stay as they are."
          />
        </>
      ) : (
        <p>
          All that {speaker.name} says goes to {person.name}, whose name stays. Undo parts them again.
        </p>
      )}
      {others.length === 0 ? null : (
        <SelectField
          label="The same person as"
          value={sameAs}
          options={[
            [nobody, 'Nobody else here'],
            ...others.map(({ id, name: other }) => [id, other] as const),
          ]}
          onChange={setSameAs}
        />
      )}
    </ActDialog>
  );
}

interface SpeakerDialogProps {
  readonly speakerId: string;
  readonly onClose: () => void;
}

/** Corrects a speaker's name and role everywhere they are shown, or says that they are somebody who has a name already. */
export function SpeakerDialog({ speakerId, onClose }: SpeakerDialogProps) {
  const project = useCall('project.read', {});
  const speakers = project.data?.speakers ?? [];
  const speaker = speakers.find(({ id }) => id === speakerId);
  const others = speakers.filter(({ id }) => id !== speakerId);
  return speaker === undefined ? null : (
    <SpeakerForm key={speaker.id} speaker={speaker} others={others} onClose={onClose} />
  );
}
