import { useState } from 'react';
import type { ClaimDetail } from '#core/contract/views';
import type { FigureRow } from '#core/review/entities';
import { perform } from '../../client/use-call';
import { ActionRow } from '../../ui/action-row';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { addFigure } from '../../view/selection-actions';
import { useView } from '../../view/view-state';
import { FigureDialog } from './figure-dialog';
import { countedWords, figureFacts } from './figure-facts';
import styles from './figure-list.module.css';

interface FigureItemProps {
  readonly figure: FigureRow;
  readonly onCorrect: () => void;
}

/** Who stands behind the reading: the program alone, or a person. */
function originWords({ acceptedBy, origin }: FigureRow): string {
  if (acceptedBy === null) return 'as read';
  return origin === 'person' ? 'as a reviewer reads it' : 'accepted';
}

function FigureItem({ figure, onCorrect }: FigureItemProps) {
  const { reading, id } = figure;
  const [explained, setExplained] = useState(false);
  const accepted = figure.acceptedBy !== null;
  return (
    <li className={styles.figure}>
      <div className={styles.said}>
        <Button
          look="link"
          className={styles.words}
          title="Show in text"
          onClick={() => {
            useView.getState().showWords(figure);
          }}
        >
          {reading.text}
        </Button>
        <span className={styles.counted}>{countedWords(reading)}</span>
      </div>
      <p className={styles.facts}>{figureFacts(reading).join(' · ')}</p>
      {explained ? <p className={styles.reason}>{reading.reason}</p> : null}
      <ActionRow words={originWords(figure)}>
        <Button
          look="link"
          aria-expanded={explained}
          title="How it was read"
          onClick={() => {
            setExplained(!explained);
          }}
        >
          Why
        </Button>
        <Button
          look="link"
          onClick={() => void perform('figure.accept', { figureIds: [id], accepted: !accepted })}
        >
          {accepted ? 'Take back' : 'Accept'}
        </Button>
        <Button look="link" onClick={onCorrect}>
          Correct…
        </Button>
      </ActionRow>
    </li>
  );
}

function lookedAtWords(figures: readonly FigureRow[]): string {
  if (figures.length === 0) return 'none found';
  const open = figures.filter(({ acceptedBy }) => acceptedBy === null).length;
  return open === 0 ? 'all accepted' : `${String(open)} not looked at`;
}

/** The figures of the claim: as said, what they count, and what that means as an interval; a person accepts or corrects. */
export function FigureList({ claim }: { readonly claim: ClaimDetail }) {
  const [correcting, setCorrecting] = useState<string | null>(null);
  const { figures } = claim;
  const figure = figures.find(({ id }) => id === correcting);
  return (
    <Section title="Figures" aside={lookedAtWords(figures)}>
      {figures.length === 0 ? null : (
        <ul className={styles.figures}>
          {figures.map((entry) => (
            <FigureItem
              key={entry.id}
              figure={entry}
              onCorrect={() => {
                setCorrecting(entry.id);
              }}
            />
          ))}
        </ul>
      )}
      <Button
        look="link"
        className={styles.add}
        onClick={() => {
          addFigure(claim.transcriptId, claim.summary);
        }}
      >
        Add a figure…
      </Button>
      {figure === undefined ? null : (
        <FigureDialog
          figure={figure}
          onClose={() => {
            setCorrecting(null);
          }}
        />
      )}
    </Section>
  );
}
