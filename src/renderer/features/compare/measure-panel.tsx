import type { BoardRelation, Board, Measure } from '#core/compare/board';
import type { TranscriptView } from '#core/contract/views';
import type { Speaker } from '#core/transcript/transcript';
import { Section } from '../../ui/section';
import { PassageView } from './passage-view';
import { passagesOf } from './passages';
import { QuestionList } from './question-list';
import { RelationBadge } from './relation-badge';
import { relationLooks, relationWords, sortedRelations } from './relation-look';
import styles from './measure-panel.module.css';

interface ReasonsProps {
  readonly relation: BoardRelation;
  readonly measure: Measure;
  readonly speakers: readonly Speaker[];
  readonly transcript: TranscriptView;
  /** Where there are more pairs than one, each names its figures. */
  readonly named: boolean;
}

function pairWords({ a, b }: BoardRelation, text: string): string {
  return [a, b]
    .filter((span) => span !== null)
    .map((span) => `“${text.slice(span.start, span.end)}”`)
    .join(' and ');
}

function Reasons({ relation, measure, speakers, transcript, named }: ReasonsProps) {
  return (
    <Section title={`Why ${relationLooks[relation.relation].words}`}>
      {named ? (
        <>
          <p className={styles.pair}>{pairWords(relation, transcript.text)}</p>
          <RelationBadge relation={relation.relation} words={relationWords(relation, measure, speakers)} />
        </>
      ) : null}
      <ol className={styles.reasons}>
        {relation.reasons.map((reason, index) => (
          <li key={index}>{reason}</li>
        ))}
      </ol>
    </Section>
  );
}

interface MeasurePanelProps {
  readonly board: Board;
  readonly measure: Measure;
  readonly transcript: TranscriptView;
}

/** A measure close up: the chain of reasons first, as that is what the click asked for, then the words in their sentences. */
export function MeasurePanel({ board, measure, transcript }: MeasurePanelProps) {
  const passages = passagesOf(
    transcript,
    measure.cells.flatMap(({ figures, mentions }) => [...figures, ...mentions]),
  );
  const relations = sortedRelations(measure);
  return (
    <>
      <h2 className={styles.name}>{measure.name}</h2>
      {relations.map((relation, index) => (
        <Reasons
          key={index}
          relation={relation}
          measure={measure}
          speakers={board.speakers}
          transcript={transcript}
          named={relations.length > 1}
        />
      ))}
      <Section title={passages.length === 2 ? 'The two passages' : 'In the text'}>
        {passages.map((passage) => (
          <PassageView key={passage.start} passage={passage} transcript={transcript} />
        ))}
      </Section>
      <Section title="Why one measure">
        <p className={styles.why}>{measure.why}</p>
      </Section>
    </>
  );
}

/** The questions of the whole transcript, below whatever measure is chosen. */
export function PanelQuestions({ board, text }: { readonly board: Board; readonly text: string }) {
  if (board.questions.length === 0) return null;
  return (
    <Section title="Questions in this transcript">
      <QuestionList questions={board.questions} text={text} />
    </Section>
  );
}
