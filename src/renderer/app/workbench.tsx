import type { ProjectState } from '#core/contract/views';
import { CompareView } from '../features/compare/compare-view';
import { HistoryView } from '../features/history/history-view';
import { ReportView } from '../features/report/report-view';
import { SourcesView } from '../features/sources/sources-view';
import { useCall } from '../client/use-call';
import { shownTranscript } from '../view/shown-transcript';
import { useView } from '../view/view-state';
import { Header } from './header';
import { Review } from './review';
import { StatusBar } from './status-bar';
import { useKeys } from './use-keys';
import styles from './workbench.module.css';

interface WorkbenchProps {
  readonly project: ProjectState;
  readonly dark: boolean;
}

/** A project: header, the view that is chosen, status. */
export function Workbench({ project, dark }: WorkbenchProps) {
  const { view, transcriptId } = useView();
  const shown = shownTranscript(project, transcriptId);
  const claims = useCall('claims.list', shown === undefined ? null : { transcriptId: shown.id });
  const board = useCall(
    'board.read',
    view === 'compare' && shown !== undefined ? { transcriptId: shown.id } : null,
  );
  useKeys({ claims: claims.data ?? [], board: board.data, transcriptId: shown?.id ?? null });
  return (
    <div className={styles.workbench}>
      <Header project={project} transcript={shown} />
      <main className={styles.view}>
        {view === 'review' && shown !== undefined ? (
          <Review transcriptId={shown.id} claims={claims.data} dark={dark} />
        ) : null}
        {view === 'compare' && shown !== undefined ? <CompareView transcriptId={shown.id} /> : null}
        {view === 'sources' ? <SourcesView /> : null}
        {view === 'report' ? <ReportView /> : null}
        {view === 'history' ? <HistoryView /> : null}
      </main>
      <StatusBar project={project} claims={claims.data ?? []} />
    </div>
  );
}
