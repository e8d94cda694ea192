import type { ProjectState } from '#core/contract/views';
import { HelpDialog } from '../features/help/help-dialog';
import { AddFigureDialog } from '../features/judgement/add-figure-dialog';
import { ExportDialog } from '../features/report/export-dialog';
import { NewProjectDialog } from '../features/start/new-project-dialog';
import { SpeakerDialog } from '../features/start/speaker-dialog';
import { TranscriptDetailsDialog } from '../features/start/transcript-details-dialog';
import { useView } from '../view/view-state';
import { ReviewerDialog } from './reviewer-dialog';

/** The dialog that is open, if any. */
export function Dialogs({ project }: { readonly project: ProjectState | null }) {
  const { dialog, open } = useView();
  const close = () => {
    open(null);
  };
  if (dialog === null) return null;
  if (dialog.name === 'new-project') return <NewProjectDialog purpose="project" onClose={close} />;
  if (dialog.name === 'help') return <HelpDialog onClose={close} />;
  if (dialog.name === 'reviewer') return <ReviewerDialog onClose={close} />;
  // What follows is about the open project.
  if (project === null) return null;
  if (dialog.name === 'add-transcript') return <NewProjectDialog purpose="transcript" onClose={close} />;
  if (dialog.name === 'export') return <ExportDialog onClose={close} />;
  if (dialog.name === 'speaker') return <SpeakerDialog speakerId={dialog.speakerId} onClose={close} />;
  if (dialog.name === 'add-figure') return <AddFigureDialog {...dialog} onClose={close} />;
  return <TranscriptDetailsDialog onClose={close} />;
}
