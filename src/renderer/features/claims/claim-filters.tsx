import { useMemo } from 'react';
import type { ClaimSummary } from '#core/contract/views';
import type { SpeakerRow } from '#core/review/entities';
import { Chip } from '../../ui/chip';
import { VerdictGlyph } from '../../ui/verdict-glyph';
import { claimStatuses, countFilters, type ClaimStatus } from '../../view/claim-filter';
import { distinctName } from '../../view/short-name';
import { statusWords } from '../../view/verdict-words';
import { useView } from '../../view/view-state';
import styles from './claim-filters.module.css';

const statusGlyphs: Partial<Record<ClaimStatus, React.ReactNode>> = {
  verified: <VerdictGlyph verdict="supported" />,
  disputed: <VerdictGlyph verdict="contradicted" />,
  open: <VerdictGlyph verdict="unsupported" />,
};

/** More names than this are a list to choose from instead of a chip each. */
const mostSpeakerChips = 6;

interface SpeakerFilterProps {
  readonly speakers: readonly SpeakerRow[];
  readonly counts: ReadonlyMap<string, number>;
}

function SpeakerFilter({ speakers, counts }: SpeakerFilterProps) {
  const { filter, filterBy } = useView();
  const names = speakers.map(({ name }) => name);
  if (speakers.length > mostSpeakerChips) {
    return (
      <select
        className={styles.speakers}
        aria-label="Speaker"
        value={filter.speakerId ?? ''}
        onChange={(event) => {
          filterBy({ speakerId: event.target.value || null });
        }}
      >
        <option value="">All {speakers.length} speakers</option>
        {speakers.map(({ id, name }) => (
          <option key={id} value={id}>{`${name} (${String(counts.get(id) ?? 0)})`}</option>
        ))}
      </select>
    );
  }
  return speakers.map((speaker) => (
    <Chip
      key={speaker.id}
      label={distinctName(speaker.name, names)}
      count={counts.get(speaker.id) ?? 0}
      pressed={filter.speakerId === speaker.id}
      onPress={() => {
        filterBy({ speakerId: filter.speakerId === speaker.id ? null : speaker.id });
      }}
    />
  ));
}

interface ClaimFiltersProps {
  readonly claims: readonly ClaimSummary[];
  readonly speakers: readonly SpeakerRow[];
}

/** What the list shows: each chip says how many claims it would leave. */
export function ClaimFilters({ claims, speakers }: ClaimFiltersProps) {
  const filter = useView((state) => state.filter);
  const filterBy = useView((state) => state.filterBy);
  const counts = useMemo(() => countFilters(claims, filter), [claims, filter]);
  const heard = speakers.filter((speaker) => counts.speaker.has(speaker.id));
  return (
    <div className={styles.filters} role="group" aria-label="Filters">
      <Chip
        label="All"
        count={counts.all}
        pressed={filter.status === null}
        onPress={() => {
          filterBy({ status: null });
        }}
      />
      {claimStatuses.map((status) => (
        <Chip
          key={status}
          label={statusWords[status]}
          count={counts.status[status]}
          glyph={statusGlyphs[status]}
          pressed={filter.status === status}
          onPress={() => {
            filterBy({ status: filter.status === status ? null : status });
          }}
        />
      ))}
      <SpeakerFilter speakers={heard} counts={counts.speaker} />
      <Chip
        label="With figures"
        count={counts.withFigures}
        pressed={filter.withFigures}
        onPress={() => {
          filterBy({ withFigures: !filter.withFigures });
        }}
      />
    </div>
  );
}
