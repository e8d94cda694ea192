import type { ProjectState } from '#core/contract/views';
import { BoardDialogs } from '../features/compare/board-dialogs';
import { BoardExportDialog } from '../features/compare/board-export-dialog';
import { HelpDialog } from '../features/help/help-dialog';
import { AddFigureDialog } from '../features/judgement/add-figure-dialog';
import { ExportDialog } from '../features/report/export-dialog';
import { NewProjectDialog } from '../features/start/new-project-dialog';
import { SpeakerDialog } from '../features/start/speaker-dialog';
import { TranscriptDetailsDialog } from '../features/start/transcript-details-dialog';
import { PassageDialog } from '../features/transcript/passage-dialog';
import { shownTranscript } from '../view/shown-transcript';
import { useView } from '../view/view-state';
import { ReviewerDialog } from './reviewer-dialog';

/** The dialog that is open, if any. */
export function Dialogs({ project }: { readonly project: ProjectState | null }) {
  const { dialog, open, transcriptId } = useView();
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
  if (dialog.name === 'passage') return <PassageDialog {...dialog} onClose={close} />;
  if (dialog.name === 'add-figure') return <AddFigureDialog {...dialog} onClose={close} />;
  if (dialog.name === 'transcript-details') return <TranscriptDetailsDialog onClose={close} />;
  if (dialog.name === 'export-board') {
    const shown = shownTranscript(project, transcriptId);
    return shown === undefined ? null : <BoardExportDialog transcriptId={shown.id} onClose={close} />;
  }
  return <BoardDialogs dialog={dialog} onClose={close} />;
}
