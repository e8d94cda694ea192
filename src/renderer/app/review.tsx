import type { ClaimSummary } from '#core/contract/views';
import { useCall } from '../client/use-call';
import { ClaimList } from '../features/claims/claim-list';
import { ClaimPanel } from '../features/judgement/claim-panel';
import { TranscriptPane } from '../features/transcript/transcript-pane';
import { EmptyState } from '../ui/empty-state';
import { panes, useView, type Pane } from '../view/view-state';
import styles from './review.module.css';

const paneWords: Readonly<Record<Pane, string>> = {
  claims: 'Claims',
  text: 'Transcript',
  claim: 'This claim',
};

/** Shown only where there is no room for three panes side by side. */
function PaneSwitch() {
  const { pane, showPane } = useView();
  return (
    <div className={styles.switch} role="group" aria-label="Panes">
      {panes.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={pane === name}
          onClick={() => {
            showPane(name);
          }}
        >
          {paneWords[name]}
        </button>
      ))}
    </div>
  );
}

interface ReviewProps {
  readonly transcriptId: string;
  readonly claims: readonly ClaimSummary[] | undefined;
  readonly dark: boolean;
}

/** List, text, decision: three views of the same claims. */
export function Review({ transcriptId, claims, dark }: ReviewProps) {
  const { claimId, pane } = useView();
  const transcript = useCall('transcript.read', { transcriptId });
  if (transcript.error !== null)
    return <EmptyState title="The transcript cannot be shown">{transcript.error.message}</EmptyState>;
  if (transcript.data === undefined || claims === undefined) return null;
  const view = transcript.data;
  return (
    <div className={styles.review} data-pane={pane}>
      <PaneSwitch />
      <div className={styles.list}>
        <ClaimList claims={claims} speakers={view.speakers} />
      </div>
      <div className={styles.text}>
        <TranscriptPane view={view} claims={claims} dark={dark} />
      </div>
      <div className={styles.claim}>
        <ClaimPanel claimId={claimId} claims={claims} view={view} />
      </div>
    </div>
  );
}
