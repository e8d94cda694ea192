import type { ClaimDetail, TranscriptView } from '#core/contract/views';
import { throughInterpreter } from '#core/review/turn-mark';
import { useView } from '../../view/view-state';
import { Button } from '../../ui/button';
import { pieces, surroundings } from './surroundings';
import styles from './quote-in-context.module.css';

/** The claim inside its sentence, marked as in the text. */
export function QuoteInContext({
  claim,
  view,
}: {
  readonly claim: ClaimDetail;
  readonly view: TranscriptView;
}) {
  const { summary, speaker } = claim;
  const who = claim.interpreted ? `${speaker.name}, ${throughInterpreter}` : speaker.name;
  const around = surroundings(summary, view.sentences);
  return (
    <figure className={styles.quote}>
      <blockquote data-verdict={summary.verdict ?? 'none'} data-testid="claim-quote">
        {pieces(view.text, around, summary.spans).map((piece) =>
          piece.marked ? (
            <mark key={piece.start}>{piece.words}</mark>
          ) : (
            <span key={piece.start}>{piece.words}</span>
          ),
        )}
      </blockquote>
      <figcaption>
        <span className={styles.who} title={who}>
          {who}
        </span>
        <Button
          look="link"
          onClick={() => {
            useView.getState().showWords(summary, summary.id);
          }}
        >
          Show in text
        </Button>
      </figcaption>
      {claim.earlierWordings.length === 0 ? null : (
        <p className={styles.earlier}>Was: {claim.earlierWordings.map((words) => `“${words}”`).join(', ')}</p>
      )}
    </figure>
  );
}
