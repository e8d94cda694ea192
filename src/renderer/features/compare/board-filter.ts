import type { Board, BoardQuestion, Measure, RelationKind } from '#core/compare/board';
import type { TranscriptView } from '#core/contract/views';
import { sliceSpan } from '#core/text/span';
import type { BoardFilter } from '../../view/board-listing';
import { isUndecided, openQuestions } from '../../view/board-rows';
import { matchesSearch } from '../../view/match-words';
import { saidWords } from './said-words';

export const filterWords: Readonly<Record<BoardFilter, string>> = {
  all: 'All measures',
  conflict: 'Conflict',
  'not-comparable': 'Not comparable',
  compatible: 'Compatible',
  same: 'Same',
  'one-sided': 'One-sided',
  unconfirmed: 'Unconfirmed',
  questions: 'Questions',
};

/** A vague amount is not comparable numerically; the badge says which of the two it is. */
const kinds: Readonly<
  Record<Exclude<BoardFilter, 'all' | 'unconfirmed' | 'questions'>, readonly RelationKind[]>
> = {
  conflict: ['conflict'],
  'not-comparable': ['not-comparable', 'vague'],
  compatible: ['compatible'],
  same: ['same', 'same-after-conversion'],
  'one-sided': ['one-sided'],
};

/** Rows and questions, all of a board or what a search has found of them. */
export type BoardRows = Pick<Board, 'measures' | 'questions'>;

/** The measures with a relation of that kind, or one that waits for a person's word; all where the filter is not about relations. */
export function filterMeasures({ measures }: BoardRows, filter: BoardFilter): readonly Measure[] {
  if (filter === 'all' || filter === 'questions') return measures;
  if (filter === 'unconfirmed') return measures.filter(({ relations }) => relations.some(isUndecided));
  return measures.filter(({ relations }) =>
    relations.some(({ relation }) => kinds[filter].includes(relation)),
  );
}

/** How many measures, or questions that nobody set aside, each filter would show. */
export function countOf(rows: BoardRows, filter: BoardFilter): number {
  return filter === 'questions' ? openQuestions(rows.questions).length : filterMeasures(rows, filter).length;
}

/** What a search looks through: the name of a row with everything that was said in it, and of a question with its places. */
export type SearchTexts = ReadonlyMap<Measure | BoardQuestion, string>;

function wordsOfMeasure({ name, facets, cells, references }: Measure, transcript: TranscriptView): string {
  const said = cells.flatMap(({ figures, mentions }) => [
    ...figures.map((figure) => saidWords(transcript, figure)),
    ...mentions.map(({ text }) => text),
  ]);
  const found = references.flatMap(({ text, source, passage }) => [text, source.title, passage]);
  return [name, ...facets, ...said, ...found].join('\n');
}

/** The words to search in, made once for a board. */
export function searchTexts(board: BoardRows, transcript: TranscriptView): SearchTexts {
  const placeWords = ({ spans }: BoardQuestion) => spans.map((span) => sliceSpan(transcript.text, span));
  return new Map<Measure | BoardQuestion, string>([
    ...board.measures.map((measure) => [measure, wordsOfMeasure(measure, transcript)] as const),
    ...board.questions.map(
      (question) => [question, [question.text, ...placeWords(question)].join('\n')] as const,
    ),
  ]);
}

/** The rows and questions in whose words all words of the search stand. */
export function foundRows(board: BoardRows, search: string, texts: SearchTexts): BoardRows {
  if (search.trim() === '') return board;
  const isFound = (entry: Measure | BoardQuestion) => matchesSearch(texts.get(entry) ?? '', search);
  return { measures: board.measures.filter(isFound), questions: board.questions.filter(isFound) };
}
