import type { ClaimDetail } from '#core/contract/views';
import type { FigureRow } from '#core/review/entities';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { useView } from '../../view/view-state';
import { countedWords, figureFacts } from './figure-facts';
import styles from './figure-list.module.css';

function FigureItem({ figure }: { readonly figure: FigureRow }) {
  const { reading } = figure;
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
        <span className={styles.origin}>{figure.acceptedBy === null ? 'as read' : 'accepted'}</span>
      </div>
      <p className={styles.facts} title={reading.reason}>
        {figureFacts(reading).join(' · ')}
      </p>
    </li>
  );
}

/** The figures of the claim: as said, what they count, and what that means as an interval. */
export function FigureList({ claim }: { readonly claim: ClaimDetail }) {
  if (claim.figures.length === 0) return null;
  return (
    <Section title="Figures" aside={String(claim.figures.length)}>
      <ul className={styles.figures}>
        {claim.figures.map((figure) => (
          <FigureItem key={figure.id} figure={figure} />
        ))}
      </ul>
    </Section>
  );
}
