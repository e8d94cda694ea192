import { useState } from 'react';
import type { SourceRow } from '#core/review/entities';
import type { SourceDetail } from '#core/contract/views';
import { showNews } from '../../client/problems';
import { perform, useCall } from '../../client/use-call';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { SourceDialog } from './source-dialog';
import { SourceEntry } from './source-entry';
import styles from './sources-view.module.css';

async function removeSource(source: SourceRow): Promise<void> {
  const done = await perform('source.remove', { sourceId: source.id });
  if (done !== undefined) showNews(`Removed “${source.title}”. Undo brings it back.`);
}

function countWords(sources: readonly SourceDetail[]): string {
  const unused = sources.filter((source) => source.claims.length === 0).length;
  const all = sources.length === 1 ? '1 source' : `${String(sources.length)} sources`;
  return unused === 0 ? all : `${all}, ${String(unused)} not used yet`;
}

interface SourcesListProps {
  readonly sources: readonly SourceDetail[];
  readonly onEdit: (source: SourceRow | null) => void;
}

function SourcesList({ sources, onEdit }: SourcesListProps) {
  if (sources.length === 0) {
    return (
      <EmptyState
        title="No sources yet"
        action={
          <Button
            look="primary"
            onClick={() => {
              onEdit(null);
            }}
          >
            New source…
          </Button>
        }
      >
        A source is entered once and linked to every claim it bears on, with the passage that says so. You can
        also add one from a claim.
      </EmptyState>
    );
  }
  return (
    <div className={styles.sheet}>
      <header className={styles.head}>
        <h1>Sources</h1>
        <p>{countWords(sources)}</p>
        <Button
          look="primary"
          onClick={() => {
            onEdit(null);
          }}
        >
          New source…
        </Button>
      </header>
      {sources.map((source) => (
        <SourceEntry
          key={source.id}
          source={source}
          onEdit={() => {
            onEdit(source);
          }}
          onRemove={() => {
            void removeSource(source);
          }}
        />
      ))}
    </div>
  );
}

/** Every source of the project with the claims it bears on. */
export function SourcesView() {
  const sources = useCall('sources.list', {});
  const [edited, setEdited] = useState<{ readonly source: SourceRow | null } | null>(null);
  const edit = (source: SourceRow | null) => {
    setEdited({ source });
  };
  return (
    <section className={styles.page} aria-label="Sources">
      {sources.isPending ? <p className={styles.reading}>Reading the sources…</p> : null}
      {sources.isError ? (
        <EmptyState title="The sources cannot be read">{sources.error.message}</EmptyState>
      ) : null}
      {sources.data === undefined ? null : <SourcesList sources={sources.data} onEdit={edit} />}
      {edited === null ? null : (
        <SourceDialog
          source={edited.source}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </section>
  );
}
