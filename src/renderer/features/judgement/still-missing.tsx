import type { ClaimDetail } from '#core/contract/views';
import { VerdictGlyph } from '../../ui/verdict-glyph';
import styles from './still-missing.module.css';

/** What a reader of the report would miss, each with whether it is there. */
function steps(claim: ClaimDetail): readonly { readonly words: string; readonly done: boolean }[] {
  return [
    { words: 'Judged', done: claim.summary.verdict !== null },
    { words: 'Rationale written', done: claim.summary.hasRationale },
    { words: 'Source linked', done: claim.evidence.length > 0 },
    { words: 'Passage quoted', done: claim.evidence.some((link) => link.passage !== '') },
  ];
}

/** What still stands between the claim and the report. */
export function StillMissing({ claim }: { readonly claim: ClaimDetail }) {
  if (claim.summary.checkability !== 'checkable') return null;
  return (
    <ul className={styles.steps} aria-label="What a reader will ask for">
      {steps(claim).map(({ words, done }) => (
        <li key={words} data-done={done}>
          <VerdictGlyph verdict={done ? 'supported' : 'unverifiable'} />
          {words}
          <span className="visually-hidden">{done ? ': there' : ': missing'}</span>
        </li>
      ))}
    </ul>
  );
}
