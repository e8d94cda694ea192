import type { Figure } from '../../figures/figure';
import type { Span } from '../../text/span';
import type { BoardInput } from '../board';
import { sentenceFinder } from '../find-in-order';
import { groupBy } from '../group-by';

/** The figures of one sentence, in the order of the text. */
export interface SentenceFigures {
  readonly sentence: Span;
  readonly figures: readonly Figure[];
}

/** Sentences that hold so many figures are tables read aloud; to set each against each would take their square. */
const mostFigures = 40;

/** The figures of a text, sentence by sentence; what was denied says nothing of the others. */
export function figuresBySentence({ transcript, figures }: BoardInput): readonly SentenceFigures[] {
  const sentenceOf = sentenceFinder(transcript.sentences);
  const inOrder = figures
    .filter(({ negated }) => !negated)
    .map((figure) => ({ figure, sentence: sentenceOf(figure) }))
    .sort((a, b) => a.figure.start - b.figure.start);
  const groups = groupBy(inOrder, ({ sentence }) => sentence.start);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first === undefined
      ? []
      : [{ sentence: first.sentence, figures: members.slice(0, mostFigures).map(({ figure }) => figure) }];
  });
}

/** The text between two figures; '' where the second begins before the first ends. */
export function between(text: string, a: Span, b: Span): string {
  return text.slice(a.end, b.start);
}

export const spanOf = ({ start, end }: Span): Span => ({ start, end });
