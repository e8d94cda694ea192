import type { ProjectState, TranscriptSummary } from '#core/contract/views';
import { Button } from '../ui/button';
import { dayWords } from '../view/date-words';
import { useView, views, type View } from '../view/view-state';
import styles from './header.module.css';

const viewWords: Readonly<Record<View, string>> = {
  review: 'Review',
  compare: 'Compare',
  sources: 'Sources',
  report: 'Report',
  history: 'History',
};

function Tabs() {
  const { view, show } = useView();
  return (
    <nav className={styles.tabs} aria-label="Views">
      {views.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={view === name ? 'page' : undefined}
          onClick={() => {
            show(name);
          }}
        >
          {viewWords[name]}
        </button>
      ))}
    </nav>
  );
}

/** The transcript that is shown; a list to choose from where the project has several. */
function TranscriptChoice({ project, transcript }: HeaderProps) {
  const { chooseTranscript, open } = useView();
  if (transcript === undefined) return <span className={styles.title}>{project.title}</span>;
  return (
    <>
      {project.transcripts.length === 1 ? (
        <span className={styles.title} title={transcript.title}>
          {transcript.title}
        </span>
      ) : (
        <select
          className={styles.title}
          aria-label="Transcript"
          value={transcript.id}
          onChange={(event) => {
            chooseTranscript(event.target.value);
          }}
        >
          {project.transcripts.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.title}
            </option>
          ))}
        </select>
      )}
      <Button
        look="quiet"
        className={styles.details}
        title="Title, date, place and source of this transcript"
        onClick={() => {
          open({ name: 'transcript-details' });
        }}
      >
        {transcript.date === null ? 'No date' : dayWords(transcript.date)}
      </Button>
    </>
  );
}

interface HeaderProps {
  readonly project: ProjectState;
  readonly transcript: TranscriptSummary | undefined;
}

/** Where one is, and where one can go. */
export function Header({ project, transcript }: HeaderProps) {
  const { open } = useView();
  return (
    <header className={styles.header}>
      <div className={styles.place}>
        <strong className={styles.name}>Claimdesk</strong>
        <TranscriptChoice project={project} transcript={transcript} />
      </div>
      <Tabs />
      <div className={styles.tools}>
        <Button
          look="quiet"
          onClick={() => {
            open({ name: 'add-transcript' });
          }}
        >
          Add transcript…
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            open({ name: 'export' });
          }}
        >
          Export…
        </Button>
        <Button
          look="quiet"
          aria-label="Keys"
          hint="?"
          onClick={() => {
            open({ name: 'help' });
          }}
        >
          Keys
        </Button>
      </div>
    </header>
  );
}
