import type { ClaimSummary, ProjectState } from '#core/contract/views';
import { showNews } from '../client/problems';
import { Button } from '../ui/button';
import { travelHistory } from '../view/claim-actions';
import { statusOf } from '../view/claim-filter';
import { momentClock } from '../view/date-words';
import { useView } from '../view/view-state';
import styles from './status-bar.module.css';

function Coverage({ claims }: { readonly claims: readonly ClaimSummary[] }) {
  const due = claims.filter((claim) => statusOf(claim) !== 'set-aside');
  const done = due.filter((claim) => claim.verdict !== null).length;
  return (
    <span className={styles.coverage}>
      Coverage
      <progress value={done} max={Math.max(1, due.length)} aria-label="Claims checked" />
      {done} of {due.length} checked
    </span>
  );
}

function savedWords(project: ProjectState): string {
  if (project.readOnlyReason !== null) return `Read-only: ${project.readOnlyReason}`;
  if (project.savedAt === null) return 'Saved';
  return `Saved ${momentClock(project.savedAt)}`;
}

interface StatusBarProps {
  readonly project: ProjectState;
  readonly claims: readonly ClaimSummary[];
}

/** Where the work stands: coverage, undo, saved, who. */
export function StatusBar({ project, claims }: StatusBarProps) {
  const { open } = useView();
  return (
    <footer className={styles.bar}>
      <span className={styles.project} title={project.path}>
        {project.isSample ? 'Sample: a copy of your own' : project.title}
      </span>
      <Coverage claims={claims} />
      <span className={styles.history}>
        <Button
          look="quiet"
          disabled={project.undo === null}
          title={project.undo === null ? 'Nothing to undo' : `Undo: ${project.undo}`}
          onClick={() => void travelHistory('undo', showNews)}
        >
          Undo
        </Button>
        <Button
          look="quiet"
          disabled={project.redo === null}
          title={project.redo === null ? 'Nothing to redo' : `Redo: ${project.redo}`}
          onClick={() => void travelHistory('redo', showNews)}
        >
          Redo
        </Button>
      </span>
      <span className={styles.saved} role="status">
        {savedWords(project)}
      </span>
      <Button
        look="quiet"
        title="Who is checking"
        onClick={() => {
          open({ name: 'reviewer' });
        }}
      >
        {project.reviewer.name}
      </Button>
    </footer>
  );
}
