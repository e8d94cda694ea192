import type { BoardQuestion } from '#core/compare/board';
import type { TranscriptView } from '#core/contract/views';
import { sliceSpan, type Span } from '#core/text/span';
import { ActionRow } from '../../ui/action-row';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { restoreQuestion } from '../../view/board-actions';
import { openQuestions } from '../../view/board-rows';
import { useView } from '../../view/view-state';
import styles from './question-list.module.css';

interface QuestionProps {
  readonly question: BoardQuestion;
  readonly transcript: TranscriptView;
}

/** So many characters tell one place from another. */
const longestPlace = 36;

function placeWords(text: string, span: Span): string {
  const words = sliceSpan(text, span);
  return words.length > longestPlace ? `${words.slice(0, longestPlace).trimEnd()}…` : words;
}

function SetAside({ question, transcript }: QuestionProps) {
  const open = useView((view) => view.open);
  return (
    <Button
      look="link"
      className={styles.fate}
      onClick={() => {
        open({ name: 'dismiss-question', transcriptId: transcript.transcript.id, question });
      }}
    >
      Set aside…
    </Button>
  );
}

function AskAgain({ question, transcript }: QuestionProps) {
  const { reviewer, reason } = question.dismissed ?? { reviewer: '', reason: '' };
  return (
    <ActionRow words={`Set aside by ${reviewer}: ${reason}`}>
      <Button look="link" onClick={() => void restoreQuestion(transcript.transcript.id, question)}>
        Ask again
      </Button>
    </ActionRow>
  );
}

function Question({ question, transcript }: QuestionProps) {
  const showWords = useView((view) => view.showWords);
  return (
    <li className={styles.question} data-question={question.key}>
      <p className={styles.text}>{question.text}</p>
      {question.arithmetic === '' ? null : <p className={styles.arithmetic}>{question.arithmetic}</p>}
      <div className={styles.places}>
        {question.spans.map((span) => (
          <Button
            key={span.start}
            look="link"
            onClick={() => {
              showWords(span);
            }}
          >
            Show “{placeWords(transcript.text, span)}”
          </Button>
        ))}
        {question.dismissed === undefined ? <SetAside question={question} transcript={transcript} /> : null}
      </div>
      {question.dismissed === undefined ? null : <AskAgain question={question} transcript={transcript} />}
    </li>
  );
}

interface QuestionsProps {
  readonly questions: readonly BoardQuestion[];
  readonly transcript: TranscriptView;
}

function Questions({ questions, transcript }: QuestionsProps) {
  return (
    <ul className={styles.questions}>
      {questions.map((question) => (
        <Question key={question.key} question={question} transcript={transcript} />
      ))}
    </ul>
  );
}

/** What the transcript leaves open: asked, never judged. What a person set aside is folded away with the reason. */
export function QuestionList({ questions, transcript }: QuestionsProps) {
  const open = openQuestions(questions);
  const aside = questions.filter(({ dismissed }) => dismissed !== undefined);
  return (
    <>
      {open.length === 0 ? (
        <p className={styles.none}>Every question is set aside.</p>
      ) : (
        <Questions questions={open} transcript={transcript} />
      )}
      {aside.length === 0 ? null : (
        <details className={styles.aside}>
          <summary>Set aside ({aside.length})</summary>
          <Questions questions={aside} transcript={transcript} />
        </details>
      )}
    </>
  );
}

/** The questions in place of the table. */
export function QuestionPage({ questions, transcript }: QuestionsProps) {
  if (questions.length === 0) {
    return (
      <EmptyState title="No questions">
        Nothing in this transcript contradicts itself in numbers: no measure with two values, no parts that
        miss their sum.
      </EmptyState>
    );
  }
  return (
    <div className={styles.page}>
      <QuestionList questions={questions} transcript={transcript} />
    </div>
  );
}
