import type { Measure } from '#core/compare/board';
import type { TranscriptView } from '#core/contract/views';
import { spanContains } from '#core/text/span';
import { Button } from '../../ui/button';
import { useView } from '../../view/view-state';
import { FigureLines } from './figure-lines';
import { passagePieces, type Passage } from './passages';
import styles from './passage-view.module.css';

interface PassageViewProps {
  readonly passage: Passage;
  readonly measure: Measure;
  readonly transcript: TranscriptView;
}

/** A mention without a number stands in no figure's line; the way to it is at the head. */
function ShowFirst({ passage, name }: { readonly passage: Passage; readonly name: string }) {
  const showWords = useView((view) => view.showWords);
  return (
    <Button
      look="link"
      onClick={() => {
        showWords(passage.quotes[0] ?? passage.core);
      }}
      aria-label={`Show the words of ${name} in the text`}
    >
      Show
    </Button>
  );
}

/** Words in their sentences, who said them, and the figures among them. */
export function PassageView({ passage, measure, transcript }: PassageViewProps) {
  const speaker = transcript.speakers.find(({ id }) => id === passage.speakerId);
  const figures = measure.cells
    .flatMap((cell) => cell.figures)
    .filter((figure) => spanContains(passage, figure));
  return (
    <figure className={styles.passage}>
      <figcaption className={styles.head}>
        <span>
          {speaker?.name}, turn {passage.turn}
        </span>
        {figures.length > 0 ? null : <ShowFirst passage={passage} name={speaker?.name ?? 'the speaker'} />}
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
      {figures.length === 0 ? null : (
        <FigureLines figures={figures} measure={measure} transcriptId={transcript.transcript.id} />
      )}
    </figure>
  );
}
