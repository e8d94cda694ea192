import type { TranscriptView } from '#core/contract/views';
import { Button } from '../../ui/button';
import { useView } from '../../view/view-state';
import { passagePieces, type Passage } from './passages';
import styles from './passage-view.module.css';

interface PassageViewProps {
  readonly passage: Passage;
  readonly transcript: TranscriptView;
}

/** Words in their sentences, who said them, and the way to them in the text. */
export function PassageView({ passage, transcript }: PassageViewProps) {
  const showWords = useView((view) => view.showWords);
  const speaker = transcript.speakers.find(({ id }) => id === passage.speakerId);
  const first = passage.quotes[0] ?? passage.core;
  return (
    <figure className={styles.passage}>
      <figcaption className={styles.head}>
        <span>
          {speaker?.name}, turn {passage.turn}
        </span>
        <Button
          look="link"
          onClick={() => {
            showWords(first);
          }}
          aria-label={`Show the words of ${speaker?.name ?? 'the speaker'} in the text`}
        >
          Show
        </Button>
      </figcaption>
      <blockquote className={styles.words}>
        {passagePieces(transcript, passage).map(({ words, quoted, around }, index) =>
          quoted ? (
            <mark key={index}>{words}</mark>
          ) : (
            <span key={index} className={around ? styles.around : undefined}>
              {words}
            </span>
          ),
        )}
      </blockquote>
    </figure>
  );
}
