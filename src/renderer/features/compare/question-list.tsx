import type { BoardQuestion } from '#core/compare/board';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useView } from '../../view/view-state';
import styles from './question-list.module.css';

function Question({ question }: { readonly question: BoardQuestion }) {
  const showWords = useView((view) => view.showWords);
  return (
    <li className={styles.question}>
      <p className={styles.text}>{question.text}</p>
      {question.arithmetic === '' ? null : <p className={styles.arithmetic}>{question.arithmetic}</p>}
      <p className={styles.places}>
        {question.spans.map((span, index) => (
          <Button key={span.start} look="link" onClick={() => { showWords(span); }} aria-label={`Show place ${String(index + 1)} in the text`}>
            {question.spans.length === 1 ? 'Show' : `Show ${String(index + 1)}`}
          </Button>
        ))}
      </p>
    </li>
  );
}

/** What the transcript leaves open: asked, never judged. */
export function QuestionList({ questions }: { readonly questions: readonly BoardQuestion[] }) {
  return <ul className={styles.questions}>{questions.map((question, index) => <Question key={index} question={question} />)}</ul>;
}

/** The questions in place of the table. */
export function QuestionPage({ questions }: { readonly questions: readonly BoardQuestion[] }) {
  if (questions.length === 0) {
    return (
      <EmptyState title="No questions">
        Nothing in this transcript contradicts itself in numbers: no measure with two values, no parts that miss their sum.
      </EmptyState>
    );
  }
  return <div className={styles.page}><QuestionList questions={questions} /></div>;
}
