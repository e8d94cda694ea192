import { useEffect } from 'react';
import { useNotices } from '../client/problems';
import { useCall } from '../client/use-call';
import { StartPage } from '../features/start/start-page';
import { Notices } from '../ui/notices';
import { useBoardListing, wholeBoard } from '../view/board-listing';
import { useBoardView } from '../view/board-view';
import { useView } from '../view/view-state';
import { Dialogs } from './dialogs';
import { useMenu } from './use-menu';
import { useKeys } from './use-keys';
import { useProblemEvents } from './use-problem-events';
import { useDarkTheme } from './use-dark-theme';
import { Workbench } from './workbench';

/** Without a project the keys that need none still work. */
function Start() {
  useKeys({ claims: [], board: undefined, transcriptId: null });
  return <StartPage />;
}

/** The whole window: the start page, or the workbench on a project. */
export function Application() {
  const state = useCall('application.state', {});
  const project = useCall('project.read', {});
  const notices = useNotices();
  const dark = useDarkTheme(state.data?.theme ?? 'system');
  useMenu();
  useProblemEvents();
  const projectId = project.data?.id ?? null;
  useEffect(() => {
    useView.getState().reset();
    useBoardView.getState().reset();
    useBoardListing.getState().list(wholeBoard);
  }, [projectId]);
  // Nothing is drawn until it is known what to draw: a start page that flashes by looks like lost work.
  if (project.data === undefined) return null;
  return (
    <>
      {project.data === null ? (
        <Start />
      ) : (
        <Workbench key={project.data.id} project={project.data} dark={dark} />
      )}
      <Dialogs project={project.data} />
      <Notices notices={notices.list} onDismiss={notices.dismiss} />
    </>
  );
}
