import { useState } from 'react';
import type { TranscriptSummary } from '#core/contract/views';
import { call } from '../../client/bridge';
import { useCall } from '../../client/use-call';
import { useTask } from '../../client/use-task';
import { ActDialog } from '../../ui/act-dialog';
import { shownTranscript } from '../../view/shown-transcript';
import { useView } from '../../view/view-state';
import { storedDescription, typedDescription } from './description';
import { DescriptionFields } from './description-fields';

interface DetailsFormProps {
  readonly transcript: TranscriptSummary;
  readonly onClose: () => void;
}

function DetailsForm({ transcript, onClose }: DetailsFormProps) {
  const [description, setDescription] = useState(() => typedDescription(transcript));
  const task = useTask();
  const save = async () => {
    const input = { transcriptId: transcript.id, ...storedDescription(description) };
    if ((await task.run(() => call('transcript.describe', input))) !== undefined) onClose();
  };
  return (
    <ActDialog
      title="About this transcript"
      act="Save"
      task={task}
      ready={description.title.trim() !== ''}
      onAct={() => void save()}
      onClose={onClose}
    >
      <DescriptionFields value={description} onChange={setDescription} />
    </ActDialog>
  );
}

/** Corrects title, date, place and source of the transcript that is shown. */
export function TranscriptDetailsDialog({ onClose }: { readonly onClose: () => void }) {
  const project = useCall('project.read', {});
  const transcriptId = useView((view) => view.transcriptId);
  const transcript = project.data ? shownTranscript(project.data, transcriptId) : undefined;
  return transcript === undefined ? null : (
    <DetailsForm key={transcript.id} transcript={transcript} onClose={onClose} />
  );
}
