import type { BoardFigure, Measure } from '#core/compare/board';
import { Button } from '../../ui/button';
import { useView } from '../../view/view-state';
import styles from './figure-lines.module.css';

interface FigureLinesProps {
  readonly figures: readonly BoardFigure[];
  readonly measure: Measure;
  readonly transcriptId: string;
}

/** The figures of a passage, each with the way to its words and out of the row. */
export function FigureLines({ figures, measure, transcriptId }: FigureLinesProps) {
  const { showWords, open } = useView();
  return (
    <ul className={styles.figures}>
      {figures.map((figure) => {
        const { id, start, text } = figure;
        return (
          <li key={start} className={styles.figure}>
            <span>“{text}”</span>
            <Button
              look="link"
              aria-label={`Show “${text}” in the text`}
              onClick={() => {
                showWords(figure);
              }}
            >
              Show
            </Button>
            {id === undefined ? null : (
              <Button
                look="link"
                aria-label={`Move “${text}” to another row`}
                onClick={() => {
                  open({ name: 'move-figures', transcriptId, measure, figureIds: [id], to: 'other-row' });
                }}
              >
                Move to…
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
