import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { ClaimSummary } from '#core/contract/views';
import type { SpeakerRow } from '#core/review/entities';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { emptyFilter, filterClaims } from '../../view/claim-filter';
import { distinctName } from '../../view/short-name';
import { useView } from '../../view/view-state';
import { ClaimFilters } from './claim-filters';
import { ClaimRow } from './claim-row';
import { ClaimSearch } from './claim-search';
import styles from './claim-list.module.css';

/** Height of a row with two lines of words; the real one is measured. */
const usualRowHeight = 86;

interface ClaimListProps {
  readonly claims: readonly ClaimSummary[];
  readonly speakers: readonly SpeakerRow[];
}

function NothingShown({ anyClaims }: { readonly anyClaims: boolean }) {
  const filterBy = useView((state) => state.filterBy);
  if (!anyClaims) {
    return (
      <EmptyState title="No claims yet">
        Select words in the transcript and press C to make a claim of them.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Nothing passes"
      action={
        <Button
          onClick={() => {
            filterBy(emptyFilter);
          }}
        >
          Show all claims
        </Button>
      }
    >
      No claim fits these filters together.
    </EmptyState>
  );
}

function Rows({
  shown,
  speakers,
}: {
  readonly shown: readonly ClaimSummary[];
  readonly speakers: readonly SpeakerRow[];
}) {
  const { claimId, chooseClaim } = useView();
  const scroller = useRef<HTMLDivElement>(null);
  const names = useMemo(() => {
    const all = speakers.map(({ name }) => name);
    return new Map(speakers.map(({ id, name }) => [id, distinctName(name, all)]));
  }, [speakers]);
  // The same function while the list is the same: else every height is reckoned again at each drawing.
  const keyOf = useCallback((index: number) => shown[index]?.id ?? index, [shown]);
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualRowHeight,
    overscan: 8,
    getItemKey: keyOf,
  });
  const selected = shown.findIndex((claim) => claim.id === claimId);
  useEffect(() => {
    if (selected !== -1) rows.scrollToIndex(selected, { align: 'auto' });
  }, [rows, selected]);
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul className={styles.rows} aria-label="Claims" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((item) => {
          const claim = shown[item.index];
          if (claim === undefined) return null;
          return (
            <li
              key={item.key}
              ref={rows.measureElement}
              data-index={item.index}
              aria-setsize={shown.length}
              aria-posinset={item.index + 1}
              style={{ transform: `translateY(${String(item.start)}px)` }}
            >
              <ClaimRow
                claim={claim}
                speaker={names.get(claim.speakerId) ?? ''}
                selected={claim.id === claimId}
                onChoose={() => {
                  chooseClaim(claim.id, claim);
                }}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Every claim of the transcript, or those that pass the filters: a full equal of the text view. */
export function ClaimList({ claims, speakers }: ClaimListProps) {
  const { filter, chooseClaim } = useView();
  const shown = useMemo(() => filterClaims(claims, filter), [claims, filter]);
  return (
    <section className={styles.list} aria-label="Claim list">
      <ClaimSearch
        onEnter={() => {
          const [first] = shown;
          if (first !== undefined) chooseClaim(first.id, first);
        }}
      />
      <ClaimFilters claims={claims} speakers={speakers} />
      {shown.length === 0 ? (
        <NothingShown anyClaims={claims.length > 0} />
      ) : (
        <Rows shown={shown} speakers={speakers} />
      )}
    </section>
  );
}
