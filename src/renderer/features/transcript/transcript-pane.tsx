import { useCallback, useMemo } from 'react';
import type { ClaimSummary, TranscriptView } from '#core/contract/views';
import type { Span } from '#core/text/span';
import { TranscriptEditor } from '../../editor/transcript-editor';
import { useView } from '../../view/view-state';
import { marksOf } from './marks';
import { residueOf, turnHeadings } from './page-parts';
import { SelectionBar } from './selection-bar';
import { WayBack } from './way-back';
import styles from './transcript-pane.module.css';

interface TranscriptPaneProps {
  readonly view: TranscriptView;
  readonly claims: readonly ClaimSummary[];
  readonly dark: boolean;
}

/** The transcript as a page with its claims marked. */
export function TranscriptPane({ view, claims, dark }: TranscriptPaneProps) {
  const { claimId, reveal, chooseClaim, select, open } = useView();
  const transcriptId = view.transcript.id;
  const marks = useMemo(() => marksOf(claims), [claims]);
  const headings = useMemo(() => turnHeadings(view, claims), [view, claims]);
  const residue = useMemo(() => residueOf(view), [view]);
  const chooseMark = useCallback(
    (id: string) => {
      chooseClaim(id);
    },
    [chooseClaim],
  );
  const chooseSpeaker = useCallback(
    (speakerId: string) => {
      open({ name: 'speaker', speakerId });
    },
    [open],
  );
  const chooseTurn = useCallback(
    (words: Span) => {
      open({ name: 'passage', transcriptId, words, wholeTurn: true });
    },
    [open, transcriptId],
  );
  return (
    <section className={styles.pane} aria-label="Transcript">
      <WayBack />
      <TranscriptEditor
        text={view.text}
        marks={marks}
        headings={headings}
        residue={residue}
        selectedId={claimId}
        reveal={reveal}
        dark={dark}
        onChooseMark={chooseMark}
        onChooseSpeaker={chooseSpeaker}
        onChooseTurn={chooseTurn}
        onSelect={select}
      />
      <SelectionBar transcriptId={transcriptId} claims={claims} text={view.text} />
    </section>
  );
}
