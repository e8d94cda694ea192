import type { HistoryEntry } from '#core/contract/views';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { momentClock } from '../../view/date-words';
import { historyDays, type HistoryDay } from './history-days';
import { useHistory } from './use-history';
import styles from './history-view.module.css';

const kindWords: Readonly<Record<HistoryEntry['kind'], string>> = {
  do: '',
  undo: 'undone',
  redo: 'done again',
};

function sentenceCase(label: string): string {
  return label.charAt(0).toLocaleUpperCase('en-GB') + label.slice(1);
}

function HistoryLine({ entry }: { readonly entry: HistoryEntry }) {
  return (
    <tr data-kind={entry.kind}>
      <td className={styles.time}>
        <time dateTime={entry.at}>{momentClock(entry.at)}</time>
      </td>
      <td className={styles.act}>
        {sentenceCase(entry.label)}
        {entry.kind === 'do' ? null : <span className={styles.kind}>{kindWords[entry.kind]}</span>}
      </td>
      <td className={styles.who}>{entry.reviewerName ?? 'Claimdesk'}</td>
      <td className={styles.hash} title={entry.hash}>
        {entry.hash.slice(0, 8)}
      </td>
    </tr>
  );
}

function HistoryDayRows({ day }: { readonly day: HistoryDay }) {
  return (
    <tbody>
      <tr>
        <th className={styles.day} colSpan={4} scope="rowgroup">
          {day.day}
        </th>
      </tr>
      {day.entries.map((entry) => (
        <HistoryLine key={entry.sequence} entry={entry} />
      ))}
    </tbody>
  );
}

function HistoryTable({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">What</th>
          <th scope="col">Who</th>
          <th scope="col">Hash</th>
        </tr>
      </thead>
      {historyDays(entries).map((day) => (
        <HistoryDayRows key={day.entries[0]?.sequence} day={day} />
      ))}
    </table>
  );
}

/** Everything that was done in the project, newest first. */
export function HistoryView() {
  const history = useHistory();
  const entries = history.data?.pages.flat() ?? [];
  if (history.isPending)
    return (
      <div className={styles.page}>
        <p className={styles.words}>Reading the history…</p>
      </div>
    );
  if (history.isError && entries.length === 0) {
    return (
      <div className={styles.page}>
        <EmptyState title="The history cannot be read">{history.error.message}</EmptyState>
      </div>
    );
  }
  return (
    <section className={styles.page} aria-label="History">
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h1>History</h1>
          <p className={styles.words}>
            Each entry carries a hash of itself and of the entry before it. <code>claimdesk verify</code>{' '}
            checks the whole chain and says where it was broken.
          </p>
        </header>
        {entries.length === 0 ? (
          <EmptyState title="Nothing was done yet">
            What you and others do in this project is listed here, and stays.
          </EmptyState>
        ) : (
          <HistoryTable entries={entries} />
        )}
        {history.hasNextPage ? (
          <Button
            className={styles.older}
            disabled={history.isFetchingNextPage}
            onClick={() => {
              void history.fetchNextPage();
            }}
          >
            {history.isFetchingNextPage ? 'Reading…' : 'Show older entries'}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
