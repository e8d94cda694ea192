import { call } from '../../client/bridge';
import { useTask } from '../../client/use-task';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemLine } from '../../ui/problem-line';
import { ProgressBar } from '../../ui/progress-bar';
import { useView } from '../../view/view-state';
import { DescriptionFields } from './description-fields';
import { useNewText } from './new-text';
import { ChosenFileView, OriginChoice, PastedText } from './text-origin';
import { useImport } from './use-import';

interface NewProjectDialogProps {
  /** A project of its own, or one more transcript of the open project. */
  readonly purpose: 'project' | 'transcript';
  readonly onClose: () => void;
}

const words = {
  project: { title: 'New project', action: 'Create project…', busy: 'Creating…' },
  transcript: { title: 'Add a transcript', action: 'Add transcript', busy: 'Adding…' },
} as const;

/** How much of the text is read; then it is stored, which tells no share. */
function ImportBar({ share }: { readonly share: number | null }) {
  return share === 1 ? (
    <ProgressBar label="Storing what was read" share={null} />
  ) : (
    <ProgressBar label="Reading the text" share={share} />
  );
}

/** Brings a text in: from a file or pasted, described, then made a project or added to one. */
export function NewProjectDialog({ purpose, onClose }: NewProjectDialogProps) {
  const task = useTask();
  const text = useNewText(task);
  const bringIn = useImport(task);
  const leave = bringIn.running ? bringIn.cancel : onClose;
  const chooseTranscript = useView((view) => view.chooseTranscript);
  const finish = async () => {
    const { input } = text;
    if (input === null || task.busy) return;
    if (purpose === 'project') {
      const made = await bringIn.run(() => call('project.create', input));
      if (made) onClose();
      return;
    }
    const added = await bringIn.run(() => call('transcript.add', input));
    if (added === undefined) return;
    chooseTranscript(added.transcriptId);
    onClose();
  };
  const actions = (
    <>
      <Button onClick={leave}>Cancel</Button>
      <Button type="submit" look="primary" disabled={text.input === null || task.busy}>
        {task.busy ? words[purpose].busy : words[purpose].action}
      </Button>
    </>
  );
  return (
    <Dialog
      title={words[purpose].title}
      onClose={leave}
      actions={actions}
      onSubmit={() => {
        void finish();
      }}
    >
      <OriginChoice origin={text.origin} onChoose={text.setOrigin} />
      {text.origin === 'file' ? (
        <ChosenFileView
          file={text.file}
          busy={task.busy}
          onChoose={() => {
            void text.chooseFile();
          }}
        />
      ) : (
        <PastedText text={text.pasted} onChange={text.setPasted} />
      )}
      <DescriptionFields value={text.description} onChange={text.setDescription} />
      {bringIn.running ? <ImportBar share={bringIn.share} /> : null}
      <ProblemLine message={task.problem} />
    </Dialog>
  );
}
