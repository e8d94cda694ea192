import type { SourceDetail } from '#core/contract/views';
import { perform } from '../../client/use-call';
import { Button } from '../../ui/button';
import { VerdictGlyph } from '../../ui/verdict-glyph';
import { dayWords } from '../../view/date-words';
import { stanceWords } from '../../view/stance-words';
import { showClaim } from './show-claim';
import { stanceMarks } from './stance-marks';
import styles from './sources-view.module.css';

type LinkedClaim = SourceDetail['claims'][number];

function LinkedClaimLine({ claim }: { readonly claim: LinkedClaim }) {
  return (
    <li className={styles.claim}>
      <span className={styles.stance}>
        <VerdictGlyph verdict={stanceMarks[claim.stance]} />
        {stanceWords[claim.stance]}
      </span>
      <button
        type="button"
        className={styles.quote}
        onClick={() => {
          void showClaim(claim.claimId);
        }}
        title="Show the claim"
      >
        {claim.text}
      </button>
    </li>
  );
}

function originWords(source: SourceDetail): string {
  const published = source.publishedOn === null ? null : dayWords(source.publishedOn);
  const accessed = source.accessedOn === null ? null : `looked up ${dayWords(source.accessedOn)}`;
  return [source.publisher, published, accessed].filter((part) => part !== null).join(' · ');
}

function SourceLink({ url }: { readonly url: string }) {
  return (
    <Button
      look="link"
      className={styles.link}
      role="link"
      title={url}
      onClick={() => {
        void perform('application.openLink', { url });
      }}
    >
      <span className={styles.address}>{url}</span>
      <span aria-hidden="true">↗</span>
      <span className="visually-hidden">opens in your browser</span>
    </Button>
  );
}

interface SourceEntryProps {
  readonly source: SourceDetail;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A source with the claims it bears on. */
export function SourceEntry({ source, onEdit, onRemove }: SourceEntryProps) {
  const used = source.claims.length > 0;
  const origin = originWords(source);
  return (
    <article className={styles.source} aria-labelledby={`source-${source.id}`}>
      <header className={styles.sourceHead}>
        <h2 id={`source-${source.id}`}>{source.title}</h2>
        <div className={styles.tools}>
          <Button look="quiet" onClick={onEdit} aria-label={`Edit ${source.title}`}>
            Edit
          </Button>
          <Button
            look="quiet"
            onClick={onRemove}
            disabled={used}
            aria-label={`Remove ${source.title}`}
            title={used ? 'A source that claims use stays; take it off the claims first.' : undefined}
          >
            Remove
          </Button>
        </div>
      </header>
      {origin === '' ? null : <p className={styles.origin}>{origin}</p>}
      {source.url === null ? null : <SourceLink url={source.url} />}
      {used ? (
        <ul className={styles.claims}>
          {source.claims.map((claim, index) => (
            <LinkedClaimLine key={`${claim.claimId}-${String(index)}`} claim={claim} />
          ))}
        </ul>
      ) : (
        <p className={styles.unused}>Bears on no claim yet.</p>
      )}
    </article>
  );
}
