import type { JudgementView } from '#core/contract/views';
import { VerdictGlyph } from '../../ui/verdict-glyph';
import { momentClock, momentDay } from '../../view/date-words';
import { verdictWord } from '../../view/verdict-words';
import styles from './judgement-log.module.css';

function stateOf(judgement: JudgementView): string {
  if (judgement.standing) return '';
  return judgement.onEarlierWording ? ', on an earlier wording' : ', superseded';
}

/** Every judgement that was ever recorded, newest first: nothing is overwritten. */
export function JudgementLog({ judgements }: { readonly judgements: readonly JudgementView[] }) {
  if (judgements.length < 2) return null;
  return (
    <details className={styles.log}>
      <summary>{judgements.length} entries in the record</summary>
      <ol>
        {judgements
          .toSorted((a, b) => b.sequence - a.sequence)
          .map((judgement) => (
            <li key={judgement.id}>
              <VerdictGlyph verdict={judgement.verdict ?? 'none'} />
              <span>
                {judgement.verdict === null ? 'Withdrawn' : verdictWord(judgement.verdict)}
                {stateOf(judgement)}
                <small>
                  {judgement.reviewerName}, {momentDay(judgement.recordedAt)}{' '}
                  {momentClock(judgement.recordedAt)}
                </small>
              </span>
            </li>
          ))}
      </ol>
    </details>
  );
}
