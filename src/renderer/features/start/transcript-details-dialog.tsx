import { useState } from 'react';
import type { TranscriptSummary } from '#core/contract/views';
import { call } from '../../client/bridge';
import { useCall } from '../../client/use-call';
import { useTask } from '../../client/use-task';
import { Dialog } from '../../ui/dialog';
import { ProblemLine } from '../../ui/problem-line';
import { useView } from '../../view/view-state';
import { storedDescription, typedDescription } from './description';
import { DescriptionFields } from './description-fields';
import { SaveActions } from './save-actions';

interface DetailsFormProps {
  readonly transcript: TranscriptSummary;
  readonly onClose: () => void;
}

function DetailsForm({ transcript, onClose }: DetailsFormProps) {
  const [description, setDescription] = useState(() => typedDescription(transcript));
  const { busy, problem, run } = useTask();
  const complete = description.title.trim() !== '';
  const save = async () => {
    if (!complete || busy) return;
    const input = { transcriptId: transcript.id, ...storedDescription(description) };
    if ((await run(() => call('transcript.describe', input))) !== undefined) onClose();
  };
  return (
    <Dialog
      title="About this transcript"
      onClose={onClose}
      onSubmit={() => {
        void save();
      }}
      actions={<SaveActions disabled={!complete || busy} onClose={onClose} />}
    >
      <DescriptionFields value={description} onChange={setDescription} />
      <ProblemLine message={problem} />
    </Dialog>
  );
}

/** Corrects title, date, place and source of the transcript that is shown. */
export function TranscriptDetailsDialog({ onClose }: { readonly onClose: () => void }) {
  const project = useCall('project.read', {});
  const transcriptId = useView((view) => view.transcriptId);
  const transcripts = project.data?.transcripts ?? [];
  const transcript = transcripts.find(({ id }) => id === transcriptId) ?? transcripts[0];
  return transcript === undefined ? null : (
    <DetailsForm key={transcript.id} transcript={transcript} onClose={onClose} />
  );
}
