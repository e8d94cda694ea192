import type { RecentProject } from '#core/contract/views';
import { momentDay } from '../../view/date-words';
import { shortPath } from '../../view/path-words';
import styles from './start-page.module.css';

interface RecentProjectsProps {
  /** undefined while it is being read. */
  readonly recent: readonly RecentProject[] | undefined;
  readonly problem: string | null;
  readonly disabled: boolean;
  readonly onOpen: (path: string) => void;
}

function RecentRow({
  project,
  disabled,
  onOpen,
}: { readonly project: RecentProject } & Pick<RecentProjectsProps, 'disabled' | 'onOpen'>) {
  return (
    <li>
      <button
        type="button"
        className={styles.recent}
        title={project.path}
        disabled={disabled}
        onClick={() => {
          onOpen(project.path);
        }}
      >
        <span className={styles.recentTitle}>{project.title}</span>
        <span className={styles.recentPath}>{shortPath(project.path)}</span>
        <time className={styles.recentDay} dateTime={project.openedAt}>
          {momentDay(project.openedAt)}
        </time>
      </button>
    </li>
  );
}

/** The projects that were open last, newest first. */
export function RecentProjects({ recent, problem, disabled, onOpen }: RecentProjectsProps) {
  const words = problem ?? (recent?.length === 0 ? 'Projects that you open are listed here.' : null);
  return (
    <section className={styles.recents} aria-labelledby="recent-projects">
      <h2 id="recent-projects">Recent projects</h2>
      {words === null ? null : <p className={styles.none}>{words}</p>}
      <ul>
        {(recent ?? []).map((project) => (
          <RecentRow key={project.path} project={project} disabled={disabled} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}
