import type { Board, BoardQuestion, BoardRelation, Measure, RelationKind } from '../../compare/board';
import { spansOverlap, type Span } from '../../text/span';

/** A transcript's board under the transcript's title. */
export type TitledBoard = Board & {
  readonly transcript: string;
  /** The number of each source in the report, by its id. */
  readonly sourceNumbers: Readonly<Record<string, number>>;
};

const words: Readonly<Record<RelationKind, string>> = {
  same: 'same',
  'same-after-conversion': 'same after conversion',
  compatible: 'compatible',
  conflict: 'conflict',
  'not-comparable': 'not comparable',
  'one-sided': 'only one side gives it',
  vague: 'vague',
};

/** A shape beside the word, so that no relation rests on its colour. */
export const relationShapes: Readonly<Record<RelationKind, string>> = {
  same: '=',
  'same-after-conversion': '=',
  compatible: '≈',
  conflict: '≠',
  'not-comparable': '∥',
  'one-sided': '◌',
  vague: '~',
};

function surnameOf(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

/** The surname of whoever said this. */
function sayer(span: Span | null, measure: Measure, board: Board): string | null {
  if (span === null) return null;
  const cell = measure.cells.find(({ figures }) => figures.some((figure) => spansOverlap(figure, span)));
  const speaker = board.speakers.find(({ id }) => id === cell?.speaker);
  return speaker === undefined ? null : surnameOf(speaker.name);
}

/** The relation as a reader reads it: one-sided ones name who gives it, those to evidence whom they are about. */
export function relationWords(relation: BoardRelation, measure: Measure, board: Board): string {
  const who = sayer(relation.a ?? relation.b, measure, board);
  if (relation.reference !== undefined && who !== null)
    return `${who} and the evidence: ${words[relation.relation]}`;
  return relation.relation === 'one-sided' && who !== null
    ? `only ${who} gives it`
    : words[relation.relation];
}

/** Who decided what, and what the program finds beside it; null where nobody decided. */
export function decisionWords({ decision, computed }: BoardRelation): string | null {
  if (decision === undefined) return null;
  const { kind, reviewer, note, foundThen } = decision;
  const said =
    kind === 'confirmed'
      ? `Confirmed by ${reviewer}.`
      : `Set by ${reviewer}; the program finds “${words[computed]}”.`;
  const since =
    foundThen === undefined ? [] : [`The finding has changed since: it was “${words[foundThen]}” then.`];
  return [said, ...(note === '' ? [] : [note]), ...since].join(' ');
}

/** The questions that stand, and those that were set aside. */
export function splitQuestions({ questions }: Board): {
  readonly open: readonly BoardQuestion[];
  readonly aside: readonly BoardQuestion[];
} {
  return {
    open: questions.filter(({ dismissed }) => dismissed === undefined),
    aside: questions.filter(({ dismissed }) => dismissed !== undefined),
  };
}

/** True where some row has a value from evidence: the column stands only then. */
export function hasEvidence({ measures }: Board): boolean {
  return measures.some(({ references }) => references.length > 0);
}
