import type { Board, Measure } from '#core/compare/board';
import type { TranscriptView } from '#core/contract/views';
import { Section } from '../../ui/section';
import { currentRelation, relationsToDecide } from '../../view/board-rows';
import { MeasureHead } from './measure-head';
import { PassageView } from './passage-view';
import { passagesOf } from './passages';
import { QuestionList } from './question-list';
import { ReferenceSection } from './reference-section';
import { RelationSection } from './relation-section';

interface MeasurePanelProps {
  readonly measure: Measure;
  readonly transcript: TranscriptView;
}

/** The relations, each a decision; the keys act on the first that waits for one. */
function Relations({ measure, transcript }: MeasurePanelProps) {
  const relations = relationsToDecide(measure);
  const current = currentRelation(measure);
  return relations.map((relation) => (
    <RelationSection
      key={relation.key}
      relation={relation}
      measure={measure}
      transcript={transcript}
      named={relations.length > 1}
      current={relation === current}
    />
  ));
}

/** A measure close up: a decision from top to bottom. What it is, how it relates and why, the words in their sentences, the evidence. */
export function MeasurePanel({ measure, transcript }: MeasurePanelProps) {
  const transcriptId = transcript.transcript.id;
  const passages = passagesOf(
    transcript,
    measure.cells.flatMap(({ figures, mentions }) => [...figures, ...mentions]),
  );
  return (
    <>
      <MeasureHead measure={measure} transcriptId={transcriptId} />
      <Relations measure={measure} transcript={transcript} />
      {passages.length === 0 ? null : (
        <Section title={passages.length === 2 ? 'The two passages' : 'In the text'}>
          {passages.map((passage) => (
            <PassageView key={passage.start} passage={passage} measure={measure} transcript={transcript} />
          ))}
        </Section>
      )}
      <ReferenceSection measure={measure} transcriptId={transcriptId} />
    </>
  );
}

/** The questions of the whole transcript, below whatever measure is chosen. */
export function PanelQuestions({
  board,
  transcript,
}: {
  readonly board: Board;
  readonly transcript: TranscriptView;
}) {
  if (board.questions.length === 0) return null;
  return (
    <Section title="Questions in this transcript">
      <QuestionList questions={board.questions} transcript={transcript} />
    </Section>
  );
}
