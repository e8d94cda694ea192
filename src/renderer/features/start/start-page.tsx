import { call } from '../../client/bridge';
import { useCall } from '../../client/use-call';
import { useTask } from '../../client/use-task';
import { ProblemLine } from '../../ui/problem-line';
import { useView } from '../../view/view-state';
import { RecentProjects } from './recent-projects';
import { StartAction } from './start-action';
import styles from './start-page.module.css';

/** The front page: what this is, and the ways in. */
export function StartPage() {
  const state = useCall('application.state', {});
  const open = useView((view) => view.open);
  const { busy, problem, run } = useTask();
  const openRecent = (path: string) => {
    void run(() => call('project.open', { path }));
  };
  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        <header className={styles.masthead}>
          <h1>Claimdesk</h1>
          <p>Check what was said, figure by figure, and show the evidence.</p>
        </header>
        <ProblemLine message={problem} />
        <div className={styles.columns}>
          <section className={styles.actions} aria-label="Begin">
            <StartAction
              primary
              name="New project…"
              disabled={busy}
              onPress={() => {
                open({ name: 'new-project' });
              }}
            >
              From a transcript in a file, or from pasted text
            </StartAction>
            <StartAction
              name="Open project…"
              disabled={busy}
              onPress={() => {
                void run(() => call('project.choose', {}));
              }}
            >
              A project file on this computer
            </StartAction>
            <StartAction
              name="Open the sample"
              disabled={busy}
              onPress={() => {
                void run(() => call('project.openSample', {}));
              }}
            >
              Two presidents’ press statements, Moscow 2022, in a copy of your own
            </StartAction>
          </section>
          <RecentProjects
            recent={state.data?.recent}
            problem={state.error?.message ?? null}
            disabled={busy}
            onOpen={openRecent}
          />
        </div>
        <footer className={styles.foot}>
          <span>A project is one file on your own disk. Nothing leaves this computer unless you ask.</span>
          {state.data === undefined ? null : <span>Version {state.data.version}</span>}
        </footer>
      </div>
    </main>
  );
}
