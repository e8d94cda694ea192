import type { ClaimSummary } from '#core/contract/views';
import { VerdictGlyph } from '../../ui/verdict-glyph';
import { verdictWord } from '../../view/verdict-words';
import styles from './claim-row.module.css';

/** What stands out about a claim, one thing: what is missing, or how far it is. */
function missing(claim: ClaimSummary): string {
  if (claim.agreement === 'differ') return 'reviewers differ';
  if (claim.verdict === null && claim.checkability !== 'checkable')
    return claim.triaged ? 'set aside' : `proposed as ${claim.checkability.replaceAll('-', ' ')}`;
  if (claim.verdict !== null && !claim.hasRationale) return 'no rationale yet';
  if (claim.sources === 0) return 'no source yet';
  return claim.sources === 1 ? '1 source' : `${String(claim.sources)} sources`;
}

interface ClaimRowProps {
  readonly claim: ClaimSummary;
  readonly speaker: string;
  readonly selected: boolean;
  readonly onChoose: () => void;
}

/** One claim of the list: the words that were said first, then who, how much it deserves checking, and what is missing. */
export function ClaimRow({ claim, speaker, selected, onChoose }: ClaimRowProps) {
  const worth = Math.round(claim.checkworthiness * 100);
  return (
    <button
      type="button"
      className={styles.row}
      aria-current={selected}
      data-claim={claim.id}
      tabIndex={selected ? 0 : -1}
      onClick={onChoose}
    >
      <span className={styles.glyph}>
        <VerdictGlyph verdict={claim.verdict ?? 'none'} />
      </span>
      <span className={styles.words}>{claim.text}</span>
      <span className={styles.facts}>
        <span className={styles.speaker}>{speaker}</span>
        <span className={styles.worth} title={`Check-worthiness ${String(worth)} of 100: ${claim.reason}`}>
          <span style={{ width: `${String(worth)}%` }} />
        </span>
        <span className={styles.missing}>{missing(claim)}</span>
      </span>
      <span className="visually-hidden">{verdictWord(claim.verdict)}</span>
    </button>
  );
}
