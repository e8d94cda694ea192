import type { RateView } from '#core/contract/views';
import { showNews } from '../../client/problems';
import { perform } from '../../client/use-call';
import { ActionRow } from '../../ui/action-row';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { dayWords } from '../../view/date-words';
import styles from './comparing-dialog.module.css';

async function removeRate({ id, from, to }: RateView): Promise<void> {
  const done = await perform('rate.remove', { rateId: id });
  if (done !== undefined) showNews(`Removed the rate of ${from} and ${to}. Undo brings it back.`);
}

interface RateListProps {
  readonly rates: readonly RateView[];
  /** null enters a new one. */
  readonly onEdit: (rate: RateView | null) => void;
}

/** The exchange rates of the project, each with its day and source. */
export function RateList({ rates, onEdit }: RateListProps) {
  return (
    <Section title="Exchange rates" {...(rates.length === 0 ? { aside: 'none yet' } : {})}>
      <p className={styles.help}>
        Money of two currencies is set against each other only by a rate of yours.
      </p>
      {rates.length === 0 ? null : (
        <ul className={styles.rates}>
          {rates.map((rate) => (
            <li key={rate.id}>
              <p>
                1 {rate.from} = <b>{rate.rate}</b> {rate.to}
              </p>
              <ActionRow words={`${dayWords(rate.date)} · ${rate.sourceTitle}`}>
                <Button
                  look="link"
                  aria-label={`Edit the rate of ${rate.from} and ${rate.to}`}
                  onClick={() => {
                    onEdit(rate);
                  }}
                >
                  Edit…
                </Button>
                <Button
                  look="link"
                  aria-label={`Remove the rate of ${rate.from} and ${rate.to}`}
                  onClick={() => void removeRate(rate)}
                >
                  Remove
                </Button>
              </ActionRow>
            </li>
          ))}
        </ul>
      )}
      <Button
        className={styles.add}
        onClick={() => {
          onEdit(null);
        }}
      >
        Enter a rate…
      </Button>
    </Section>
  );
}
