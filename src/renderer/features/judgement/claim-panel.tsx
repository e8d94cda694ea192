import { useMemo } from 'react';
import type { ClaimDetail, ClaimSummary, SourceDetail, TranscriptView } from '#core/contract/views';
import { useCall, useCallAhead } from '../../client/use-call';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { moveClaim } from '../../view/claim-actions';
import { nextClaim } from '../../view/claim-filter';
import { useView } from '../../view/view-state';
import { ClaimMenu } from './claim-menu';
import { EvidenceSection } from './evidence-section';
import { FigureList } from './figure-list';
import { JudgementSection } from './judgement-section';
import { NotesSection } from './notes-section';
import { QuoteInContext } from './quote-in-context';
import { StillMissing } from './still-missing';
import { Triage } from './triage';
import styles from './claim-panel.module.css';

interface ClaimPanelProps {
  readonly claimId: string | null;
  readonly claims: readonly ClaimSummary[];
  readonly view: TranscriptView;
}

interface DecisionProps {
  readonly claim: ClaimDetail;
  readonly claims: readonly ClaimSummary[];
  readonly view: TranscriptView;
  readonly sources: readonly SourceDetail[];
}

/** From what was said down to what still stands in the way. */
function Decision({ claim, claims, view, sources }: DecisionProps) {
  return (
    <>
      <QuoteInContext claim={claim} view={view} />
      <FigureList claim={claim} />
      <JudgementSection key={claim.summary.id} claim={claim} claims={claims} />
      <EvidenceSection claim={claim} sources={sources} />
      <NotesSection key={`notes-${claim.summary.id}`} claim={claim} />
      <Triage key={`triage-${claim.summary.id}`} claim={claim} />
      <StillMissing claim={claim} />
    </>
  );
}

/** The right-hand side: a decision about one claim, top to bottom. */
export function ClaimPanel({ claimId, claims, view }: ClaimPanelProps) {
  const filter = useView((state) => state.filter);
  const detail = useCall('claim.read', claimId === null ? null : { claimId });
  const next = useMemo(() => nextClaim(claims, claimId, filter), [claims, claimId, filter]);
  // Where a verdict leads is there before it is given.
  useCallAhead('claim.read', next === undefined ? null : { claimId: next.id });
  const sources = useCall('sources.list', {});
  // A claim goes when its words become no speech, or when its making is undone; its last answer is still at hand then.
  const isGone = detail.error?.code === 'not-found';
  if (claimId === null || detail.data === undefined || isGone) {
    return (
      <aside className={styles.panel} aria-label="Claim">
        <EmptyState title="Choose a claim">
          Click a mark in the text, or press J to go to the first claim.
        </EmptyState>
      </aside>
    );
  }
  return (
    <aside className={styles.panel} aria-label="Claim">
      <div className={styles.scroller}>
        <Decision claim={detail.data} claims={claims} view={view} sources={sources.data ?? []} />
      </div>
      <footer className={styles.foot}>
        <Button
          look="primary"
          hint="J"
          onClick={() => {
            moveClaim(claims, 1);
          }}
        >
          Next claim
        </Button>
        <ClaimMenu claim={detail.data} claims={claims} />
      </footer>
    </aside>
  );
}
