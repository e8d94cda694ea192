import type { BoardCell, BoardFigure } from '#core/compare/board';
import type { TranscriptView } from '#core/contract/views';
import { BoldNumber } from './bold-number';
import { figureGroups, type FigureGroup } from './figure-groups';
import { IntervalBar } from './interval-bar';
import { intervalBar } from './interval-scale';
import { boldNumber, saidWords } from './said-words';
import styles from './board-cell.module.css';

/** A correction reads as an editor would mark it: struck through, an arrow, what takes its place. */
function Corrected({ figures }: { readonly figures: readonly BoardFigure[] }) {
  return figures.map((figure) => (
    <span key={figure.start}>
      <span className="visually-hidden">corrected: </span>
      <s className={styles.struck}>{figure.text}</s>
      <span aria-hidden="true" className={styles.arrow}>
        {' '}
        →{' '}
      </span>
      <span className="visually-hidden"> to </span>
    </span>
  ));
}

function notesOf({ lead, restated, parts }: FigureGroup): readonly string[] {
  return [
    ...lead.notes,
    ...restated.map(({ text }) => `also said as “${text}”: one amount, two wordings`),
    ...parts.map(({ text }) => `of them ${text}`),
  ];
}

interface GroupProps {
  readonly group: FigureGroup;
  readonly transcript: TranscriptView;
}

function Group({ group, transcript }: GroupProps) {
  const { lead, corrected } = group;
  const bar = intervalBar([...corrected, lead]);
  const said = corrected.length > 0 ? lead.text : saidWords(transcript, lead);
  const normalised = said.includes(lead.normalised) ? [] : [lead.normalised];
  const facts = [...normalised, ...notesOf(group)];
  return (
    <div className={styles.group}>
      <p className={styles.said}>
        <Corrected figures={corrected} />
        {lead.correctedBy === null ? (
          <BoldNumber parts={boldNumber(said, lead.text)} />
        ) : (
          <s className={styles.struck}>{said}</s>
        )}
      </p>
      {facts.length === 0 ? null : <p className={styles.facts}>{facts.join(' · ')}</p>}
      {bar === null ? null : <IntervalBar bar={bar} />}
    </div>
  );
}

interface CellContentProps {
  readonly cell: BoardCell | undefined;
  readonly transcript: TranscriptView;
}

/** What one speaker said of a measure: figures, mentions without a number, or nothing. */
export function CellContent({ cell, transcript }: CellContentProps) {
  if (cell === undefined || (cell.figures.length === 0 && cell.mentions.length === 0)) {
    return (
      <span className={styles.nothing}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">says nothing of it</span>
      </span>
    );
  }
  return (
    <>
      {figureGroups(cell).map((group) => (
        <Group key={group.lead.start} group={group} transcript={transcript} />
      ))}
      {cell.mentions.map((mention) => (
        <div className={styles.group} key={mention.start}>
          <p className={styles.mention} title={mention.text}>
            “{mention.text}”
          </p>
          <p className={styles.facts}>{mention.reason}</p>
        </div>
      ))}
    </>
  );
}
