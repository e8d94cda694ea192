import type { BoardQuestion } from '#core/compare/board';
import { sliceSpan, type Span } from '#core/text/span';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useView } from '../../view/view-state';
import styles from './question-list.module.css';

interface QuestionProps {
  readonly question: BoardQuestion;
  /** The transcript's text, to name the places by their words. */
  readonly text: string;
}

/** So many characters tell one place from another. */
const longestPlace = 36;

function placeWords(text: string, span: Span): string {
  const words = sliceSpan(text, span);
  return words.length > longestPlace ? `${words.slice(0, longestPlace).trimEnd()}…` : words;
}

function Question({ question, text }: QuestionProps) {
  const showWords = useView((view) => view.showWords);
  return (
    <li className={styles.question}>
      <p className={styles.text}>{question.text}</p>
      {question.arithmetic === '' ? null : <p className={styles.arithmetic}>{question.arithmetic}</p>}
      <p className={styles.places}>
        {question.spans.map((span) => (
          <Button
            key={span.start}
            look="link"
            onClick={() => {
              showWords(span);
            }}
          >
            Show “{placeWords(text, span)}”
          </Button>
        ))}
      </p>
    </li>
  );
}

interface QuestionsProps {
  readonly questions: readonly BoardQuestion[];
  readonly text: string;
}

/** What the transcript leaves open: asked, never judged. */
export function QuestionList({ questions, text }: QuestionsProps) {
  return (
    <ul className={styles.questions}>
      {questions.map((question, index) => (
        <Question key={index} question={question} text={text} />
      ))}
    </ul>
  );
}

/** The questions in place of the table. */
export function QuestionPage({ questions, text }: QuestionsProps) {
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
      <QuestionList questions={questions} text={text} />
    </div>
  );
}
